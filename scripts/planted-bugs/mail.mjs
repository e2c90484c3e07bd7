// What would mail too much, too little, or the wrong people. One promise each; see ../planted-bugs.mjs.

const delivery = 'lib/notices/delivery-mutations.ts'
const deliveryTests = ['lib/notices/delivery.test.ts']
const digestTests = ['lib/notices/digest.test.ts']
const cardQueries = 'lib/notices/card-queries.ts'
const readers = 'lib/notices/reader-queries.ts'
const cardRequestTests = ['lib/notices/card-requests.test.ts']
const cardLinks = 'lib/cities/link-mutations.ts'
const cardLinkTests = ['lib/cities/link-mutations.test.ts']
const calendarTests = ['lib/notices/meeting-calendar.test.ts']
const reminderTests = ['lib/notices/meeting-reminders.test.ts']
const keptTests = ['lib/notices/minutes-and-decisions.test.ts']
const link = 'lib/auth/signed-link.ts'
const linkTests = ['lib/auth/signed-link.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const mailBugs = [
  {
    promise: 'Nothing is told of what was rolled back.',
    file: 'lib/mail/queue-notice.ts',
    edits: [
      ['  const { id } = await tx.notice.create({', '  const { id } = await getDb().notice.create({'],
      [
        "import type { Transaction } from '@/lib/db/client'",
        "import { getDb, type Transaction } from '@/lib/db/client'",
      ],
    ],
    tests: deliveryTests,
  },
  {
    promise: 'Several edits within minutes are one mail.',
    file: 'lib/mail/queue-notice.ts',
    edits: [
      ['mergeKey ? await findWaiting(tx, mergeKey) : null', 'null'],
      ['personId, mergeKey, createdAt', 'personId, createdAt'],
    ],
    tests: deliveryTests,
  },
  {
    promise: 'Who did it is not told of it.',
    file: 'lib/notices/addressee-queries.ts',
    edits: [['reader.personId === null || reader.personId !== personId', 'reader.personId !== undefined || personId']],
    tests: deliveryTests,
  },
  {
    promise: 'Who is suspended gets no mail.',
    file: readers,
    edits: [[', person: { suspendedAt: null } },\n    orderBy', ' },\n    orderBy']],
    tests: deliveryTests,
  },
  {
    promise: 'A city whose mandate ended is told nothing.',
    file: 'lib/notices/reader-queries.ts',
    edits: [[', ...inForceOn(todayIn(unit.network.timeZone, now)) }', ' }']],
    tests: deliveryTests,
  },
  {
    promise: 'Two workers do not send one mail twice.',
    file: delivery,
    edits: [
      [
        'ORDER BY is_bulk, next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED',
        'ORDER BY is_bulk, next_attempt_at, id LIMIT 1',
      ],
    ],
    tests: deliveryTests,
  },
  {
    promise: 'A mail that was refused for good is not sent again.',
    file: delivery,
    edits: [['if (isForGood || isLast)', 'if (isLast)']],
    tests: deliveryTests,
  },
  {
    promise: 'Mails to many are throttled.',
    file: delivery,
    edits: [['return sent < getEnv().MAIL_BULK_PER_MINUTE', 'return sent >= 0 || getEnv().ENLACE_DEMO']],
    tests: deliveryTests,
  },
  {
    promise: 'A digest without news is not sent.',
    file: 'lib/notices/kinds/digest.ts',
    edits: [['if (!unit || lines.length === 0) return null', 'if (!unit) return null']],
    tests: digestTests,
  },
  {
    promise: 'What a digest told is not told again.',
    file: 'lib/notices/digest-mutations.ts',
    edits: [['await tx.digestEntry.deleteMany({', 'await tx.digestEntry.findMany({']],
    tests: digestTests,
  },
  {
    promise: 'A link for one thing is none for another.',
    file: link,
    edits: [['signedPurpose === purpose ?', "signedPurpose !== '' ?"]],
    tests: linkTests,
  },
  {
    promise: 'A link ends.',
    file: link,
    edits: [['link.expiresAt > now', 'link.expiresAt > new Date(0) && now']],
    tests: linkTests,
  },
  {
    promise: 'Nobody can write a link but Enlace.',
    file: link,
    edits: [["!sameHash(keyedHash('link', content), signature)", 'signature.length < 20']],
    tests: linkTests,
  },
  {
    promise: 'A link for one card changes no other.',
    file: cardLinks,
    edits: [
      ['await findCardRow(tx, link.cityId)', 'await findCardRow(tx, id)'],
      ["    if (city.id !== id) return refuse('notFound')\n", ''],
    ],
    tests: cardLinkTests,
  },
  {
    promise: 'A card’s link ends.',
    file: 'lib/cities/card-link.ts',
    edits: [['if (expiresAt <= now) return false', '']],
    tests: cardLinkTests,
  },
  {
    promise: 'A card’s link ends with the part of whoever it was mailed to.',
    file: 'lib/people/acted-for.ts',
    edits: [['delegates.filter((delegate) => isInForceAt(delegate, now))', 'delegates']],
    tests: cardLinkTests,
  },
  {
    promise: 'A link opens nothing of a city in the archive.',
    file: cardLinks,
    edits: [[' || city.archivedAt ||', ' ||']],
    tests: cardLinkTests,
  },
  {
    promise: 'Mail to a city’s contact is never allowed by a link.',
    file: cardLinks,
    edits: [[' && city.acceptsMail && input.contactEmail === city.contactEmail', '']],
    tests: cardLinkTests,
  },
  {
    promise: 'A change by a link is recorded as nobody’s but the city’s.',
    file: 'lib/audit/record-change.ts',
    edits: [['personId: null, actingCityId: actor.linkOfCityId', 'personId: null, actingCityId: null']],
    tests: cardLinkTests,
  },
  {
    promise: 'Nothing is sent to a city’s contact that did not allow it.',
    file: readers,
    edits: [['archivedAt: null, acceptsMail: true }', 'archivedAt: null }']],
    tests: cardRequestTests,
  },
  {
    promise: 'The contact of a city is not written to while somebody acts for it.',
    file: readers,
    edits: [['listCityContacts(cityIds.filter((cityId) => !represented.has(cityId)))', 'listCityContacts(cityIds)']],
    tests: cardRequestTests,
  },
  {
    promise: 'A city is asked at most twice for one reason.',
    file: 'lib/notices/card-request-mutations.ts',
    edits: [['if (isTooSoon || askedAt.has(mergeKey)) return []', 'if (isTooSoon) return []']],
    tests: cardRequestTests,
  },
  {
    promise: 'A city that takes part no more is not asked.',
    file: cardQueries,
    edits: [["...inForceOn(todayIn('UTC', now)) }", 'startsOn: { lte: now } }']],
    tests: cardRequestTests,
  },
  {
    promise: 'Who only looks at a mail gets no link that works.',
    file: 'lib/notices/kinds/card-to-confirm.ts',
    edits: [['isSent ? signCardLink', 'city ? signCardLink']],
    tests: ['lib/notices/mails.test.ts'],
  },
  {
    promise: 'A mail puts a meeting into the calendar under the sequence that the feeds give it.',
    file: 'lib/ical/message.ts',
    edits: [
      [
        "{ ...event, status: 'CANCELLED', isBusy: false }",
        "{ ...event, status: 'CANCELLED', isBusy: false, sequence: 0 }",
      ],
    ],
    tests: calendarTests,
  },
  {
    promise: 'A mail says to the calendar what its own header says.',
    file: 'lib/ical/message.ts',
    edits: [['METHOD:$', 'METHOD:X-$']],
    tests: calendarTests,
  },
  {
    promise: 'The calendar of who was not called is left alone.',
    file: 'lib/notices/kinds/activity-changed.ts',
    edits: [['await listCitiesOfReader(idsOf(called), reader, now)', 'called']],
    tests: calendarTests,
  },
  {
    promise: 'A meeting whose call went to nobody is cancelled in no calendar.',
    file: 'lib/notices/meeting-queries.ts',
    edits: [[' && invitee.notice?._count.mails !== 0', '']],
    tests: calendarTests,
  },
  {
    promise: 'Who was called to a meeting is told what becomes of it, whatever mail she wants.',
    file: 'lib/notices/addressee-queries.ts',
    edits: [["mustKnow ? 'AT_ONCE' : (choice", '(choice']],
    tests: calendarTests,
  },
  {
    promise: 'How one joins online is in no mail to an office.',
    file: 'lib/notices/calendar-queries.ts',
    edits: [
      [
        'const actor = personId === null ? null : await loadActor(personId, now)',
        'const actor = await anybody(activity, personId, now)',
      ],
      [
        '/** Where one joins a meeting online',
        'async function anybody({ resource }: ActivitySubject, personId: string | null, now: Date) {\n  return personId ? loadActor(personId, now) : { personId: "", secretariatOf: [resource.networkId], delegations: [] }\n}\n\n/** Where one joins a meeting online',
      ],
    ],
    tests: calendarTests,
  },
  {
    promise: 'What is called writes no line of a calendar’s message.',
    file: 'lib/ical/message.ts',
    edits: [["    .replace(/[\\s\\p{Cc}]+/gu, ' ')\n    .replaceAll('\"', '’')", '']],
    tests: calendarTests,
  },
  {
    promise: 'Nobody is reminded of one meeting twice.',
    file: 'lib/mail/queue-notice.ts',
    edits: [
      ['.filter(({ mergeKey }) => !known.has(mergeKey))', '.filter(({ mergeKey }) => known.has(mergeKey) || mergeKey)'],
    ],
    tests: reminderTests,
  },
  {
    promise: 'Who does not come is not reminded.',
    file: 'lib/notices/kinds/meeting-reminder.ts',
    edits: [[".filter((id) => choices.get(id) !== 'NOT_COMING')", '']],
    tests: reminderTests,
  },
  {
    promise: 'Nobody is reminded of a day that is another by now.',
    file: 'lib/notices/kinds/meeting-reminder.ts',
    edits: [[' || told.when.startsOn !== data.startsOn', '']],
    tests: reminderTests,
  },
  {
    promise: 'A city hears once that something is due, and once that it is overdue.',
    file: 'lib/mail/queue-notice.ts',
    edits: [
      ['.filter(({ mergeKey }) => !known.has(mergeKey))', '.filter(({ mergeKey }) => known.has(mergeKey) || mergeKey)'],
    ],
    tests: keptTests,
  },
  {
    promise: 'What is done is due no more.',
    file: 'lib/notices/decision-queries.ts',
    edits: [[", state: 'OPEN' }", ' }']],
    tests: keptTests,
  },
  {
    promise: 'What a unit decided for itself is told to no city outside of it.',
    file: 'lib/notices/decision-queries.ts',
    edits: [['if (!mayBeRead) return null', 'if (!activity.id) return null']],
    tests: keptTests,
  },
  {
    promise: 'Minutes that were withdrawn are told to nobody.',
    file: 'lib/notices/kinds/minutes-published.ts',
    edits: [['(await findMinutes(null, activity)) ?', '(await findMinutes(null, activity)) || activity.id ?']],
    tests: keptTests,
  },
]
