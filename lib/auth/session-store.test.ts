import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPerson } from '@/prisma/factories/people'
import { sessionAdapter } from './adapter'
import { endSession, findSession, openSession, renewSession } from './session-store'

useTestDatabase()

const start = new Date('2026-11-23T12:00:00Z')
const day = (count: number, seconds = 0) => new Date(start.getTime() + count * 86_400_000 + seconds * 1000)

async function open(at = start) {
  const person = await createPerson(getDb())
  return { personId: person.id, token: await openSession(person.id, at) }
}

test('the database keeps a hash and no token', async () => {
  const { personId, token } = await open()

  const [stored] = await getDb().session.findMany({ where: { personId } })
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(stored?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

test('a session that nobody uses ends after fourteen days', async () => {
  const { personId, token } = await open()

  expect(await findSession(token, day(14, -1))).toMatchObject({ personId })
  expect(await findSession(token, day(14))).toBeNull()
})

test('one that is used goes on, for sixty days and no longer', async () => {
  const { token } = await open()

  for (let used = 10; used <= 50; used += 10) await renewSession(token, day(used))
  expect(await findSession(token, day(60, -1))).not.toBeNull()
  await renewSession(token, day(60, -1))
  expect(await findSession(token, day(60))).toBeNull()
})

test('the absolute end holds whatever the row says', async () => {
  const { personId, token } = await open()
  await getDb().session.updateMany({ where: { personId }, data: { expiresAt: day(400) } })

  expect(await findSession(token, day(59))).not.toBeNull()
  expect(await findSession(token, day(60))).toBeNull()
})

test('one that ended is not brought back by using it', async () => {
  const { personId, token } = await open()

  await renewSession(token, day(15))
  expect(await findSession(token, day(15))).toBeNull()
  await endSession(token)
  await renewSession(token, day(1))
  expect(await getDb().session.count({ where: { personId } })).toBe(0)
})

test('next-auth finds living sessions only, and can open nothing', async () => {
  const adapter = sessionAdapter()
  const { personId, token } = await open(new Date())

  expect(await adapter.getSessionAndUser?.(token)).toMatchObject({ user: { id: personId } })
  expect(await adapter.getSessionAndUser?.(`${token}x`)).toBeNull()
  await expect(adapter.createSession?.({ sessionToken: 'chosen', userId: personId, expires: day(30) })).rejects.toThrow(
    /neither accounts nor sessions/,
  )
  await adapter.deleteSession?.(token)
  expect(await adapter.getSessionAndUser?.(token)).toBeNull()
})
