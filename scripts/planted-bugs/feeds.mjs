// What would mislead who has subscribed to a calendar. One promise each; see ../planted-bugs.mjs.

const queries = 'lib/feeds/calendar-queries.ts'
const queriesTests = ['lib/feeds/calendar-queries.test.ts']
const rules = 'lib/feeds/rules.ts'
const calendar = 'lib/ical/calendar.ts'
const privateQueries = 'lib/feeds/private-feed-queries.ts'
const privateTests = ['lib/feeds/private-feed.test.ts']
const calendarTests = ['lib/ical/calendar.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const feedBugs = [
  {
    promise: 'No draft stands in a public calendar.',
    file: queries,
    edits: [
      ['{ plan: { publishedAt: { not: null } }, unit: { archivedAt: null } }]', '{ unit: { archivedAt: null } }]'],
    ],
    tests: queriesTests,
  },
  {
    promise: 'What was taken out of a plan is gone from its calendar.',
    file: 'lib/feeds/listed-queries.ts',
    edits: [['where: { AND: [where, { removedAt: null }] },', 'where,']],
    tests: queriesTests,
  },
  {
    promise: 'A calendar invents no day for what has only a month.',
    file: rules,
    edits: [["(precision === 'MONTH' && withTentative)", "precision === 'MONTH'"]],
    tests: queriesTests,
  },
  {
    promise: 'What is cancelled stays in a calendar as cancelled.',
    file: rules,
    edits: [["return { status: 'CANCELLED', isBusy: false }", "return { status: 'CONFIRMED', isBusy: true }"]],
    tests: queriesTests,
  },
  {
    promise: 'An entry keeps its identity whatever becomes of it.',
    file: 'lib/feeds/activity-entry.ts',
    edits: [['uid: id,', 'uid: id + String(sequence),']],
    tests: queriesTests,
  },
  {
    promise: 'Days in a calendar last until the end of the last one.',
    file: calendar,
    edits: [['const end = addDays(when.endsOn, 1)', 'const end = when.endsOn']],
    tests: calendarTests,
  },
  {
    promise: 'A time that is twice is the first one in every calendar program.',
    file: calendar,
    edits: [["wallTimeKind(day, time, timeZone) === 'exists'", 'day !== time']],
    tests: calendarTests,
  },
  {
    promise: 'A calendar knows summer time.',
    file: 'lib/ical/time-zone.ts',
    edits: [['TZOFFSETTO:$' + '{offsetTo}', 'TZOFFSETTO:$' + '{offsetFrom}']],
    tests: calendarTests,
  },
  {
    promise: 'A line of a calendar holds 75 octets, not characters.',
    file: 'lib/ical/content-lines.ts',
    edits: [['const size = Buffer.byteLength(character)', 'const size = character.length']],
    tests: calendarTests,
  },
  {
    promise: 'No text of a calendar ends its line.',
    file: 'lib/ical/content-lines.ts',
    edits: [["    .replaceAll('\\n', '\\\\n')", '']],
    tests: calendarTests,
  },
  {
    promise: 'The address of a private calendar is kept as a hash only.',
    file: 'lib/feeds/private-feed-mutations.ts',
    edits: [['tokenHash: hashToken(token)', 'tokenHash: token']],
    tests: privateTests,
  },
  {
    promise: 'A private calendar loses its entries with the right to read them.',
    file: 'lib/feeds/private-feed-rules.ts',
    edits: [['mandates.filter(({ inForce }) => inForce)', 'mandates']],
    tests: privateTests,
  },
  {
    promise: 'A private calendar is asked for its reader’s rights each time.',
    file: privateQueries,
    edits: [['await loadActor(feed.personId, now)', 'await loadActor(feed.personId, new Date(0))']],
    tests: privateTests,
  },
  {
    promise: 'A private calendar holds no draft that its reader may not read.',
    file: privateQueries,
    edits: [["activities.filter(({ resource }) => can(actor, 'plan.read', resource))", 'activities']],
    tests: privateTests,
  },
  {
    promise: 'News tell of nothing that was changed before it was public.',
    file: 'lib/feeds/news.ts',
    edits: [['if (!publishedAt || change.at < publishedAt) return null', 'if (!publishedAt) return null']],
    tests: ['lib/feeds/news.test.ts'],
  },
  {
    promise: 'News tell of no draft.',
    file: 'lib/feeds/news-queries.ts',
    edits: [
      ['unitId: unit.id, plan: { publishedAt: { not: null } } }),', 'unitId: unit.id }),'],
      ['where: { unitId: unit.id, publishedAt: { not: null } },', 'where: { unitId: unit.id },'],
      ['publishedAt ? [[id,', 'true ? [[id,'],
      [
        'title: parseRequired(title), publishedAt }',
        'title: parseRequired(title), publishedAt: publishedAt ?? new Date(0) }',
      ],
    ],
    tests: ['lib/feeds/news.test.ts'],
  },
]
