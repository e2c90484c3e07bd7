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
    promise: 'An edition is no other for what was measured since.',
    file: 'lib/editions/content-queries.ts',
    edits: [
      [
        "indicators: { orderBy: { position: 'asc' } }",
        "indicators: { orderBy: { position: 'asc' }, include: { readings: true } }",
      ],
      [
        '{ id: indicator.id, ...said,',
        '{ id: indicator.id, ...said, baseline: indicator.readings[0]?.value.toString() ?? said.baseline,',
      ],
    ],
    tests,
  },
  {
    promise: 'Nothing is told of what was measured by a plan that left the public.',
    file: 'lib/editions/queries.ts',
    edits: [
      [
        'const plan = await findPlan(null, unitSlug, planSlug)',
        'const plan = await getDb().plan.findFirst({ where: { slug: planSlug, unit: { slug: unitSlug } } })',
      ],
    ],
    tests: ['lib/editions/happened-queries.test.ts'],
  },
  {
    promise: 'What an objective was measured by leaves the public with it.',
    file: 'lib/progress/queries.ts',
    edits: [['where: { planId, removedAt: null }', 'where: { planId }']],
    tests: ['lib/editions/happened-queries.test.ts'],
  },
  {
    promise: 'An objective that was taken out is in no plan that goes out, nor is what it was measured by.',
    file: 'lib/editions/content-queries.ts',
    edits: [['where: { removedAt: null },\n  orderBy', 'where: {},\n  orderBy']],
    tests: ['lib/plan-papers/access.test.ts'],
  },
  {
    promise: 'A date that only firmed up is told as kept.',
    file: 'lib/editions/happened.ts',
    edits: [['if (now.startsOn < promised.startsOn ||', 'if (now.startsOn !== promised.startsOn ||']],
    tests: ['lib/editions/happened.test.ts'],
  },
  {
    promise: 'A reason that nobody translated says so, and in which language it stands.',
    file: 'components/schedule/reason-line.tsx',
    edits: [['<Localized value={reason} locale={locale} />', '{reason.texts[reason.original]}']],
    tests: ['components/editions/happened-activities.test.tsx'],
  },
]
