import type pt from '../pt/people'
import type { Translation } from '../translation'

export default {
  roleIn: {
    COORDINATION: 'coordination of {unit}',
    SUB_COORDINATION: 'sub-coordination of {unit}',
    MEMBERSHIP: 'member of {unit}',
  },
  endedRole: '{role} (mandate ended: reading only)',
  noMandate: 'no mandate in force',
  profile: {
    title: 'My profile',
    details: 'About me',
    edit: 'Edit what is said about me',
    form: 'About me',
    name: 'Name',
    email: 'E-mail',
    emailHint: 'This is how you sign in. To change it, speak to the network’s secretariat.',
    language: 'Language',
    languageHint: 'The language in which Enlace writes to you.',
    timeZone: 'Time zone',
    timeZoneHint: 'Those of the network’s cities first, then all the others.',
    actsFor: 'My cities',
    lead: 'lead delegate',
    secretariat: 'Secretariat of {network}',
    actsForNobody:
      'You represent no city at the moment. Whoever represents your city, the unit’s coordination or the network’s secretariat can add you.',
    sessions: 'My sessions',
    since: 'Since {when}',
    thisSession: 'this one, in this browser',
    endAll: 'End all my sessions',
    endAllHint: 'Ending them all ends this one too: you will have to sign in again on every device.',
  },
} satisfies Translation<typeof pt>
