// What would let others speak for a city about an objective. One promise each; see ../planted-bugs.mjs.

const mutations = 'lib/progress/mutations.ts'
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
    file: mutations,
    edits: [["const refusal = authorize(viewer, 'progress.report', resource)", 'const refusal = null']],
    tests,
  },
]
