// What would let an edition change, or show what is no longer public. One promise each; see ../planted-bugs.mjs.

const mutations = 'lib/editions/mutations.ts'
const tests = ['lib/editions/mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const editionBugs = [
  {
    promise: 'Publishing an edition asks who may.',
    file: mutations,
    edits: [["const refusal = authorizePlan(viewer, 'edition.publish', planResource(plan))", 'const refusal = null']],
    tests,
  },
  {
    promise: 'Who did not see the latest edition publishes none after it.',
    file: mutations,
    edits: [["if ((latest?.number ?? 0) !== input.last) return refuse('editionMeanwhile')", '']],
    tests,
  },
  {
    promise: 'A date that only firmed up is told as kept.',
    file: 'lib/editions/happened.ts',
    edits: [['if (now.startsOn < promised.startsOn ||', 'if (now.startsOn !== promised.startsOn ||']],
    tests: ['lib/editions/happened.test.ts'],
  },
]
