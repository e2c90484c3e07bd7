import type pt from '../pt/schedule'
import type { Translation } from '../translation'

export default {
  activities: 'Scheduled Activities',
  schedule: 'Schedule',
  noActivities: 'The activities of this plan have not been scheduled yet.',
  place: 'Place: {place}',
  placeAndOnline: 'Place: {place}, and online',
  online: 'Online',
  placeOpen: 'Place to be decided',

  kinds: {
    MEETING: 'Meeting',
    TECHNICAL_MISSION: 'Technical mission',
    SEMINAR: 'Seminar',
    WORKSHOP: 'Workshop',
    TRAINING: 'Training',
    SURVEY: 'Survey',
    PUBLICATION: 'Publication',
    SUMMIT: 'Summit',
    OTHER: 'Other activity',
  },
  states: {
    TENTATIVE: 'Planned',
    CONFIRMED: 'Confirmed',
    HELD: 'Held',
    POSTPONED: 'Postponed',
    CANCELLED: 'Cancelled',
    UNRECORDED: 'No record of whether it took place',
  },
  marks: {
    year: 'only the year is known',
    month: 'month known',
    day: 'day fixed',
    time: 'day and hour fixed',
    held: 'held',
    moved: 'postponed',
    cancelled: 'cancelled',
  },
  legend: 'What the marks say',
  dateToBeConfirmed: 'Date to be confirmed',

  next: 'Coming up',
  noneNext: 'No activity is scheduled from now on.',
  noneNextSeePast: 'No activity is scheduled from now on. Past ones remain in the <link>schedule</link>.',
  wholeSchedule: 'See the whole schedule',

  hostedHere: 'Activities it hosts',
  noneHosted: 'No published plan foresees activities in this city.',
} satisfies Translation<typeof pt>
