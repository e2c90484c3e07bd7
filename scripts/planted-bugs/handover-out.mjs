// What would let the checklist or the letter of a hand-over tell what they must not, or not tell what they must. One promise each; see ../planted-bugs.mjs.

/** @type {import('./all.mjs').PlantedBug[]} */
export const handoverOutBugs = [
  {
    promise: 'A checklist shows nobody what is the unit’s own who takes no part in it.',
    file: 'lib/handover/fact-queries.ts',
    edits: [["if (!can(viewer, 'activity.readPrivate', resource)) return", 'if (resource === null) return']],
    tests: ['lib/handover/checklist-queries.test.ts'],
  },
  {
    promise: 'A decision that is done leaves the checklist.',
    file: 'lib/handover/checklist-rules.ts',
    edits: [["decisions.filter(({ state }) => state === 'OPEN')", 'decisions.slice()']],
    tests: ['lib/handover/checklist-queries.test.ts'],
  },
  {
    promise: 'The letter of a hand-over carries no joining link.',
    file: 'lib/handover/letter-open.ts',
    edits: [
      [
        "if (fact.is === 'joiningLink') return",
        "if (fact.is === 'joiningLink') return fact.url; if (fact.is === 'ofOutgoing') return",
      ],
    ],
    tests: ['lib/handover/letter-file.test.ts'],
  },
]
