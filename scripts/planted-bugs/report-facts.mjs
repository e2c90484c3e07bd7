// What would put into an annual report what is not public, or what is not true of its period. One promise each; see ../planted-bugs.mjs.

const queries = 'lib/reports/fact-queries.ts'
const activities = 'lib/reports/activity-rules.ts'
const mandates = 'lib/reports/mandate-rules.ts'
const objectives = 'lib/reports/objective-rules.ts'
const tests = ['lib/reports/fact-queries.test.ts']
const ruleTests = ['lib/reports/activity-rules.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const reportFactBugs = [
  {
    promise: 'The totals of a report say of the people who came what its list of cities says.',
    file: 'lib/reports/totals.ts',
    edits: [['line.people += onSite + remote', 'line.people += onSite']],
    tests: ['lib/reports/totals.test.ts'],
  },
  {
    promise: 'A report tells no decision of minutes that are not published.',
    file: queries,
    edits: [
      ['removedAt: null, minutes: { publishedAt: { not: null } } }', 'removedAt: null, minutes: { isNot: null } }'],
    ],
    tests,
    only: 'decisions',
  },
  {
    promise: 'A report names no guest of a meeting.',
    file: queries,
    edits: [
      ['guestCount: true,\n', 'guestCount: true,\n      guests: { select: { name: true } },\n'],
      [
        'cities, guestCount }) => [activityId, sheetOf(cities, guestCount)]',
        'cities, guestCount, ...more }) => [activityId, { ...sheetOf(cities, guestCount), ...more }]',
      ],
    ],
    tests,
    only: 'no person',
  },
  {
    promise: 'A report says of a city nothing that is for those who look after it.',
    file: queries,
    edits: [['const city = { select: citySelect }', 'const city = { select: { ...citySelect, contactEmail: true } }']],
    tests,
    only: 'no person',
  },
  {
    promise: 'A report counts nobody at a meeting that was not said to be held.',
    file: activities,
    edits: [["outcome === 'held' ? (sheets.get(id) ?? null) : null", 'sheets.get(id) ?? null']],
    tests: ruleTests,
  },
  {
    promise: 'A date that only firmed up in another year was not moved there, says a report.',
    file: activities,
    edits: [["wasPromised && moved ? 'movedOut' : null", "wasPromised ? 'movedOut' : null"]],
    tests: ruleTests,
  },
  {
    promise: 'What a report tells of a night between two years is of the network’s day.',
    file: activities,
    edits: [['whenInZone(when, timeZone) ?? when', 'timeZone ? when : when']],
    tests: ruleTests,
  },
  {
    promise: 'A report is not measured by an edition that came after its period.',
    file: queries,
    edits: [['publishedAt < end', 'publishedAt < end || end']],
    tests,
    only: 'the edition',
  },
  {
    promise: 'What was reported after the end of a report’s period makes no objective reached in it.',
    file: objectives,
    edits: [['told.notes.filter(({ reportedOn }) => reportedOn <= period.endsOn)', '[...told.notes]']],
    tests,
    only: 'objectives',
  },
  {
    promise: 'A report lets no mandate end on its last day.',
    file: mandates,
    edits: [['endsOn < today', 'endsOn <= today']],
    tests,
    only: 'mandates',
  },
]
