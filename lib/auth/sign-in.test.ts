import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPerson } from '@/prisma/factories/people'
import { deleteExpired } from './clean-up'
import { findSession, openSession } from './session-store'
import { findLinkAddress, mailSignIn, requestSignIn, signInAsDemoPerson, signInByCode, signInByLink } from './sign-in'

useTestDatabase()

const now = new Date()
const hour = 3_600_000
let outbox: string
let source = 0

beforeAll(async () => {
  outbox = await mkdtemp(path.join(tmpdir(), 'enlace-outbox-'))
  process.env.MAIL_OUTBOX_DIR = outbox
})
beforeEach(() => {
  source += 1
})

const here = () => `192.0.2.${source}`
const mailCount = async () => (await readdir(outbox)).length
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function ask(email: string, goOn?: string) {
  const asked = await requestSignIn({ locale: 'pt', email, goOn }, here(), now)
  if (!asked.ok) throw new Error(asked.code)
  return asked
}

const tryCode = (code: string, asked: Awaited<ReturnType<typeof ask>>, previousToken: string | null = null) =>
  signInByCode({ locale: 'pt', code }, { pending: asked.pending, source: here(), previousToken }, now)

describe('asking for the mail', () => {
  test('an unknown and a suspended address get the same answer and the same row as a known one, and no mail', async () => {
    const [known, suspended] = [await createPerson(getDb()), await createPerson(getDb(), { suspendedAt: now })]
    const before = await mailCount()

    for (const email of ['nobody@nowhere.example', suspended.email]) {
      const asked = await ask(email)
      expect(Object.keys(asked)).toEqual(Object.keys(await ask(known.email)))
      expect(await getDb().signInRequest.count({ where: { email } })).toBe(1)
      await mailSignIn(asked.mail, now)
      expect(await mailCount()).toBe(before)
    }
    await mailSignIn((await ask(known.email)).mail, now)
    expect(await mailCount()).toBe(before + 1)
  })

  test('the mail is in the language of the person, and its link leads to the page with the button', async () => {
    const { email } = await createPerson(getDb(), { language: 'es' })
    const { mail } = await ask(email)
    const before = new Set(await readdir(outbox))

    await mailSignIn(mail, now)

    const [file = ''] = (await readdir(outbox)).filter((name) => !before.has(name))
    const text = (await readFile(path.join(outbox, file), 'utf8')).replace(/=\r?\n/g, '').replaceAll('=3D', '=')
    expect(text).toContain('Subject: Su acceso a Enlace')
    expect(text).toContain(`http://localhost:3000/es/sign-in/confirm?token=${mail.token}`)
    expect(await findLinkAddress(mail.token, now)).toBe(email)
  })

  test('the sixth request for one address within a quarter of an hour is refused, known or not', async () => {
    const { email } = await createPerson(getDb())

    for (const address of [email, 'stranger@nowhere.example']) {
      for (let i = 0; i < 5; i++) await ask(address)
      expect(await requestSignIn({ locale: 'pt', email: address }, 'elsewhere', now)).toMatchObject({
        ok: false,
        code: 'tooManyAttempts',
      })
      expect(await getDb().signInRequest.count({ where: { email: address } })).toBe(5)
    }
  })

  test('one source is stopped however many addresses it tries, and another is not', async () => {
    for (let i = 0; i < 60; i++) await ask(`person-${i}@many.example`)

    expect(await requestSignIn({ locale: 'pt', email: 'one-more@many.example' }, here(), now)).toMatchObject({
      code: 'tooManyAttempts',
    })
    expect(await requestSignIn({ locale: 'pt', email: 'one-more@many.example' }, 'elsewhere', now)).toMatchObject({
      ok: true,
    })
  })

  test('the counters name nobody', async () => {
    await ask('private@nowhere.example')

    const keys = (await getDb().rateLimit.findMany()).map(({ key }) => key).join()
    expect(keys).not.toContain('private')
    expect(keys).not.toContain(here())
  })
})

describe('the code', () => {
  test('signs in the person of that address and ends the session that the browser came with', async () => {
    const person = await createPerson(getDb())
    const previous = await openSession(person.id, now)

    const asked = await ask(person.email, '/pt/workspace/profile')
    const result = await tryCode(asked.mail.code, asked, previous)

    expect(result).toMatchObject({ ok: true, goOn: '/pt/workspace/profile' })
    const token = result.ok ? result.sessionToken : ''
    expect(token).not.toBe(previous)
    expect(await findSession(token, now)).toMatchObject({ personId: person.id })
    expect(await findSession(previous, now)).toBeNull()
    expect((await getDb().person.findUniqueOrThrow({ where: { id: person.id } })).emailVerified).toEqual(now)
  })

  test('is refused when wrong, and opens no session', async () => {
    const person = await createPerson(getDb())
    const asked = await ask(person.email)

    expect(await tryCode(wrong(asked.mail.code), asked)).toMatchObject({ ok: false, fields: { code: 'wrongCode' } })
    expect(await getDb().session.count({ where: { personId: person.id } })).toBe(0)
  })

  test('is not taken in a browser that asked for none', async () => {
    const result = await signInByCode(
      { locale: 'pt', code: '123456' },
      { pending: null, source: here(), previousToken: null },
      now,
    )
    expect(result).toEqual({ ok: false, code: 'linkExpired' })
  })

  test('lets nobody in for an unknown address, or for a person who was suspended meanwhile', async () => {
    const person = await createPerson(getDb())
    const [unknown, suspended] = [await ask('guess@nowhere.example'), await ask(person.email)]
    await getDb().person.update({ where: { id: person.id }, data: { suspendedAt: now } })

    expect(await tryCode(unknown.mail.code, unknown)).toMatchObject({ ok: false, fields: { code: 'wrongCode' } })
    expect(await tryCode(suspended.mail.code, suspended)).toMatchObject({ ok: false, fields: { code: 'wrongCode' } })
    expect(await getDb().session.count({ where: { personId: person.id } })).toBe(0)
  })

  test('ten wrong ones an hour for one address are enough, over all its requests', async () => {
    const { email } = await createPerson(getDb())
    for (let request = 0; request < 2; request++) {
      const asked = await ask(email)
      for (let i = 0; i < 5; i++)
        expect(await tryCode(wrong(asked.mail.code), asked)).toMatchObject({ code: 'invalid' })
    }

    const third = await ask(email)
    expect(await tryCode(third.mail.code, third)).toMatchObject({ ok: false, code: 'tooManyAttempts' })
    expect(await signInByLink({ locale: 'pt', token: third.mail.token }, null, now)).toMatchObject({ ok: true })
  })

  test('a right one forgets the wrong ones before it', async () => {
    const { email } = await createPerson(getDb())
    for (let request = 0; request < 3; request++) {
      const asked = await ask(email)
      for (let i = 0; i < 4; i++) await tryCode(wrong(asked.mail.code), asked)
      expect(await tryCode(asked.mail.code, asked)).toMatchObject({ ok: true })
    }
  })
})

describe('the link', () => {
  test('signs in once, and leads to the workspace when nothing else was wanted', async () => {
    const person = await createPerson(getDb())
    const { mail } = await ask(person.email)

    expect(await signInByLink({ locale: 'es', token: mail.token }, null, now)).toMatchObject({
      ok: true,
      goOn: '/es/workspace',
    })
    expect(await signInByLink({ locale: 'es', token: mail.token }, null, now)).toEqual({
      ok: false,
      code: 'linkExpired',
    })
    expect(await getDb().session.count({ where: { personId: person.id } })).toBe(1)
  })

  test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'never leads away from here: %s',
    async (goOn) => {
      const { email } = await createPerson(getDb())
      const { mail } = await ask(email, goOn)
      expect(await signInByLink({ locale: 'pt', token: mail.token }, null, now)).toMatchObject({
        goOn: '/pt/workspace',
      })
    },
  )

  test.each([undefined, null, 7, ['a'], new Map(), 'x'.repeat(1_000), ''])(
    '%j is no token of anybody',
    async (token) => {
      expect(await findLinkAddress(token, now)).toBeNull()
    },
  )
})

test('without the demonstration nobody signs in by one click, not even its people', async () => {
  const person = await createPerson(getDb(), { isDemo: true })

  expect(await signInAsDemoPerson({ locale: 'pt', personId: person.id }, null, now)).toEqual({
    ok: false,
    code: 'notFound',
  })
  expect(await getDb().session.count({ where: { personId: person.id } })).toBe(0)
})

test('what ended long ago is deleted, what lives stays', async () => {
  const person = await createPerson(getDb())
  const later = new Date(now.getTime() + 24 * hour * 15)
  const ended = await openSession(person.id, now)
  const living = await openSession(person.id, later)
  await ask('late@nowhere.example')

  await deleteExpired(later)

  expect(await getDb().session.count({ where: { personId: person.id } })).toBe(1)
  expect(await findSession(living, later)).not.toBeNull()
  expect(await findSession(ended, now)).toBeNull()
  expect(await getDb().signInRequest.count()).toBe(0)
  expect(await getDb().rateLimit.count()).toBe(0)
})
