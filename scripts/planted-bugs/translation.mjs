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
]
