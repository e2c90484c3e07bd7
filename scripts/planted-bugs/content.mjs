// What would show what is not to be seen, or let a text do harm. One promise each; see ../planted-bugs.mjs.

const lists = ['lib/schedule/queries.test.ts']
const reads = ['lib/publication/public-reads.test.ts']
const contacts = ['lib/plan/contact-mutations.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
const secrets = [
  {
    promise: 'A joining link is in no public view.',
    file: 'lib/schedule/view.ts',
    edits: [
      ['  isOnline: true,\n  unitId: true,', '  isOnline: true,\n  joiningLink: true,\n  unitId: true,'],
      [
        '    resource: activityResource(row),\n',
        '    resource: activityResource(row),\n    joiningLink: row.joiningLink,\n',
      ],
    ],
    tests: lists,
  },
  {
    promise: 'The record tells that a joining link changed, and not which it is.',
    file: 'lib/schedule/part-mutations.ts',
    edits: [['{ joiningLinkChanged: true }', '{ joiningLinkChanged: joiningLink }']],
    tests: ['lib/schedule/part-mutations.test.ts'],
  },
  {
    promise: 'A joining link is shown to who takes part.',
    file: 'lib/schedule/form-queries.ts',
    edits: [["activities.filter(({ resource }) => can(viewer, 'activity.readPrivate', resource))", 'activities']],
    tests: lists,
  },
  {
    promise: 'Lists for the public hold no activity of a draft.',
    file: 'lib/schedule/queries.ts',
    edits: [['  plan: { publishedAt: { not: null } },\n', '']],
    tests: lists,
  },
  {
    promise: 'Lists hold no activity that was removed.',
    file: 'lib/schedule/queries.ts',
    edits: [['where: { ...where, removedAt: null }', 'where']],
    tests: lists,
  },
  {
    promise: 'An activity of a draft has no public page.',
    file: 'lib/schedule/activity-queries.ts',
    edits: [["    if (!can(viewer, 'plan.read', resource)) return null\n", '']],
    tests: lists,
  },
  {
    promise: 'The site map names no activity of a draft.',
    file: 'lib/publication/path-queries.ts',
    edits: [['where: { removedAt: null, plan: published }', 'where: { removedAt: null }']],
    tests: reads,
  },
  {
    promise: 'Public pages hold of a contact what she agreed to show to everybody.',
    file: 'lib/plan/contact-consent-rules.ts',
    edits: [["reach === 'PUBLIC' || (reader === 'UNIT' && reach === 'UNIT')", "reach !== 'NOBODY'"]],
    tests: reads,
  },
  {
    promise: 'A unit sees of a contact what she agreed to show to it.',
    file: 'lib/plan/contact-consent-rules.ts',
    edits: [["(reader === 'UNIT' && reach === 'UNIT')", "reader === 'UNIT'"]],
    tests: contacts,
  },
  {
    promise: 'A contact is shown to nobody before it was agreed.',
    file: 'lib/plan/contact-schema.ts',
    edits: [["({ name = 'NOBODY',", "({ name = 'PUBLIC',"]],
    tests: contacts,
  },
  {
    promise: 'What was agreed for the words of a field is not agreed for others.',
    file: 'lib/plan/contact-consent-rules.ts',
    edits: [['(changed.includes(field) || (word', '((word']],
    tests: contacts,
  },
  {
    promise: 'A contact’s phone number is for the unit.',
    file: 'lib/plan/contact-consent-rules.ts',
    edits: [["(field === 'phone' ? 'UNIT' : 'PUBLIC')", "(field === 'phone' ? 'PUBLIC' : 'PUBLIC')"]],
    tests: contacts,
  },
  {
    promise: 'A consent is taken back and not rewritten.',
    file: 'prisma/migrations/20261125150000_privacy/migration.sql',
    edits: [
      ['BEFORE UPDATE OR DELETE ON "contact_consent"', 'BEFORE TRUNCATE ON "contact_consent"'],
      ['  FOR EACH ROW EXECUTE FUNCTION keep_consent();', '  FOR EACH STATEMENT EXECUTE FUNCTION keep_consent();'],
    ],
    tests: ['prisma/constraints.test.ts'],
  },
  {
    promise: 'The record holds nothing that a contact says.',
    file: 'lib/plan/contact-row.ts',
    edits: [['after: { reaches: shown(after),', 'after: { ...after, reaches: shown(after),']],
    tests: contacts,
  },
  {
    promise: 'An archived city has no public page.',
    file: 'lib/cities/queries.ts',
    edits: [
      ["if (!city || (city.archivedAt && !can(viewer, 'city.archive', city))) return null", 'if (!city) return null'],
    ],
    tests: reads,
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const output = [
  {
    promise: 'A public document is sent without scripts.',
    file: 'scripts/front-documents.mjs',
    edits: [["makeBody(withoutScripts(page.toString('utf8')))", 'makeBody(page)']],
    tests: ['scripts/front-documents.test.ts'],
  },
  {
    promise: 'No text ends the element that carries structured data.',
    file: 'components/meta/json-ld.tsx',
    edits: [[String.raw`.replaceAll('<', '\\u003c')`, '']],
    tests: ['components/meta/json-ld.test.ts'],
  },
  {
    promise: 'A subject brings no header into a mail.',
    file: 'lib/mail/send-mail.ts',
    edits: [
      ["  if (hasControlCharacter(subject + senderName)) throw new Error('a subject is one line of text')\n", ''],
    ],
    tests: ['lib/mail/send-mail.test.ts'],
  },
  {
    promise: 'A mail goes to one address.',
    file: 'lib/mail/send-mail.ts',
    edits: [['if (!isBareAddress(to) || (', 'if ((']],
    tests: ['lib/mail/send-mail.test.ts'],
  },
]

const planPage = 'app/[locale]/(public)/[unit]/plans/[plan]/page.tsx'
const planImport = "import { type PlanParams, readPlanParams } from './params'"

/** @type {import('./all.mjs').PlantedBug[]} */
const house = [
  {
    promise: 'A public page knows no viewer.',
    file: planPage,
    edits: [[planImport, `import { getViewer } from '@/lib/auth/viewer'\n${planImport}`]],
    tests: ['lib/architecture.test.ts'],
  },
  {
    promise: 'A public page has no client component.',
    file: planPage,
    edits: [[planImport, `import { ActionForm } from '@/components/forms/action-form'\n${planImport}`]],
    tests: ['lib/architecture.test.ts'],
  },
  {
    promise: 'A message has its arguments in every language.',
    file: 'lib/i18n/messages/es/mail.ts',
    edits: [['{minutes, plural, one {# minuto} other {# minutos}}', '10 minutos']],
    tests: ['lib/i18n/messages.test.ts'],
  },
  {
    promise: 'A translation tells when its original has changed.',
    file: 'lib/i18n/localized-text.ts',
    edits: [["keeps ? (previous.madeFrom[locale] ?? '') : hash", 'hash']],
    tests: ['lib/i18n/localized-text.test.ts'],
  },
  {
    promise: 'A translation that was done again is made from the original of now.',
    file: 'lib/i18n/localized-text.ts',
    edits: [["keeps ? (previous.madeFrom[locale] ?? '') : hash", 'previous?.madeFrom[locale] ?? hash']],
    tests: ['lib/i18n/localized-text.test.ts'],
  },
]

export const contentBugs = [...secrets, ...output, ...house]
