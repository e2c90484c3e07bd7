// What would let a unit show a logo that is not its own or not of its time. One promise each; see ../planted-bugs.mjs.

const tests = ['lib/units/logo.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const logoBugs = [
  {
    promise: 'A unit’s logo is the secretariat’s to give, no delegate’s.',
    file: 'lib/units/change-mutations.ts',
    edits: [
      [
        "    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')",
        "    if (!viewer) return refusal ?? refuse('signInNeeded')",
      ],
    ],
    tests,
  },
  {
    promise: 'A logo that was replaced stays as it was.',
    file: 'prisma/migrations/20261126150000_unit_logo/migration.sql',
    edits: [['BEFORE UPDATE OR DELETE OR TRUNCATE ON "unit_logo"', 'BEFORE TRUNCATE ON "unit_logo"']],
    tests,
  },
  {
    promise: 'The logo of an archived unit is public no more.',
    file: 'lib/units/logo-queries.ts',
    edits: [['where: { id, unit: { archivedAt: null } }', 'where: { id }']],
    tests,
  },
  {
    promise: 'An edition’s presentation shows the logo with which it was published, none of later.',
    file: 'lib/plan-papers/source-queries.ts',
    edits: [['findLogo(state.content.unit.logoId)', 'findLogo((await getWorkingContent(plan.id)).unit.logoId)']],
    tests: ['lib/plan-papers/deck/deck.test.ts'],
  },
]
