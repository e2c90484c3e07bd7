// What would let a file of a meeting do harm, or reach whom it is not for. One promise each; see ../planted-bugs.mjs.

const queries = 'lib/materials/queries.ts'
const queryTests = ['lib/materials/queries.test.ts']
const readFile = 'lib/materials/read-file.ts'
const drawAnew = 'lib/pictures/draw-anew.ts'
const readFileTests = ['lib/materials/read-file.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const materialBugs = [
  {
    promise: 'What a file is, its bytes say.',
    file: readFile,
    edits: [['(await fileTypeFromBuffer(bytes))?.ext)', "(await fileTypeFromBuffer(bytes))?.ext ?? 'pdf')"]],
    tests: readFileTests,
  },
  {
    promise: 'A photo does not say where it was taken.',
    file: drawAnew,
    edits: [['.autoOrient()', '.autoOrient().keepMetadata()']],
    tests: readFileTests,
  },
  {
    promise: 'A small picture of very many points does not fill the memory.',
    file: drawAnew,
    edits: [['limitInputPixels: MOST_PIXELS', 'limitInputPixels: false']],
    tests: readFileTests,
  },
  {
    promise: 'A file is handed out to whoever may have it at that moment.',
    file: queries,
    edits: [["  if (!can(viewer, 'material.read', resource)) return null\n", '']],
    tests: queryTests,
  },
  {
    promise: 'A file of an activity that was removed is gone with it.',
    file: queries,
    edits: [['where: { id, activity: { removedAt: null, unit: { archivedAt: null } } }', 'where: { id }']],
    tests: queryTests,
  },
  {
    promise: 'Materials of the unit are in no public list.',
    file: queries,
    edits: [["...(seesAll ? {} : { audience: 'PUBLIC' })", '']],
    tests: queryTests,
  },
  {
    promise: 'Whose mandate ended reads nothing of the unit’s materials in the history.',
    file: 'lib/audit/queries.ts',
    edits: [[' ...withoutMaterials(viewer, scope),', '']],
    tests: queryTests,
  },
  {
    promise: 'The files of a unit have a limit together.',
    file: 'lib/materials/mutations.ts',
    edits: [["    if (!(await hasRoom(tx, meeting, file.bytes.length))) return refuse('unitFilesFull')\n", '']],
    tests: ['lib/materials/mutations.test.ts'],
  },
  {
    promise: 'A file that is not whole does not end like one that is.',
    file: 'lib/materials/file-response.ts',
    edits: [
      ["if (!chunk) throw new Error('the file was removed while it was read')", 'if (!chunk) return stream.close()'],
    ],
    tests: ['lib/materials/file-response.test.ts'],
  },
]
