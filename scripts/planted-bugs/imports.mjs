// What would let a table of cities do more than what was shown and confirmed, or bring the server down. One promise each; see
// ../planted-bugs.mjs.

const mutations = 'lib/cities/import/mutations.ts'
const mutationTests = ['lib/cities/import/mutations.test.ts']
const undoMutations = 'lib/cities/import/undo-mutations.ts'
const undoRules = 'lib/cities/import/undo-rules.ts'
const undoTests = ['lib/cities/import/undo.test.ts']
const rules = 'lib/cities/import/rules.ts'
const ruleTests = ['lib/cities/import/rules.test.ts']
const workbook = 'lib/tables/workbook.ts'
const tableTests = ['lib/tables/read-table.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
const imports = [
  {
    promise: 'An import does what was shown, or nothing.',
    file: mutations,
    edits: [["if (planDigest(planImport(rows, register)) !== input.seen) return refuse('registerChanged')", '']],
    tests: mutationTests,
  },
  {
    promise: 'An import is done once, by whoever comes first.',
    file: mutations,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text that is changed
    edits: [['await tx.$queryRaw`SELECT id FROM register_import WHERE id = ${input.id}::uuid FOR UPDATE`', '']],
    tests: mutationTests,
  },
  {
    promise: 'A table that was read is over after a day.',
    file: 'lib/cities/import/terms.ts',
    edits: [["{ state: 'DRAFT' as const, readAt: { lt: before(now, DRAFT_LASTS_MS) } },", '']],
    tests: mutationTests,
  },
  {
    promise: 'No row is imported with a question open.',
    file: 'lib/cities/import/apply-rows.ts',
    edits: [['if (open.length > 0) return', 'if (open.length < 0) return']],
    tests: mutationTests,
  },
  {
    promise: 'No city is changed twice by one table.',
    file: rules,
    edits: [['const earlierOfCity = cityId && taken.lineOfCity(cityId)', 'const earlierOfCity = undefined']],
    tests: ruleTests,
  },
  {
    promise: 'An empty cell changes nothing.',
    file: rules,
    edits: [['facts[name] === undefined ? [] : [[name, facts[name]]]', '[[name, facts[name] ?? null]]']],
    tests: ruleTests,
  },
  {
    promise: 'A new figure does not keep the year of an old one.',
    file: rules,
    edits: [['said.populationYear = null', 'said.populationYear = undefined']],
    tests: ruleTests,
  },
  {
    promise: 'Whom a table names stands in no record of changes.',
    file: 'lib/cities/import/apply-rows.ts',
    edits: [
      [
        '...withoutContact({ before, after: changes })',
        '...withoutContact({ before, after: { ...changes, delegate } })',
      ],
      ['...changed.map(({ city, before, changes }) => {', '...changed.map(({ city, before, changes, delegate }) => {'],
    ],
    tests: mutationTests,
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const undoing = [
  {
    promise: 'An import is undone within a day only.',
    file: undoMutations,
    edits: [["if (now > undoEnds(done.appliedAt)) return refuse('undoTooLate')", '']],
    tests: undoTests,
  },
  {
    promise: 'Undoing an import overwrites nobody’s change.',
    file: undoRules,
    edits: [['if (city.version === version)', 'if (city)']],
    tests: undoTests,
  },
  {
    promise: 'Undoing an import removes no city that is in use.',
    file: undoRules,
    edits: [["if (isUsed) return 'archivedInUse'", '']],
    tests: undoTests,
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const files = [
  {
    promise: 'A small archive does not unpack into gigabytes.',
    file: 'lib/tables/zip.ts',
    edits: [['inflateRawSync(packed, { maxOutputLength: room })', 'inflateRawSync(packed)']],
    tests: tableTests,
  },
  {
    promise: 'A cell far out does not fill the memory.',
    file: workbook,
    edits: [['return lastRow * lastColumn <= MOST_CELLS', 'return lastRow * lastColumn > 0']],
    tests: tableTests,
  },
  {
    promise: 'A file of more than two megabytes is not read.',
    file: 'lib/tables/read-table.ts',
    edits: [["if (bytes.length > MOST_BYTES) return refuse('fileTooLarge')", '']],
    tests: tableTests,
  },
]

export const importBugs = [...imports, ...undoing, ...files]
