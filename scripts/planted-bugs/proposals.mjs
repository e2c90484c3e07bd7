// What would let somebody read or settle what a city proposed, or put into the plan what nobody has read. One promise each; see ../planted-bugs.mjs.

const policy = 'lib/permissions/policy.ts'
const queries = 'lib/proposals/queries.ts'
const decide = 'lib/proposals/decide-mutations.ts'
const decideTests = ['lib/proposals/decide-mutations.test.ts']
const mailTests = ['lib/notices/proposal-mails.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const proposalBugs = [
  {
    promise: 'A city proposes for itself alone.',
    file: policy,
    edits: [['(d) => d.cityId === cityId && d.mandates', '(d) => d.mandates']],
    tests: ['lib/permissions/policy.test.ts'],
  },
  {
    promise: 'Only a city that sub-coordinates proposes.',
    file: policy,
    edits: [
      [
        "takesPartAs(actor, proposal, (m) => m.role === 'SUB_COORDINATION')",
        'takesPartAs(actor, proposal, () => true)',
      ],
    ],
    tests: ['lib/proposals/mutations.test.ts'],
  },
  {
    promise: 'What another city proposed is in no list of hers.',
    file: queries,
    edits: [
      ['cityId: readsAllProposals(viewer, unit) ? undefined : ownCities', 'cityId: undefined'],
      [".filter((row) => can(viewer, 'proposal.read', proposalResource(row)))", ''],
    ],
    tests: ['lib/proposals/queries.test.ts'],
  },
  {
    promise: 'A proposal stands in no history that others read.',
    file: 'lib/proposals/change-mutations.ts',
    edits: [["type: 'proposal', id, unitId, forCityId", "type: 'proposal', id, unitId, cityId: forCityId"]],
    tests: ['lib/proposals/mutations.test.ts'],
  },
  {
    promise: 'Nobody accepts a proposal that was reworded since she read it.',
    file: decide,
    edits: [["    if (row.version !== input.version) return refuse('proposalChanged')\n", '']],
    tests: decideTests,
  },
  {
    promise: 'Who decides waits for whoever decides at the same moment, and is told.',
    file: 'lib/proposals/proposal-row.ts',
    edits: [['::uuid FOR UPDATE`', '::uuid`']],
    tests: decideTests,
  },
  {
    promise: 'The reasons of a proposal are published only if who accepts it wants that.',
    file: decide,
    edits: [['description: withWhy ? why : undefined', 'description: why']],
    tests: decideTests,
  },
  {
    promise: 'What is settled stays as it is, whatever the application does.',
    file: 'prisma/migrations/20261125230000_proposals/migration.sql',
    edits: [['FOR EACH ROW WHEN (OLD."settled_at" IS NOT NULL)', 'FOR EACH ROW WHEN (false)']],
    tests: ['prisma/constraints.test.ts'],
    only: 'proposals',
  },
  {
    promise: 'Nobody is declined without a word.',
    file: 'lib/proposals/schema.ts',
    edits: [
      [
        "    if (decision !== 'ACCEPT' && !word) context.addIssue({ code: 'custom', message: 'wordRequired', path: ['word'] })\n",
        '',
      ],
    ],
    tests: ['lib/proposals/schema.test.ts'],
  },
  {
    promise: 'Of what was answered to a proposal, a city that takes part no more is told nothing.',
    file: 'lib/notices/proposal-queries.ts',
    edits: [['return takesPart > 0 ? listCityReaders([cityId], now) : []', 'return listCityReaders([cityId], now)']],
    tests: mailTests,
  },
  {
    promise: 'A digest holds nothing that its reader would no longer be told.',
    file: 'lib/notices/notice-queries.ts',
    edits: [['  if (!readers.some(({ personId }) => personId === reader.personId)) return null\n', '']],
    tests: mailTests,
  },
]
