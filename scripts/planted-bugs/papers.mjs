const paper = 'lib/papers/meeting-paper.ts'
const tests = ['lib/papers/meeting-paper.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const paperBugs = [
  {
    promise: 'Papers about a meeting are for who takes part in the unit.',
    file: paper,
    edits: [
      ['import { findCall, listAgenda,', 'import { findOpenCall, listAgenda,'],
      ['activity && (await findCall(viewer, activity, now))', 'activity && (await findOpenCall(activity, now))'],
    ],
    tests,
  },
  {
    promise: 'A letter marks the language of what stands in another.',
    file: 'lib/papers/sources.ts',
    edits: [['return lang === locale ? text : { text, lang }', 'return text']],
    tests,
  },
  {
    promise: 'Nothing of a long table is cut off.',
    file: 'lib/pdf/table.ts',
    edits: [['    if (sheet.doc.y + height > sheet.bottom) {', '    if (sheet.doc.y + height > 99_999) {']],
    tests: ['lib/pdf/write-paper.test.ts'],
  },
  {
    promise: 'A report on paper tells of the activities whatever became of them.',
    file: 'lib/reports/paper-parts.ts',
    edits: [
      ['const groups = reportOutcomes.map(', "const groups = reportOutcomes.filter((one) => one !== 'movedOut').map("],
    ],
    tests: ['lib/reports/paper.test.ts'],
  },
  {
    promise: 'A chart of a report tells what it counts first from what it counts second by shape, not by colour.',
    file: 'components/reports/report-chart.tsx',
    edits: [["look === 'full' ? 'chart-full' : 'chart-open'", "'chart-full'"]],
    tests: ['components/reports/report-chart.test.tsx'],
  },
]
