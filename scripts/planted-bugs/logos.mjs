// What would let a unit show a logo or a colour that is not its own or not of its time. One promise each; see ../planted-bugs.mjs.

const tests = ['lib/units/logo.test.ts']
const reportTests = ['lib/reports/published-sources.test.ts']

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
  {
    promise: 'Nobody is sent the logo of an archived unit out of what is kept on the way.',
    file: 'lib/units/logo-response.ts',
    edits: [['public, max-age=0, must-revalidate', 'public, max-age=31536000, immutable']],
    tests,
  },
  {
    promise: 'A change of its logo reaches the unit’s pages at once.',
    file: 'lib/units/change-mutations.ts',
    edits: [['touched: touchedByUnit(slug)', 'touched: []']],
    tests,
  },
  {
    promise: 'A report is published with the logo of that day, not with that of its draft.',
    file: 'lib/reports/mutations.ts',
    edits: [
      ['unit: { ...shown.unit, accent, logoId }', 'unit: { ...shown.unit, accent }'],
      ['const { accent, logoId } = facts.unit', 'const { accent } = facts.unit'],
    ],
    tests: reportTests,
  },
  {
    promise: 'A published report’s presentation shows the logo with which it was published, none of later.',
    file: 'lib/reports/published-sources.ts',
    edits: [
      ['findLogo(content.unit.logoId)', 'findLogo((await findUnit(null, unitSlug))?.logo?.id ?? null)'],
      [
        "import { findLogo } from '@/lib/units/logo-queries'\n",
        "import { findLogo } from '@/lib/units/logo-queries'\nimport { findUnit } from '@/lib/units/queries'\n",
      ],
    ],
    tests: reportTests,
  },
  {
    promise: 'A report is published in the colour that its unit has that day.',
    file: 'lib/reports/mutations.ts',
    edits: [
      ['unit: { ...shown.unit, accent, logoId }', 'unit: { ...shown.unit, logoId }'],
      ['const { accent, logoId } = facts.unit', 'const { logoId } = facts.unit'],
    ],
    tests: reportTests,
  },
  {
    promise: 'An edition’s presentation is in the colour with which it was published.',
    file: 'lib/plan-papers/source-queries.ts',
    edits: [
      [
        '  return { ...state, contact, logo, address',
        '  state.content.unit.accent = (await getWorkingContent(plan.id)).unit.accent\n  return { ...state, contact, logo, address',
      ],
    ],
    tests: ['lib/plan-papers/deck/deck.test.ts'],
  },
]
