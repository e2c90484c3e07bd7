// What would let somebody answer for others, or tell of who comes to whom it is not to be told. One promise each; see ../planted-bugs.mjs.

const queries = 'lib/meetings/queries.ts'
const tests = ['lib/meetings/mutations.test.ts']
const linkTests = ['lib/meetings/link-mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const meetingBugs = [
  {
    promise: 'The link of a call answers for its own city alone.',
    file: 'lib/meetings/link-mutations.ts',
    edits: [[' || input.cityId !== link.cityId', '']],
    tests: linkTests,
  },
  {
    promise: 'The link of a call ends with the delegation of whoever it was mailed to.',
    file: 'lib/people/acted-for.ts',
    edits: [['delegates.filter((delegate) => isInForceAt(delegate, now))', 'delegates']],
    tests: linkTests,
  },
  {
    promise: 'The link of a call shows no other city’s answer.',
    file: 'lib/meetings/link-queries.ts',
    edits: [
      [
        'getDb().meetingAnswer.findUnique({\n      where: { activityId_cityId: { activityId, cityId } },',
        'getDb().meetingAnswer.findFirst({\n      where: { activityId },',
      ],
    ],
    tests: linkTests,
  },
  {
    promise: 'Who leads an item of an agenda is in no public view.',
    file: queries,
    edits: [['leadName: seesNames ? leadName : null', 'leadName']],
    tests,
  },
  {
    promise: 'Who comes is public only once it was published.',
    file: queries,
    edits: [['      activity: { call: { answersPublishedAt: { not: null } } },\n', '']],
    tests,
  },
  {
    promise: 'Names of delegations are for who takes part in the unit.',
    file: queries,
    edits: [["if (!can(viewer, 'activity.readPrivate', meeting.resource)) return []", '']],
    tests,
  },
  {
    promise: 'Published answers hold no names of people.',
    file: queries,
    edits: [
      [
        'select: { choice: true, onSite: true, remote: true, city: { select: cityNameSelect } },',
        'select: { choice: true, onSite: true, remote: true, delegation: true, city: { select: cityNameSelect } },',
      ],
      [
        'answers.map(({ city, onSite, remote }) => ({ ...city, onSite, remote }))',
        'answers.map(({ city, ...answer }) => ({ ...city, ...answer }))',
      ],
    ],
    tests,
  },
  {
    promise: 'A call goes to nobody twice.',
    file: 'lib/meetings/call-mutations.ts',
    edits: [['.filter((city) => !called.has(city.id))', '']],
    tests,
  },
  {
    promise: 'A city answers no more once the deadline has passed.',
    file: 'lib/meetings/answer-mutations.ts',
    edits: [["    if (!areAnswersOpen(deadline, meeting.zone, now)) return refuse('answersClosed')\n", '']],
    tests,
  },
  {
    promise: 'Who has answered a call is not reminded of it.',
    file: 'lib/notices/kinds/meeting-call.ts',
    edits: [['.filter((cityId) => !answered.has(cityId))', '']],
    tests: ['lib/notices/answer-reminders.test.ts'],
  },
]
