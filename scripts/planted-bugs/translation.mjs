// What would call a translation up to date that is not, or lose one. One promise each; see ../planted-bugs.mjs.

const rules = 'lib/translation/rules.ts'
const mutations = 'lib/translation/mutations.ts'
const tests = ['lib/translation/mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const translationBugs = [
  {
    promise: 'A translation counts as made from the original that its writer saw.',
    file: rules,
    edits: [
      [
        '{ ...value.madeFrom, [language]: madeFrom }',
        '{ ...value.madeFrom, [language]: hashOriginal(value.texts[value.original] ?? madeFrom) }',
      ],
    ],
    tests,
  },
  {
    promise: 'Of two who translate the same text, the second overwrites nothing.',
    file: mutations,
    edits: [['if (seenTranslation(value, language) !== input.seen) return conflict(row, input)', '']],
    tests,
  },
  {
    promise: 'Who is asked for one language translates into no other.',
    file: 'lib/translation/request-queries.ts',
    edits: [
      [
        'where: { planId, language, endedAt: null },\n    select: { personId: true },\n  })\n  return rows.map',
        'where: { planId, endedAt: null },\n    select: { personId: true },\n  })\n  return rows.map',
      ],
    ],
    tests: ['lib/translation/request-mutations.test.ts'],
  },
  {
    promise: 'Who is asked to translate does so while she acts for a city of the unit.',
    file: 'lib/permissions/policy.ts',
    edits: [[' && takesPartInUnit(actor, translation)', '']],
    tests: ['lib/permissions/policy.test.ts'],
  },
  {
    promise:
      'Through a plan no text of another one is translated, nor what an objective was measured by that was taken out.',
    file: 'lib/translation/text-row.ts',
    edits: [['where: { id, objective: { planId, removedAt: null } }', 'where: { id }']],
    tests,
  },
  {
    promise: 'A unit of measure says which language it is in where that is not the reader’s.',
    file: 'lib/progress/indicator-words.ts',
    edits: [['words && words.lang !== locale ?', 'words && words.lang === locale ?']],
    tests: ['components/progress/measure-text.test.tsx'],
  },
  {
    promise: 'On paper, words within a sentence say which language they are in where that is not the reader’s.',
    file: 'lib/pdf/sheet.ts',
    edits: [['return lang && lang !== this.part?.lang ?', 'return lang && lang === this.part?.lang ?']],
    tests: ['lib/pdf/write-paper.test.ts', 'lib/plan-papers/plan-files.test.ts'],
  },
]
