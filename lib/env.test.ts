import { expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'

const good = {
  DATABASE_URL: 'postgresql://enlace:secret@db.example/enlace',
  AUTH_SECRET: 'x'.repeat(32),
  ENLACE_URL: 'https://enlace.example/',
}

test('a deployment needs a database, a secret and its address, and the rest has a default', () => {
  expect(parseEnv(good)).toMatchObject({
    ENLACE_URL: 'https://enlace.example',
    ENLACE_DEMO: false,
    MAIL_OUTBOX_DIR: '.data/outbox',
  })
})

test.each([
  ['no database', { DATABASE_URL: undefined }, /^DATABASE_URL is missing$/],
  ['another database', { DATABASE_URL: 'mysql://db.example/enlace' }, /^DATABASE_URL must be an address like/],
  ['no secret', { AUTH_SECRET: '' }, /^AUTH_SECRET is missing$/],
  ['a short secret', { AUTH_SECRET: 'short' }, /^AUTH_SECRET must have at least 32 characters$/],
  ['no address', { ENLACE_URL: undefined }, /^ENLACE_URL is missing$/],
  ['an address that is none', { ENLACE_URL: 'enlace' }, /^ENLACE_URL must be an address like[^;]*$/],
  ['an address with a path', { ENLACE_URL: 'https://enlace.example/app' }, /^ENLACE_URL must be an address like/],
  ['an open address', { ENLACE_URL: 'http://enlace.example' }, /^ENLACE_URL must begin with https/],
  ['half a switch', { ENLACE_DEMO: 'yes' }, /^ENLACE_DEMO must be 0 or 1$/],
  ['a demo on a real database', { ENLACE_DEMO: '1' }, /^ENLACE_DEMO must not be 1/],
  ['mail to a web address', { SMTP_URL: 'https://mail.example' }, /^SMTP_URL must be an address like/],
  ['mail without a sender', { SMTP_URL: 'smtp://mail.example' }, /^MAIL_FROM is missing/],
])('%s is refused in one line that says which setting', (_, change, message) => {
  expect(() => parseEnv({ ...good, ...change })).toThrow(message)
})

test('several bad settings are named in the same line', () => {
  expect(() => parseEnv({})).toThrow(/^DATABASE_URL is missing; AUTH_SECRET is missing; ENLACE_URL is missing$/)
})

test('localhost may be open, and the demo runs on a database that we brought', () => {
  const env = parseEnv({
    ...good,
    ENLACE_URL: 'http://localhost:3000',
    ENLACE_DEMO: '1',
    ENLACE_EMBEDDED_DATABASE: '1',
  })
  expect(env).toMatchObject({ ENLACE_URL: 'http://localhost:3000', ENLACE_DEMO: true })
})
