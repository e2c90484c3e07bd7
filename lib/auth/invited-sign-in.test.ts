import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createNetwork } from '@/prisma/factories/cities'
import { createInvitation, createPerson } from '@/prisma/factories/people'
import { mailSignIn, requestInvitedSignIn, signInByLink } from './sign-in'
import { createSignInRequest } from './sign-in-request'

useTestDatabase()

const now = new Date()
let outbox: string
beforeAll(async () => {
  outbox = await mkdtemp(path.join(tmpdir(), 'enlace-outbox-'))
  process.env.MAIL_OUTBOX_DIR = outbox
})
const mailCount = async () => (await readdir(outbox)).length

const askInvited = async (token: string) => {
  const asked = await requestInvitedSignIn({ locale: 'es', token }, 'here', now)
  if (!asked.ok) throw new Error(asked.code)
  return asked
}
const invite = async (address?: string) => {
  const { id: networkId } = await createNetwork(getDb(), { timeZone: 'America/Montevideo' })
  return createInvitation(getDb(), {
    networkId,
    name: 'Rosa Prates',
    language: 'es',
    ...(address ? { address } : {}),
  })
}

test('the link of an invitation gets the same answer for an address with an account and for one without', async () => {
  const { email } = await createPerson(getDb())
  const [known, unknown] = [await invite(email), await invite()]
  const answers = [await askInvited(known.token), await askInvited(unknown.token)]
  expect(Object.keys(answers[0]?.mail ?? {})).toEqual(Object.keys(answers[1]?.mail ?? {}))
  expect(answers.map(({ mail }) => mail.email)).toEqual([email, unknown.address])
  expect(answers[0]?.pending.askAt).toBe(`/es/sign-in/invitation?token=${known.token}`)
})

test('it signs nobody in by itself: the mail to the address does, and begins the account', async () => {
  const { address, token } = await invite()
  const { mail } = await askInvited(token)
  expect(await getDb().person.count({ where: { email: address } })).toBe(0)
  expect(await signInByLink({ locale: 'es', token }, null, now)).toMatchObject({ code: 'linkExpired' })

  const results = await Promise.all([
    signInByLink({ locale: 'es', token: mail.token }, null, now),
    signInByLink({ locale: 'es', token: mail.token }, null, now),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await getDb().person.findMany({ where: { email: address } })).toMatchObject([
    { name: 'Rosa Prates', language: 'es', timeZone: 'America/Montevideo', emailVerified: now },
  ])
})

test('it lets in no other address than its own', async () => {
  const [{ id }, email] = [await invite(), 'somebody-else@nowhere.example']
  const { token } = await createSignInRequest({ email, returnTo: null, invitationId: id }, now)
  const before = await mailCount()
  await mailSignIn({ email, invitationId: id, token, code: '000000' }, now)
  expect(await mailCount()).toBe(before)
  expect(await signInByLink({ locale: 'es', token }, null, now)).toMatchObject({ code: 'linkExpired' })
  expect(await getDb().person.count({ where: { email } })).toBe(0)
})

test.each(['none', '', 'x'.repeat(100)])('%j is the link of none', async (token) => {
  expect(await requestInvitedSignIn({ locale: 'es', token }, 'here', now)).toEqual({ ok: false, code: 'linkExpired' })
})
