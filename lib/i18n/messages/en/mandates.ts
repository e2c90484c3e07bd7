import type pt from '../pt/mandates'
import type { Translation } from '../translation'

export default {
  title: 'Mandates',
  lead: 'Which city holds or has held each role, and since when.',
  roles: {
    COORDINATION: 'Coordination',
    SUB_COORDINATION: 'Sub-coordinations',
    MEMBERSHIP: 'Member cities',
  },
  role: {
    COORDINATION: 'Coordination',
    SUB_COORDINATION: 'Sub-coordination',
    MEMBERSHIP: 'Member city',
    ACTING: 'Acting coordination',
  },
  phases: {
    current: 'Today',
    future: 'To come',
    past: 'Before',
  },
  dates: { YEAR: '{date}', MONTH: '{date}', DAY: '{date}' },
  since: 'Since {start}',
  untilSuccessor: 'Since {start}, until another city takes over',
  from: 'From {start}',
  fromTo: 'From {start} to {end}',
  vacant: 'The coordination is vacant.',
  vacantAfter: 'The coordination is vacant. {city} was the last to hold it, until {end}.',
  noneOfRole: {
    COORDINATION: 'No city has coordinated the unit so far.',
    SUB_COORDINATION: 'The unit has no sub-coordinations.',
    MEMBERSHIP: 'No other city takes part in the unit.',
  },
} satisfies Translation<typeof pt>
