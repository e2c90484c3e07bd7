// What would show of people, or keep of them, more than they agreed to. One promise each; see ../planted-bugs.mjs.

const byLink = ['lib/privacy/published-mutations.test.ts']

/** @type {import('../planted-bugs.mjs').PlantedBug[]} */
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

export const privacyBugs = [...links]
