import type pt from '../pt/people'
import type { Translation } from '../translation'

export default {
  roleIn: {
    COORDINATION: 'coordination of {unit}',
    SUB_COORDINATION: 'sub-coordination of {unit}',
    MEMBERSHIP: 'member of {unit}',
  },
  endedRole: '{role} (mandate ended: read only)',
  noMandate: 'no mandate in force',
  profile: {
    title: 'My profile',
    details: 'My details',
    edit: 'Edit my details',
    form: 'My details',
    name: 'Name',
    email: 'E-mail',
    emailHint: 'You sign in with this address. To change it, speak to the network’s secretariat.',
    language: 'Language',
    languageHint: 'The language in which Enlace writes to you.',
    timeZone: 'Time zone',
    timeZoneHint: 'Those of the network’s cities first, then all the others.',
    actsFor: 'My cities',
    lead: 'lead delegate',
    secretariat: 'Secretariat of {network}',
    actsForNobody:
      'You do not represent a city at the moment. To represent one, speak to its delegates, to the unit’s coordinating city or to the network’s secretariat.',
    sessions: 'My sessions',
    since: 'Since {when}',
    thisSession: 'this one, in this browser',
    endAll: 'End all my sessions',
    endAllHint: 'The present session ends too: you will have to sign in again on every device.',
  },
  delegates: {
    title: 'Delegates',
    lead: 'Those who represent {city} in Enlace. This list is not on the public page.',
    none: '{city} has no delegates yet.',
    office: 'Office or department',
    isLead: 'Lead delegate',
    isLeadHint: 'May invite and remove other delegates of the city.',
    endsOn: 'Last day',
    endsOnHint:
      'Leave it empty if no end is set. Whoever stops representing the city loses access on the following day.',
    since: 'Since {start}',
    sinceUntil: 'Since {start}, until {end}',
    from: 'From {start}',
    fromUntil: 'From {start} to {end}',
    suspended: 'access suspended',
    edit: 'Edit the details of {name} as a delegate',
    end: 'Remove',
    endOf: 'Remove {name}',
    endMeans: '{name} stops representing {city} at once.',
    endNow: 'Remove now',
    refused:
      'The delegates of {city} are chosen by its lead delegate, by the unit’s coordinating city or by the network’s secretariat.',
    leadWord: 'lead delegate',
  },
} satisfies Translation<typeof pt>
