// What would tell a wrong story of who held which role. One promise each; see ../planted-bugs.mjs.

const timelineTests = ['lib/mandates/timeline.test.ts']
const vacancyTests = ['lib/mandates/vacancies.test.ts']
const wordTests = ['components/mandates/vacancy-period.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const mandateBugs = [
  {
    promise: 'A vacancy begins on the day after the last mandate.',
    file: 'lib/mandates/vacancies.ts',
    edits: [['addDays(mandate.endsOn, 1)', 'mandate.endsOn']],
    tests: vacancyTests,
  },
  {
    promise: 'The drawn coordination has no holes.',
    file: 'lib/mandates/timeline.ts',
    edits: [['daysBetween(span.startsOn, lastDay) + 1', 'daysBetween(span.startsOn, lastDay)']],
    tests: timelineTests,
  },
  {
    promise: 'What is drawn as extended lies inside its mandate.',
    file: 'lib/mandates/timeline.ts',
    edits: [['Math.min(Math.max(before, 0), days)', 'before']],
    tests: timelineTests,
  },
  {
    promise: 'A date that is known by the year is not drawn as exact.',
    file: 'lib/mandates/timeline.ts',
    edits: [["precision === 'DAY' || precision === 'TIME'", "precision !== 'MONTH'"]],
    tests: timelineTests,
  },
  {
    promise: 'A vacancy is told no more exactly than the mandates beside it.',
    file: 'components/mandates/vacancy-period.ts',
    edits: [['dateText(startsOn, startPrecision, locale)', "dateText(startsOn, 'DAY', locale)"]],
    tests: wordTests,
  },
]
