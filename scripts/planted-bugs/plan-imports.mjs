// What would lose a line of a plan that is imported, or write something that was not shown. One promise each; see ../planted-bugs.mjs.

const mutationTests = ['lib/plan-import/mutations.test.ts']
const newcomerTests = ['lib/plan-import/newcomer-mutations.test.ts']
const readingTests = ['lib/plan-import/made-up-plans.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const planImportBugs = [
  {
    promise: 'A plan is made of what was shown of its text, or not at all.',
    file: 'lib/plan-import/mutations.ts',
    edits: [["if (readingDigest(reading) !== input.seen) return refuse('planReadingChanged')", '']],
    tests: mutationTests,
  },
  {
    promise: 'A coordinator opens no coordination by importing a plan.',
    file: 'lib/mandates/new-mandate.ts',
    edits: [
      [
        "const refusal = authorize(viewer, 'mandate.open', { networkId: unit.networkId, unitId, role })",
        "const refusal = authorize(viewer, 'mandate.open', { networkId: unit.networkId, unitId, role: input.byPlanImport ? 'MEMBERSHIP' : role })",
      ],
    ],
    tests: newcomerTests,
  },
  {
    promise: 'Whoever may not register cities registers none by importing a plan.',
    file: 'lib/cities/new-city.ts',
    edits: [
      [
        "const refusal = authorize(viewer, 'city.create', { networkId: input.networkId })",
        "const refusal = byPlanImport ? null : authorize(viewer, 'city.create', { networkId: input.networkId })",
      ],
    ],
    tests: newcomerTests,
  },
  {
    promise: 'Where a mandate that comes with a plan is refused, neither its city nor the plan is written.',
    file: 'lib/plan-import/mutations.ts',
    edits: [['if (!added.ok) throw new Rollback(added)', 'if (!added.ok) return added']],
    tests: newcomerTests,
  },
  {
    promise: 'What was shown of an imported plan includes who is to be registered and which mandates are to be opened.',
    file: 'lib/plan-import/reading-digest.ts',
    edits: [['seenDigest({ draft, newcomers })', 'seenDigest({ draft })']],
    tests: newcomerTests,
  },
  {
    promise: 'No line of an imported plan is dropped without being listed.',
    file: 'lib/plan-import/account.ts',
    edits: [['pieces.filter(({ use }) => use === null)', 'pieces.filter(({ use }) => use === null).slice(1)']],
    tests: readingTests,
  },
  {
    promise: 'An imported month is a month, never its first day.',
    file: 'lib/plan-import/dates.ts',
    edits: [
      [
        'return monthsWhen(chosen, first, { year: last < first ? chosen + 1 : chosen, month: last })',
        "return daysWhen([chosen, String(first).padStart(2, '0'), '01'].join('-'))",
      ],
    ],
    tests: readingTests,
  },
  {
    promise: 'A document that declares what XML is to fetch or to repeat is refused.',
    file: 'lib/documents/xml.ts',
    edits: [["parser.on('doctype', refuse)", '']],
    tests: ['lib/documents/read-document.test.ts'],
  },
]
