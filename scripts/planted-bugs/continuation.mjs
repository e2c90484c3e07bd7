// What would lock a plan badly, or carry on what is not to be carried. One promise each; see ../planted-bugs.mjs.

/** @type {import('./all.mjs').PlantedBug[]} */
export const continuationBugs = [
  {
    promise: 'A closed plan is opened again by the secretariat alone.',
    file: 'lib/permissions/policy.ts',
    edits: [
      [
        "'plan.reopen': anyOf<PlanResource>(worksInSecretariat)",
        "'plan.reopen': anyOf<PlanResource>(coordinatesUnit, worksInSecretariat)",
      ],
    ],
    tests: ['lib/plan/close-mutations.test.ts'],
  },
  {
    promise: 'The history says why a plan was opened again.',
    file: 'lib/plan/close-mutations.ts',
    edits: [['...(reason === null ? {} : { reason })', '']],
    tests: ['lib/plan/close-mutations.test.ts'],
  },
  {
    promise: 'A day of the last plan becomes no day of the next.',
    file: 'lib/continuation/rules.ts',
    edits: [
      [
        'return monthsWhen(first.year, first.month, last)',
        'return { ...when, ...monthsWhen(first.year, first.month, last), precision: when.precision }',
      ],
    ],
    tests: ['lib/continuation/rules.test.ts'],
  },
  {
    promise: 'Nothing of another plan is carried on.',
    file: 'lib/continuation/mutations.ts',
    edits: [['chosen[part].length === new Set(input[part]).size', 'chosen[part].length >= 0']],
    tests: ['lib/continuation/mutations.test.ts'],
  },
  {
    promise: 'An indicator whose target is reached does not turn round in the next plan.',
    file: 'lib/continuation/indicator-rules.ts',
    edits: [[' && !standingOf(indicator, latest.value).isMet', '']],
    tests: ['lib/continuation/indicator-rules.test.ts'],
  },
]
