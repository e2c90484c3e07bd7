// What would say more of a date than is known, or another day. One promise each; see ../planted-bugs.mjs.

const format = 'lib/time/format.ts'
const formatTests = ['lib/time/format.test.ts']
const when = 'lib/time/when.ts'
const whenTests = ['lib/time/when.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const timeBugs = [
  {
    promise: 'A month is never shown with a day.',
    file: format,
    edits: [
      ['formatRange(locale, options.month, when.startsOn, `', 'formatRange(locale, options.day, when.startsOn, `'],
    ],
    tests: formatTests,
  },
  {
    promise: 'A month is never shown as its neighbour, wherever the server stands.',
    file: format,
    edits: [["{ timeZone: 'UTC', ...options }", 'options']],
    tests: formatTests,
  },
  {
    promise: 'An hour that the clocks jump over is known.',
    file: when,
    edits: [["equals(wall) ? 'twice' : 'skipped'", "equals(wall) ? 'twice' : 'exists'"]],
    tests: whenTests,
  },
  {
    promise: 'An hour that the clocks jump over is refused where it is typed.',
    file: 'lib/schedule/when-fields.ts',
    edits: [['codes[wallTimeKind(day, time, timeZone)]', "codes[wallTimeKind(day, '12:00', timeZone)]"]],
    tests: ['lib/schedule/when-fields.test.ts'],
  },
  {
    promise: 'A month is over when its last day is, in its own zone.',
    file: when,
    edits: [['at(addDays(when.endsOn, 1),', 'at(when.endsOn,']],
    tests: whenTests,
  },
  {
    promise: 'Today is the day in the zone that is asked for.',
    file: when,
    edits: [['.toZonedDateTimeISO(timeZone).toPlainDate()', ".toZonedDateTimeISO('UTC').toPlainDate()"]],
    tests: whenTests,
  },
  {
    promise: 'A meeting of several days is ahead until its last day is over.',
    file: 'lib/schedule/choose.ts',
    edits: [
      [
        "show === 'all' || activityPhase(activity, now) === show",
        "show === 'all' || (activity.when.startsOn < now.toISOString().slice(0, 10) ? 'past' : 'upcoming') === show",
      ],
    ],
    tests: ['lib/schedule/choose.test.ts'],
  },
  {
    promise: 'A page that says what is ahead is not kept over midnight.',
    file: when,
    edits: [['.add({ days: 1 }).toZonedDateTime(timeZone)', '.add({ days: 2 }).toZonedDateTime(timeZone)']],
    tests: ['lib/schedule/choose.test.ts'],
  },
  {
    promise: 'What is known by its month clashes with nothing.',
    file: 'lib/schedule/clashes.ts',
    edits: [["(when.precision === 'DAY' || when.precision === 'TIME')", "when.precision !== 'YEAR'"]],
    tests: ['lib/schedule/clashes.test.ts'],
  },
  {
    promise: 'What is known by its month stands on no day of it.',
    file: 'lib/schedule/month-grid.ts',
    edits: [["when.precision === 'DAY' || when.precision === 'TIME'", "when.precision !== 'YEAR'"]],
    tests: ['lib/schedule/month-grid.test.ts'],
  },
  {
    promise: 'A choice of a schedule is one page, and no path beside it is kept.',
    file: 'lib/schedule/choice.ts',
    edits: [["&& canonical.join('/') === parts.join('/')", '']],
    tests: ['lib/schedule/choice.test.ts'],
  },
]
