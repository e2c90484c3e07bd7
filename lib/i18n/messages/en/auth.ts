import type pt from '../pt/auth'
import type { Translation } from '../translation'

export default {
  title: 'Sign in',
  lead: 'Write your e-mail address: we send you a link and a code to sign in with. There is no password.',
  form: 'Ask for a link and a code',
  email: 'E-mail',
  ask: 'Send link and code',
  sending: 'Sending…',
  whoMay:
    'Signing in is for those who represent a city or work in the network’s secretariat. If you have no access yet, ask whoever represents your city, the unit’s coordination or the secretariat.',
  alreadyIn: 'You are already signed in as {name}.',
  toWorkspace: 'Go to the workspace',
  done: {
    signedOut: 'You have signed out.',
    sessionsEnded: 'All your sessions have been ended.',
  },
  code: {
    title: 'Look at your mail',
    lead: 'If {email} has access to Enlace, a message is on its way, with a link and a six-digit code. Both are good for {minutes} minutes.',
    form: 'Sign in with the code',
    field: 'Six-digit code',
    hint: 'Open the link or type the code here, for instance when the message arrives on another device.',
    submit: 'Sign in',
    notArrived: 'Has it not arrived? See whether it is among the unwanted mail and whether the address is right.',
    again: 'Ask for another message',
    none: 'This browser is not waiting for a code.',
  },
  confirm: {
    title: 'Sign in to Enlace',
    lead: 'You are about to sign in as {email}.',
    submit: 'Sign in',
    expiredTitle: 'This link is no longer good',
    expired: 'It was used or is too old: each link is good for {minutes} minutes and works once.',
    again: 'Ask for another link',
  },
  demo: {
    title: 'People of the demonstration',
    lead: 'They are made up. Sign in with one click and see what each of them can do.',
    enter: 'Sign in',
    enterAs: 'Sign in as {name}',
    secretariat: 'Secretariat of {network}',
  },
} satisfies Translation<typeof pt>
