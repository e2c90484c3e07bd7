// What would tell of a meeting what is not to be told yet, or lose what somebody wrote. One promise each; see ../planted-bugs.mjs.

const tests = ['lib/meetings/held.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const heldBugs = [
  {
    promise: 'Attendance is public only once the activity was held.',
    file: 'lib/meetings/held-queries.ts',
    edits: [["status !== 'HELD' || ", '']],
    tests,
  },
  {
    promise: 'A draft of minutes is for who takes part in the unit.',
    file: 'lib/meetings/held-queries.ts',
    edits: [['...(seesDrafts ? {} : { publishedAt: { not: null } })', '']],
    tests,
  },
  {
    promise: 'Of two who write minutes at once, the second is told.',
    file: 'lib/meetings/minutes-mutations.ts',
    edits: [['if ((row?.version ?? 0) !== input.version) return conflict(row)', '']],
    tests,
  },
  {
    promise: 'What a meeting decided goes on to one meeting after it.',
    file: 'lib/meetings/next-meeting.ts',
    edits: [['inOrder.slice(at + 1)', 'inOrder.filter(({ id }) => id !== activityId)']],
    tests: ['lib/meetings/decisions.test.ts'],
  },
  {
    promise: 'A decision returns at the next meeting however long ago it was taken.',
    file: 'lib/meetings/decision-queries.ts',
    edits: [
      ['unitId: resource.unitId, removedAt: null }', "unitId: resource.unitId, removedAt: null, status: 'CONFIRMED' }"],
    ],
    tests: ['lib/meetings/decisions.test.ts'],
  },
  {
    promise: 'Decisions are public with the minutes.',
    file: 'lib/meetings/decision-queries.ts',
    edits: [['...(seesAll ? {} : published)', '']],
    tests: ['lib/meetings/decisions.test.ts'],
  },
  {
    promise: 'An address in minutes leads to the web, to mail or to a telephone, and nowhere else.',
    file: 'lib/markdown/tree.ts',
    edits: [[' && schemes.has(address.protocol)', '']],
    tests: ['components/text/markdown.test.tsx'],
  },
  {
    promise: 'Nobody keeps the server busy with Markdown.',
    file: 'lib/markdown/tree.ts',
    edits: [['countOf(signs, source) > MOST_SIGNS', 'false']],
    tests: ['components/text/markdown.test.tsx'],
  },
  {
    promise: 'A guest of a meeting is forgotten with her data.',
    file: 'lib/privacy/named-in-meetings.ts',
    edits: [['  await tx.meetingGuest.deleteMany({ where: guest })', '']],
    tests: ['lib/privacy/named-elsewhere.test.ts'],
  },
  {
    promise: 'A sheet of many cities takes those of which nothing is said.',
    file: 'lib/meetings/held-schema.ts',
    edits: [['sent || undefined', 'sent']],
    tests: ['lib/meetings/held-schema.test.ts'],
  },
]
