// What would let a report lose what people wrote, or say what it did not say. One promise each; see ../planted-bugs.mjs.

const file = 'lib/reports/mutations.ts'
const tests = ['lib/reports/mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const reportBugs = [
  {
    promise: 'Writing in a report asks who may.',
    file,
    edits: [["const refusal = authorize(viewer, 'report.write', planResource(report.plan))", 'const refusal = null']],
    tests,
  },
  {
    promise: 'Who did not see what was written in a report does not write over it.',
    file,
    edits: [['if (before.version !== input.version) return conflict(before)', 'input.version = before.version']],
    tests,
  },
  {
    promise: 'Publishing a report asks who may.',
    file,
    edits: [["const refusal = authorize(viewer, 'report.publish', planResource(plan))", 'const refusal = null']],
    tests,
  },
  {
    promise: 'Nothing is published of a plan that is a draft.',
    file,
    edits: [["if (!plan.publishedAt) return refuse('reportOfDraft')", '']],
    tests,
  },
  {
    promise: 'Nobody publishes a report that is another one than she has read.',
    file,
    edits: [["if (reportDigest(shown) !== input.seen) return refuse('reportReworked')", '']],
    tests,
  },
  {
    promise: 'A report freezes nothing that the data do not say any more.',
    file,
    edits: [['const content = await stillSo(tx, report, shown, now)', 'const content = shown']],
    tests,
  },
  {
    promise: 'Drafting a report asks who may.',
    file: 'lib/reports/draft-mutations.ts',
    edits: [
      [
        "const refusal = authorize(viewer, 'report.write', planResource(plan))\n    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')\n    const periods",
        "if (!viewer) return refuse('signInNeeded')\n    const periods",
      ],
    ],
    tests: ['lib/reports/draft-mutations.test.ts'],
  },
  {
    promise: 'Taking the facts of a report anew touches no word of it.',
    file: 'lib/reports/draft-mutations.ts',
    edits: [
      [
        'data: { facts, draftedAt: now } })\n    await',
        'data: { facts, draftedAt: now, sections: { deleteMany: {} } } })\n    await',
      ],
    ],
    tests: ['lib/reports/draft-mutations.test.ts'],
  },
  {
    promise: 'A report that is being written is read, and taken along, by nobody but who may read it.',
    file: 'lib/reports/queries.ts',
    edits: [["if (!can(viewer, 'report.read', resourceOfPlan(plan))) return null", '']],
    tests: ['lib/reports/queries.test.ts', 'lib/reports/draft-sources.test.ts'],
  },
  {
    promise: 'A chart of a report puts no activity into a month that nobody knows.',
    file: 'lib/reports/chart-counts.ts',
    edits: [["return precision === 'MONTH' && month === range.endsOn.slice(0, 7) ? month : null", 'return month']],
    tests: ['lib/reports/chart-counts.test.ts'],
  },
  {
    promise: 'What a report would say now is shown to nobody but who may take its facts again.',
    file: 'lib/reports/queries.ts',
    edits: [["if (!can(viewer, 'report.write', resourceOfPlan(plan))) return null", '']],
    tests: ['lib/reports/queries.test.ts'],
  },
  {
    promise: 'No mail tells of the report of a plan that was withdrawn.',
    file: 'lib/notices/subject-queries.ts',
    edits: [['where: { id, publishedAt: { not: null }, unit: { archivedAt: null } }', 'where: { id }']],
    tests: ['lib/notices/report-mails.test.ts'],
  },
  {
    promise: 'A report leaves the public with its plan.',
    file: 'lib/reports/published-queries.ts',
    edits: [
      [
        'const plan = days && (await findPlan(null, unitSlug, planSlug))',
        "const plan = days && (await findPlan({ personId: '', secretariatOf: [(await getDb().network.findFirstOrThrow()).id], delegations: [] }, unitSlug, planSlug))",
      ],
    ],
    tests: ['lib/reports/published-queries.test.ts'],
  },
  {
    promise: 'A published version of a report stays what it was when a later one comes.',
    file: 'lib/reports/published-queries.ts',
    edits: [['versions.find((one) => one.number === number)', 'versions.find((one) => one.number >= (number ?? 0))']],
    tests: ['lib/reports/published-queries.test.ts'],
  },
  {
    promise: 'A report says where people have not written in the language that is read.',
    file: 'components/reports/report-document.tsx',
    edits: [['<NarrativeText words={words} at={place} locale={language} />', 'words.texts[language]']],
    tests: ['components/reports/report-document.test.tsx'],
  },
  {
    promise: 'A report does not say of an indicator that nobody measured it, since others may have before its period.',
    file: 'components/reports/report-objectives.tsx',
    edits: [
      [
        '<IndicatorMeasured indicator={indicator}',
        "{readings.length > 0 ? null : getTranslator(locale, 'indicators')('notMeasured')}\n      <IndicatorMeasured indicator={indicator}",
      ],
    ],
    tests: ['components/reports/report-document.test.tsx'],
  },
]
