// What would show of people, or keep of them, more than they agreed to. One promise each; see ../planted-bugs.mjs.

const byLink = ['lib/privacy/published-mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
const links = [
  {
    promise: 'The link to one’s data opens those of one mailbox.',
    file: 'lib/privacy/published-link.ts',
    edits: [['(address) => hashOf(address) === hash', '() => true']],
    tests: byLink,
  },
  {
    promise: 'The link to one’s data changes no contact of another address.',
    file: 'lib/privacy/published-mutations.ts',
    edits: [['if (!contact?.email || !isHers(contact.email))', 'if (!contact?.email)']],
    tests: byLink,
  },
  {
    promise: 'What a person settles by her link is on her own word.',
    file: 'lib/privacy/published-mutations.ts',
    edits: [["{ word: 'HERSELF', personId: null, now })", "{ word: 'TOLD', personId: null, now })"]],
    tests: byLink,
  },
  {
    promise: 'Asking what is shown of an address is limited.',
    file: 'lib/privacy/published-mutations.ts',
    edits: [["  if (!(await isWithinLimit('askedPerAddress', input.email))) return refuse('tooManyAttempts')\n", '']],
    tests: byLink,
  },
  {
    promise: 'Who looks at a mail to somebody finds no link of hers in it.',
    file: 'lib/notices/kinds/contact-shown.ts',
    edits: [['const token = tx && signPublishedLink', 'const token = signPublishedLink']],
    tests: ['lib/notices/mails.test.ts'],
  },
  {
    promise: 'A demonstration writes to nobody real.',
    file: 'lib/mail/recipients.ts',
    edits: [['return !getEnv().ENLACE_DEMO ||', 'return true ||']],
    tests: ['lib/mail/recipients.test.ts'],
  },
]

const erasure = ['lib/privacy/erasure.test.ts']
const elsewhere = ['lib/privacy/named-elsewhere.test.ts']
const retention = ['lib/privacy/retention.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
const erasures = [
  {
    promise: 'Who was erased is among no unit’s contacts.',
    file: 'lib/privacy/erase-person.ts',
    edits: [['for (const contact of contacts) touched', 'for (const contact of contacts.slice(1)) touched']],
    tests: erasure,
  },
  {
    promise: 'No mail keeps the address of who was erased.',
    file: 'lib/privacy/erase-person.ts',
    edits: [['  await tx.mail.deleteMany({ where: { address: hers } })\n', '']],
    tests: erasure,
  },
  {
    promise: 'No invitation keeps the address of who was erased.',
    file: 'lib/privacy/erase-person.ts',
    edits: [['  await tx.invitation.deleteMany({ where: { address: hers } })\n', '']],
    tests: erasure,
  },
  {
    promise: 'The record of a city’s card holds no address that may be somebody’s.',
    file: 'lib/cities/card-changes.ts',
    edits: [['...withoutContact(changed)', '...changed']],
    tests: erasure,
  },
  {
    promise: 'Who erases herself types her address.',
    file: 'lib/privacy/erasure-mutations.ts',
    edits: [['    if (person.email !== confirmation) return otherAddress\n', '']],
    tests: erasure,
  },
  {
    promise: 'Nobody leaves a secretariat empty by erasing herself.',
    file: 'lib/privacy/erasure-mutations.ts',
    edits: [
      ['{ withoutPersonId: personId }, now)) return', '{ withoutPersonId: personId }, now)) if (!viewer) return'],
    ],
    tests: erasure,
  },
  {
    promise: 'Erasing somebody else asks who may.',
    file: 'lib/privacy/erasure-mutations.ts',
    edits: [["|| !can(viewer, 'person.erase', await accountResource(tx, input.id))", '']],
    tests: ['lib/permissions/matrix.test.ts'],
    only: 'erasePerson: ',
  },
  {
    promise: 'What one takes along is one’s own.',
    file: 'lib/privacy/own-data-queries.ts',
    edits: [['where: { OR: [{ personId }, { address: hers(email) }] },', 'where: {},']],
    tests: erasure,
  },
  {
    promise: 'Who came back by herself is not erased again.',
    file: 'lib/privacy/replay-mutations.ts',
    edits: [['madeBefore(id, erasedAt) && ', '']],
    tests: ['lib/privacy/replay.test.ts'],
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const namings = [
  {
    promise: 'No table of cities keeps the address of who was erased.',
    file: 'lib/privacy/erase-person.ts',
    edits: [['  await eraseFromImports(tx, email)\n', '']],
    tests: elsewhere,
  },
  {
    promise: 'Undoing an import gives no city the address of who was erased.',
    file: 'lib/cities/import/erase-named.ts',
    edits: [['before: without(city.before)', 'before: city.before']],
    tests: elsewhere,
  },
  {
    promise: 'An import that named who was erased can still be undone.',
    file: 'lib/cities/import/erase-named.ts',
    edits: [['contactEmail: null, acceptsMail: false }', 'contactEmail: null }']],
    tests: elsewhere,
  },
  {
    promise: 'Erasing somebody leaves whoever’s address ends like hers.',
    file: 'lib/cities/import/erase-named.ts',
    edits: [['addressesIn(value).includes(address.toLowerCase())', 'value.toLowerCase().includes(address)']],
    tests: elsewhere,
  },
  {
    promise: 'The record of an import holds no address that may be somebody’s.',
    file: 'lib/cities/import/apply-rows.ts',
    edits: [
      [
        '...withoutContact({ before: null, after: Object.fromEntries(known) })',
        'before: null, after: Object.fromEntries(known)',
      ],
    ],
    tests: elsewhere,
  },
  {
    promise: 'A copy of the database from before brings nobody back in a table of cities.',
    file: 'lib/privacy/replay-mutations.ts',
    edits: [['  for (const address of new Set(hers)) await eraseFromImports(tx, address)\n', '']],
    tests: elsewhere,
  },
  {
    promise: 'No meeting names who was erased.',
    file: 'lib/privacy/erase-person.ts',
    edits: [['  await eraseFromMeetings(tx, personId)\n', '']],
    tests: elsewhere,
  },
  {
    promise: 'Who came to a meeting is forgotten in time.',
    file: 'lib/privacy/retention-mutations.ts',
    edits: [['  await tx.delegationMember.deleteMany({ where: { answer: metBefore } })\n', '']],
    tests: ['lib/privacy/retention.test.ts'],
  },
  {
    promise: 'A model of which nobody said whether it has to do with people is noticed.',
    file: 'lib/privacy/not-personal.ts',
    edits: [["'MeetingInvitee', ", '']],
    tests: ['lib/privacy/personal-data.test.ts'],
  },
  {
    promise: 'The words to which people agreed are never changed.',
    file: 'lib/i18n/messages/pt/consent.ts',
    edits: [['Cada dado só é mostrado', 'Cada dado é mostrado']],
    tests: ['lib/plan/contact-consent-text.test.ts'],
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const periods = [
  {
    promise: 'What became of a mail is forgotten in time.',
    file: 'lib/privacy/retention-mutations.ts',
    edits: [['{ failedAt: mailsOf }, ', '']],
    tests: retention,
  },
  {
    promise: 'A notice of which something is still to be told is kept.',
    file: 'lib/privacy/retention-mutations.ts',
    edits: [[', mails: { none: {} }, digest: { none: {} } }', ' }']],
    tests: retention,
  },
  {
    promise: 'An unused account is erased when its person had time to say no.',
    file: 'lib/privacy/retention-mutations.ts',
    edits: [["at < dueBefore('warning', now)", 'at < now']],
    tests: retention,
  },
  {
    promise: 'Who signs in keeps her account.',
    file: 'lib/privacy/retention-mutations.ts',
    edits: [['coalesce(p.last_sign_in_at, p.email_verified, ', 'coalesce(NULL::timestamptz, ']],
    tests: retention,
  },
  {
    promise: 'Who is a contact of a unit keeps her account.',
    file: 'lib/privacy/retention-mutations.ts',
    edits: [['WHERE lower(c.email) = p.email)', 'WHERE c.email = p.email)']],
    tests: retention,
  },
  {
    promise: 'The privacy page knows every column that tells of a person.',
    file: 'lib/privacy/personal-data.ts',
    edits: [["        lastSignInAt: 'lastSignIn',\n", '']],
    tests: ['lib/privacy/personal-data.test.ts'],
  },
  {
    promise: 'No public page reaches the record of who did what.',
    file: 'components/plan/plan-document.tsx',
    edits: [
      [
        "import { notFound } from 'next/navigation'",
        "import { notFound } from 'next/navigation'\nimport { listChanges } from '@/lib/audit/queries'",
      ],
    ],
    tests: ['lib/architecture.test.ts'],
  },
]

export const privacyBugs = [...links, ...erasures, ...namings, ...periods]
