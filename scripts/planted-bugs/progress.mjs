// What would let others speak for a city about an objective. One promise each; see ../planted-bugs.mjs.

const mutations = 'lib/progress/mutations.ts'
const access = 'lib/progress/change-objective.ts'
const tests = ['lib/progress/mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const progressBugs = [
  {
    promise: 'A city that answers for an objective too changes no other city’s note.',
    file: mutations,
    edits: [['progressResource(objective, note.cityId ? [note.cityId] : [])', 'progressResource(objective)']],
    tests,
  },
  {
    promise: 'Reporting on an objective asks who may.',
    file: access,
    edits: [['const refusal = authorize(viewer, action, resource)', 'const refusal = null']],
    tests,
  },
  {
    promise: 'A number is read in the language of whoever typed it, and never guessed.',
    file: 'lib/i18n/decimal.ts',
    edits: [['const { group, fraction } = signsOf(locale)', "const { group, fraction } = signsOf('en')"]],
    tests: ['lib/i18n/decimal.test.ts'],
  },
  {
    promise: 'An indicator without a baseline says nothing about its target being reached.',
    file: 'lib/progress/indicator-rules.ts',
    edits: [['isMet: beyond === 0 ? true : baseline === null ? null : false', 'isMet: beyond >= 0']],
    tests: ['lib/progress/indicator-rules.test.ts'],
  },
  {
    promise: 'Who chooses the cities that answer for an objective chooses over what she saw.',
    file: mutations,
    edits: [['if (!isSameSet(was, input.seen)) return assignConflict(objective)', '']],
    tests,
  },
]
