// What would lose, tear or hide a change. One promise each; see ../planted-bugs.mjs.

const migration = 'prisma/migrations/20261123000000_first/migration.sql'
const constraints = ['prisma/constraints.test.ts']
const items = 'lib/plan/item-mutations.ts'
const cities = 'lib/cities/card-changes.ts'
const plans = 'lib/plan/plan-mutations.ts'
const parts = 'lib/schedule/part-mutations.ts'
const mandates = 'lib/mandates/mandate-row.ts'

// Each version is looked at twice: before anything is done, and when the row is written. Both are planted: who comes late, and who comes at
// the same moment.

/** @type {import('./all.mjs').PlantedBug[]} */
const versions = [
  {
    promise: 'An objective that somebody else saved is not overwritten.',
    file: items,
    edits: [
      ['if (item.version !== input.version || item.removedAt) return conflict(item)', ''],
      ['{ id: item.id, version: input.version },\n      { text', '{ id: item.id },\n      { text'],
    ],
    tests: ['lib/plan/item-mutations.test.ts'],
  },
  {
    promise: 'Of several who save an objective at the same moment, one wins.',
    file: items,
    edits: [['{ id: item.id, version: input.version },\n      { text', '{ id: item.id },\n      { text']],
    tests: ['lib/plan/version-race.test.ts'],
  },
  {
    promise: 'A plan that somebody else saved is not overwritten.',
    file: plans,
    edits: [
      ['if (plan.version !== input.version) return conflict(plan)', ''],
      ['where: { id: plan.id, version: input.version }', 'where: { id: plan.id }'],
    ],
    tests: ['lib/plan/plan-mutations.test.ts'],
  },
  {
    promise: 'Of several who save a plan at the same moment, one wins.',
    file: plans,
    edits: [['where: { id: plan.id, version: input.version }', 'where: { id: plan.id }']],
    tests: ['lib/plan/version-race.test.ts'],
  },
  {
    promise: 'A city’s block that somebody else saved is not overwritten.',
    file: cities,
    edits: [['if (city.version !== input.version && input.seen !== blockDigest(block, card))', 'if (!city)']],
    tests: ['lib/cities/mutations.test.ts'],
  },
  {
    promise: 'Of several who save a city at the same moment, one wins.',
    file: cities,
    edits: [['where: { id: city.id, version: city.version }', 'where: { id: city.id }']],
    tests: ['lib/cities/version-race.test.ts'],
  },
  {
    promise: 'An activity that somebody else saved is not overwritten.',
    file: parts,
    edits: [
      ['if (row.version !== input.version) return conflict(part, row)', ''],
      ['where: { id: row.id, version: row.version, removedAt: null }', 'where: { id: row.id, removedAt: null }'],
    ],
    tests: ['lib/schedule/part-mutations.test.ts'],
  },
  {
    promise: 'Of several who save an activity at the same moment, one wins.',
    file: parts,
    edits: [['where: { id: row.id, version: row.version, removedAt: null }', 'where: { id: row.id, removedAt: null }']],
    tests: ['lib/schedule/part-mutations.test.ts'],
  },
  {
    promise: 'Of several who save a mandate at the same moment, one wins.',
    file: mandates,
    edits: [['where: { id: mandate.id, version: mandate.version }', 'where: { id: mandate.id }']],
    tests: ['lib/mandates/version-race.test.ts'],
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const record = [
  {
    promise: 'A reworded objective is recorded.',
    file: items,
    edits: [["    await recordItem(tx, kind, 'update', actor, item, { text: before }, { text })\n", '']],
    tests: ['lib/plan/item-mutations.test.ts'],
  },
  {
    promise: 'A publication is recorded.',
    file: plans,
    edits: [
      ["await recordChange(tx, viewer, {\n      action: 'plan.publish'", "void ({\n      action: 'plan.publish'"],
    ],
    tests: ['lib/plan/plan-mutations.test.ts'],
  },
  {
    promise: 'A saved city is recorded.',
    file: cities,
    edits: [
      [
        "  await recordChange(tx, author, { action: 'city.update', subject: subjectOf(city), ...withoutContact(changed) })\n",
        '',
      ],
    ],
    tests: ['lib/cities/mutations.test.ts'],
  },
  {
    promise: 'A changed activity is recorded.',
    file: parts,
    edits: [
      [
        '  await recordChange(tx, actor, { action: actionOf(part), subject, before, after: { ...after, ...unseen } })\n',
        '',
      ],
    ],
    tests: ['lib/schedule/part-mutations.test.ts'],
  },
  {
    promise: 'A mandate that its successor ends is recorded.',
    file: mandates,
    edits: [
      ["  await recordChange(tx, actor, { action: 'mandate.end', subject: subjectOf(mandate), ...changed })\n", ''],
    ],
    tests: ['lib/mandates/mutations.test.ts'],
  },
  {
    promise: 'An ended delegation is recorded.',
    file: 'lib/people/delegate-mutations.ts',
    edits: [
      ["    await recordChange(tx, actor, { action: 'delegate.end', subject: subjectOf(delegate), ...change })\n", ''],
    ],
    tests: ['lib/people/mutations.test.ts'],
  },
  {
    promise: 'The record of changes can be neither rewritten nor cut.',
    file: migration,
    edits: [
      [
        'CREATE TRIGGER change_record_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON "change_record"\n  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();',
        '',
      ],
    ],
    tests: constraints,
  },
  {
    promise: 'The record of changes can not be emptied.',
    file: migration,
    edits: [['BEFORE UPDATE OR DELETE OR TRUNCATE ON "change_record"', 'BEFORE UPDATE OR DELETE ON "change_record"']],
    tests: constraints,
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const order = [
  {
    promise: 'No two mandates of one city in one unit overlap.',
    file: migration,
    edits: [
      [
        '  ADD CONSTRAINT "mandate_no_overlap" EXCLUDE USING gist ("unit_id" WITH =, "city_id" WITH =, daterange("starts_on", "ends_on", \'[]\') WITH &&),\n',
        '',
      ],
    ],
    tests: constraints,
  },
  {
    promise: 'A unit has one coordination at a time.',
    file: migration,
    edits: [
      [
        'EXCLUDE USING gist ("unit_id" WITH =, daterange("starts_on", "ends_on", \'[]\') WITH &&) WHERE ("role" = \'COORDINATION\')',
        'CHECK (true)',
      ],
    ],
    tests: constraints,
  },
  {
    promise: 'Who reorders at the same moment as somebody else waits.',
    file: 'lib/plan/numbered-items.ts',
    edits: [['::uuid FOR UPDATE`', '::uuid`']],
    tests: ['lib/plan/item-order.test.ts'],
  },
  {
    promise: 'What is removed leaves no gap in the numbers.',
    file: items,
    edits: [
      ['    await items.update({ planId, position: { gt: item.position } }, { position: { increment: -1 } })\n', ''],
    ],
    tests: ['lib/plan/item-mutations.test.ts'],
  },
  {
    promise: 'A refusal undoes what was begun.',
    file: 'lib/db/client.ts',
    edits: [
      [
        'return await getDb().$transaction(work, { maxWait: 5_000, timeout: 10_000 })',
        'return await work(getDb() as Transaction)',
      ],
    ],
    tests: ['lib/mandates/mutations.test.ts'],
  },
]

export const recordBugs = [...versions, ...record, ...order]
