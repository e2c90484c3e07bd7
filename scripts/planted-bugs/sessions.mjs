// What would weaken signing in, sessions and requests. One promise each; see ../planted-bugs.mjs.

const requests = 'lib/auth/sign-in-request.ts'
const requestTests = ['lib/auth/sign-in-request.test.ts']
const alive = 'return { consumedAt: null, expiresAt: { gt: now }, attempts: { lt: codesPerRequest } }'

/** @type {import('./all.mjs').PlantedBug[]} */
const signIn = [
  {
    promise: 'A sign-in link works once.',
    file: requests,
    edits: [[alive, 'return { expiresAt: { gt: now }, attempts: { lt: codesPerRequest } }']],
    tests: requestTests,
  },
  {
    promise: 'A sign-in link and its code are good for ten minutes.',
    file: requests,
    edits: [[alive, 'return { consumedAt: null, attempts: { lt: codesPerRequest } }']],
    tests: requestTests,
  },
  {
    promise: 'Five codes may be typed for a request, and no more.',
    file: requests,
    edits: [['data: { attempts: { increment: 1 } }', 'data: { attempts: { increment: 0 } }']],
    tests: requestTests,
  },
  {
    promise: 'The database keeps only the hash of a session’s and a link’s token.',
    file: 'lib/auth/secrets.ts',
    edits: [["return createHash('sha256').update(token).digest('hex')", 'return token']],
    tests: ['lib/auth/session-store.test.ts', ...requestTests],
  },
  {
    promise: 'A sign-in needs an account that is not suspended.',
    file: 'lib/auth/sign-in.ts',
    edits: [['where: { ...who, suspendedAt: null }', 'where: who']],
    tests: ['lib/auth/sign-in.test.ts', 'lib/auth/demo-sign-in.test.ts'],
  },
  {
    promise: 'Nobody signs in as a demonstration person where there is no demonstration.',
    file: 'lib/auth/sign-in.ts',
    edits: [['getEnv().ENLACE_DEMO ? await', 'getEnv() ? await']],
    tests: ['lib/auth/sign-in.test.ts'],
  },
  {
    promise: 'In a demonstration nobody signs in as a real person.',
    file: 'lib/auth/sign-in.ts',
    edits: [
      [
        'findPersonWhoMayEnter({ id: personId, isDemo: true }) : null',
        'findPersonWhoMayEnter({ id: personId }) : null',
      ],
    ],
    tests: ['lib/auth/demo-sign-in.test.ts'],
  },
  {
    promise: 'There is no demonstration on a database of one’s own.',
    file: 'lib/env.ts',
    edits: [['(env) => !env.ENLACE_DEMO || env.ENLACE_EMBEDDED_DATABASE', '() => true']],
    tests: ['lib/env.test.ts'],
  },
  {
    promise: 'A code is taken only in the browser that asked for it.',
    file: 'lib/auth/pending-cookie.ts',
    edits: [["  if (!sameHash(signature, keyedHash('pending', content))) return null\n", '']],
    tests: ['lib/auth/pending-cookie.test.ts'],
  },
  {
    promise: 'Requests to sign in are limited per account.',
    file: 'lib/auth/sign-in.ts',
    edits: [["  if (!(await isWithinLimit('signInPerAccount', email))) return refuse('tooManyAttempts')\n", '']],
    tests: ['lib/auth/sign-in.test.ts'],
  },
  {
    promise: 'A sign-in ends the session that the browser came with.',
    file: 'lib/auth/sign-in.ts',
    edits: [['  if (previousToken) await endSession(previousToken)\n', '']],
    tests: ['lib/auth/sign-in.test.ts'],
  },
]

const store = 'lib/auth/session-store.ts'
const living = 'if (!session || session.expiresAt <= now || absoluteEnd(session.createdAt) <= now) return null'

/** @type {import('./all.mjs').PlantedBug[]} */
const sessions = [
  {
    promise: 'A session that nobody uses ends.',
    file: store,
    edits: [[living, 'if (!session || absoluteEnd(session.createdAt) <= now) return null']],
    tests: ['lib/auth/session-store.test.ts'],
  },
  {
    promise: 'A session ends after sixty days, whatever its row says.',
    file: store,
    edits: [[living, 'if (!session || session.expiresAt <= now) return null']],
    tests: ['lib/auth/session-store.test.ts'],
  },
]

const ownPath = 'lib/forms/own-path.ts'

/** @type {import('./all.mjs').PlantedBug[]} */
const addresses = [
  {
    promise: 'A return address does not lead to //host.',
    file: ownPath,
    edits: [[String.raw`/^\/(?![/\\])[^\\`, String.raw`/^\/[^\\`]],
    tests: ['lib/forms/own-path.test.ts'],
  },
  {
    promise: 'A return address does not lead to what becomes //host.',
    file: ownPath,
    edits: [
      [
        "return new URL(candidate, 'https://own.invalid').pathname.startsWith('//') ? fallback : candidate",
        'return candidate',
      ],
    ],
    tests: ['lib/forms/own-path.test.ts'],
  },
  {
    promise: 'What would change something and names no origin is refused.',
    file: 'scripts/front-origin.mjs',
    edits: [
      [
        'headers.origin !== undefined && URL.canParse(headers.origin) && new URL(headers.origin).host === host',
        'headers.origin === undefined || (URL.canParse(headers.origin) && new URL(headers.origin).host === host)',
      ],
    ],
    tests: ['scripts/front-origin.test.ts'],
  },
  {
    promise: 'What would change something and comes from another site is refused.',
    file: 'scripts/front-origin.mjs',
    edits: [[' && new URL(headers.origin).host === host', '']],
    tests: ['scripts/front-origin.test.ts'],
  },
]

const keptForm = 'scripts/front-kept-form.mjs'
const keptFormTests = ['scripts/front-kept-form.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
const keptForms = [
  {
    promise: 'No script runs in the page that gives a form back.',
    file: keptForm,
    edits: [['/[&<>"\\r\\n]/g', '/[\\r\\n]/g']],
    tests: keptFormTests,
  },
  {
    promise: 'A form that is given back goes to the workspace and nowhere else.',
    file: keptForm,
    edits: [["!== 'own.invalid' || !`", "!== 'own.invalid' || false && !`"]],
    tests: keptFormTests,
  },
  {
    promise: 'Of a form that is given back no more is held than a form may be long.',
    file: keptForm,
    edits: [["    if (length > MOST_BYTES) throw new TooLong('it is too long')\n", '']],
    tests: keptFormTests,
  },
  {
    promise: 'A text that is saved as it was leaves its translations up to date, however its lines end.',
    file: 'lib/i18n/localized-text.ts',
    edits: [['before !== undefined && sameWords(before, after) ? before : after', 'before === after ? before : after']],
    tests: ['lib/i18n/localized-text.test.ts'],
  },
]

export const sessionBugs = [...signIn, ...sessions, ...addresses, ...keptForms]
