import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { consumeByCode, consumeByToken, createSignInRequest, findSignInRequest } from './sign-in-request'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const after = (minutes: number, seconds = 0) => new Date(now.getTime() + minutes * 60_000 + seconds * 1000)
const wish = { email: 'ana@canoas.example', returnTo: '/pt/workspace', invitationId: null }
const ask = () => createSignInRequest(wish, now)
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const succeeded = <T>(results: (T | null)[]) => results.filter((result) => result !== null)

test('neither link nor code can be read in the database, and equal codes have different hashes', async () => {
  const { id, token, code } = await ask()

  const stored = JSON.stringify(await getDb().signInRequest.findUniqueOrThrow({ where: { id } }))
  expect(stored).not.toContain(token)
  expect(stored).not.toContain(code)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(code).toMatch(/^\d{6}$/)
})

test('the link says whose it is, uses nothing up by that, and works once', async () => {
  const { token } = await ask()

  expect(await findSignInRequest(token, now)).toEqual({ email: 'ana@canoas.example' })
  expect(await findSignInRequest(token, now)).not.toBeNull()
  expect(await consumeByToken(token, now)).toEqual(wish)
  expect(await consumeByToken(token, now)).toBeNull()
  expect(await findSignInRequest(token, now)).toBeNull()
})

test('of twenty who use one link at once, one gets in', async () => {
  const { token } = await ask()

  const results = await Promise.all(Array.from({ length: 20 }, () => consumeByToken(token, now)))
  expect(succeeded(results)).toHaveLength(1)
})

test('link and code used at once let in once', async () => {
  const { id, token, code } = await ask()

  const results = await Promise.all([
    consumeByToken(token, now),
    consumeByCode(id, code, now),
    consumeByToken(token, now),
  ])
  expect(succeeded(results)).toHaveLength(1)
})

test('using the code uses up the link, and the other way round', async () => {
  const byCode = await ask()
  expect(await consumeByCode(byCode.id, byCode.code, now)).not.toBeNull()
  expect(await consumeByToken(byCode.token, now)).toBeNull()

  const byLink = await ask()
  expect(await consumeByToken(byLink.token, now)).not.toBeNull()
  expect(await consumeByCode(byLink.id, byLink.code, now)).toBeNull()
})

test('both work for ten minutes and not a second longer', async () => {
  const [inTime, tooLate] = [await ask(), await ask()]

  expect(await consumeByToken(tooLate.token, after(10))).toBeNull()
  expect(await consumeByCode(tooLate.id, tooLate.code, after(10))).toBeNull()
  expect(await consumeByToken(inTime.token, after(9, 59))).not.toBeNull()
})

test('a fifth code may still be right; after five wrong ones the request is dead, its link too', async () => {
  const [careless, guessing] = [await ask(), await ask()]

  for (let i = 0; i < 4; i++) expect(await consumeByCode(careless.id, wrong(careless.code), now)).toBeNull()
  expect(await consumeByCode(careless.id, careless.code, now)).not.toBeNull()

  for (let i = 0; i < 5; i++) expect(await consumeByCode(guessing.id, wrong(guessing.code), now)).toBeNull()
  expect(await consumeByCode(guessing.id, guessing.code, now)).toBeNull()
  expect(await consumeByToken(guessing.token, now)).toBeNull()
})

test('thirty codes at once are not looked at more often than five', async () => {
  const { id, code } = await ask()

  await Promise.all(Array.from({ length: 30 }, () => consumeByCode(id, wrong(code), now)))
  expect((await getDb().signInRequest.findUniqueOrThrow({ where: { id } })).attempts).toBe(5)
  expect(await consumeByCode(id, code, now)).toBeNull()
})

test('a code is good for its own request only', async () => {
  const [mine, other] = [await ask(), await ask()]
  const codes = new Set([mine.code, other.code])

  if (codes.size === 2) expect(await consumeByCode(mine.id, other.code, now)).toBeNull()
  expect(await consumeByCode(mine.id, mine.code, now)).not.toBeNull()
})
