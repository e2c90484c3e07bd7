import type pt from '../pt/privacy'
import type { Translation } from '../translation'

export default {
  title: 'Privacy',
  ask: {
    title: 'What does Enlace show about me?',
    lead: 'Enter your e-mail. If Enlace keeps anything with that address, you will get a link to see, correct, hide or erase it.',
    email: 'E-mail',
    submit: 'Send the link',
    done: 'If anything is kept with that address, a mail with a link will arrive in a moment; it is good for {hours, plural, one {# hour} other {# hours}}.',
    account: 'If you sign in to Enlace with that e-mail, see, download or erase your data in your profile.',
  },
  published: {
    title: 'My data on Enlace',
    lead: 'This is what Enlace keeps with the address {address}. What you change here takes effect at once.',
    nothing: 'Enlace keeps nothing with this address any more.',
    expiredTitle: 'This link is no longer valid',
    expired: 'The address is incomplete or too old. Ask for another link whenever you like.',
    askAgain: 'Ask for another link',
    contactOf: 'Contact of {unit}',
    table: 'Details as a contact of {unit}',
    columns: { what: 'Detail', value: 'What is kept', who: 'Who sees it', since: 'Since when and on whose word' },
    words: {
      HERSELF: '{date}, on your own word',
      TOLD: '{date}, as said by who looks after the contacts',
      TOLD_BY: '{date}, as {name} said',
      PRINTED: '{date}, as it already stood in a public document of the network',
    },
    edit: 'Edit my details as a contact of {unit}',
    emailHint: 'It is your way to this page. If you change it, the new address will get a link.',
    hide: 'Hide everything',
    hideOf: 'Hide everything: contact of {unit}',
    hidden: 'Hidden: only those who look after the unit’s contacts still see these details.',
    erase: 'Erase',
    eraseOf: 'Erase my details as a contact of {unit}',
    eraseMeans:
      'Your name, office, organisation, e-mail and telephone are erased from the contacts of {unit} and from its plans. This cannot be undone.',
    eraseNow: 'Erase now',
    erased: 'Your details as a contact have been erased.',
    account: 'Your account',
    accountMeans: 'This is also the address of somebody who signs in to Enlace.',
    toProfile: 'Sign in and see, download or erase my data',
  },
} satisfies Translation<typeof pt>
