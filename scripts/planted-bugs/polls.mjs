// What would let somebody answer a date poll for others, show its answers to others, or set a date that nobody chose. One promise each; see ../planted-bugs.mjs.

const tests = ['lib/meetings/poll-mutations.test.ts']
const queryTests = ['lib/meetings/poll-queries.test.ts']
const mailTests = ['lib/notices/poll-mails.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const pollBugs = [
  {
    promise: 'The link of a poll answers for its own city alone.',
    file: 'lib/meetings/poll-mutations.ts',
    edits: [[' || input.cityId !== link.cityId', '']],
    tests,
  },
  {
    promise: 'The link of a poll shows no other city’s answer.',
    file: 'lib/meetings/poll-link-queries.ts',
    edits: [['where: { cityId: link.cityId }, ', '']],
    tests: queryTests,
  },
  {
    promise: 'What cities answer to a poll is for who takes part in the unit.',
    file: 'lib/meetings/poll-queries.ts',
    edits: [["  if (!can(viewer, 'activity.readPrivate', meeting.resource)) return []\n", '']],
    tests: queryTests,
  },
  {
    promise: 'A city answers a poll no more once its last day for answers is over.',
    file: 'lib/meetings/poll-change-mutations.ts',
    edits: [["way === 'ON_BEHALF' ? null : pollDeadline(poll, meeting.zone)", 'null']],
    tests,
  },
  {
    promise: 'An answer to a poll that lost the race overwrites nothing.',
    file: 'lib/meetings/poll-change-mutations.ts',
    edits: [['  if ((current?.version ?? 0) !== input.version) return conflict(current, poll)\n', '']],
    tests,
  },
  {
    promise: 'An answer that was recorded for a city is marked so.',
    file: 'lib/meetings/poll-change-mutations.ts',
    edits: [
      [
        'create: { pollId: poll.id, cityId: city.id, way,',
        "create: { pollId: poll.id, cityId: city.id, way: 'SIGNED_IN',",
      ],
    ],
    tests,
  },
  {
    promise: 'A poll sets no date over one that was set otherwise.',
    file: 'lib/meetings/poll-close-mutations.ts',
    edits: [['  if (nothing) return refuse(nothing)\n', '']],
    tests,
  },
  {
    promise: 'A poll ends on no date that is over.',
    file: 'lib/meetings/poll-close-mutations.ts',
    edits: [
      [
        "  if (isOver(when, now, zone)) return refuse('dayHasPassed', { fields: { candidateId: 'dayHasPassed' } })\n",
        '',
      ],
    ],
    tests,
  },
  {
    promise: 'It is said that a date was chosen by asking the cities.',
    file: 'lib/schedule/part-mutations.ts',
    edits: [['unseen: { byPoll: true }, ', '']],
    tests,
  },
  {
    promise: 'The end of a poll is told in one mail.',
    file: 'lib/schedule/part-mutations.ts',
    edits: [[', isToldOtherwise: true })', ' })']],
    tests,
  },
  {
    promise: 'Who has answered a poll is not reminded of it.',
    file: 'lib/notices/kinds/poll.ts',
    edits: [[' && !answeredIds.has(id)', '']],
    tests: mailTests,
  },
  {
    promise: 'A poll’s mail holds a link for the reader’s own city.',
    file: 'lib/notices/kinds/poll.ts',
    edits: [
      [
        'isSent ? listCitiesOfReader(idsOf(cities), reader, now) : cities.slice(0, 1)',
        'cities.slice(0, isSent ? 9 : 1)',
      ],
    ],
    tests: mailTests,
  },
]
