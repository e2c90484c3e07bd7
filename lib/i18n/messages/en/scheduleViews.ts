import type pt from '../pt/scheduleViews'
import type { Translation } from '../translation'

export default {
  views: 'View',
  view: { list: 'List', year: 'Year', month: 'Month' },
  periods: 'Period',
  period: { all: 'Everything', upcoming: 'Upcoming', past: 'Past' },
  allYears: 'All years',
  months: 'Other months',
  monthBefore: 'Month before: {month}',
  monthAfter: 'Month after: {month}',

  choose: 'Choose activities',
  unit: 'Unit',
  anyUnit: 'All',
  city: 'Host city',
  anyCity: 'All',
  kind: 'Kind',
  anyKind: 'All',
  status: 'Status',
  anyStatus: 'All',
  mine: 'Only what my cities host',
  apply: 'Show',

  count: '{count, plural, =0 {No activities} one {# activity} other {# activities}}',
  countOf: '{shown, number} of {count, plural, one {# activity} other {# activities}}',
  chosen: {
    unit: 'of {unit}',
    city: 'in {city}',
    kind: 'kind: {kind}',
    status: 'status: {status}',
    mine: 'in my cities',
    upcoming: 'upcoming',
    past: 'past',
    year: 'of {year}',
  },
  remove: 'Remove',
  removeChoice: 'Remove: {choice}',
  showAll: 'Show all',
  noneChosen: 'No activity matches what was chosen.',
  noneInYear: 'Nothing is scheduled for {year}.',
  noneInMonth: 'Nothing is scheduled for a day of this month.',

  networkSchedule: 'The network’s schedule',
  networkDescription:
    'Scheduled activities of all thematic units of {network}, by month: the date, place and status of each.',
  networkLead: 'The activities of all units’ published plans.',
  noneInNetwork: 'No published plan of the network has scheduled activities.',
  everyUnit: 'The schedule of all units',

  yearTable: 'Schedule of {year}',
  yearCaption: 'One line per activity, one column per month.',
  activity: 'Activity',
  monthTable: 'Schedule of {month}',
  undated: 'Day not fixed yet',
  today: 'today',

  clash: {
    short: 'Coincides with <a>{title}</a> ({unit})',
    sameDays: 'On the same date as <a>{title}</a> ({unit}). In both units: {cities}.',
    someDays: 'Shares days with <a>{title}</a> ({unit}). In both units: {cities}.',
  },
  moreCities: '{count, plural, one {one more city} other {# more cities}}',

  yourTime: 'In your time: {when} ({zone})',
} satisfies Translation<typeof pt>
