/** @type {import('./all.mjs').PlantedBug[]} */
export const planPaperBugs = [
  {
    promise: 'What a plan’s files say of its contact is what everybody may see.',
    file: 'lib/plan-papers/source-queries.ts',
    edits: [['findContact(null, plan.contactId)', 'findContact(viewer, plan.contactId)']],
    tests: ['lib/plan-papers/access.test.ts'],
  },
  {
    promise: 'No word of a text is lost that is longer than a slide.',
    file: 'lib/deck/flow.ts',
    edits: [['      rest = tail\n', '      rest = null\n']],
    tests: ['lib/plan-papers/deck/deck.test.ts'],
  },
]
