import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { createDelegate, createInvitation, createPerson } from '@/prisma/factories/people'
import { forgetInvitations } from './invitation-retention-mutations'

useTestDatabase()

const now = new Date('2026-11-25T15:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000)
let cityId: string
beforeEach(async () => {
  const network = await createNetwork(getDb())
  cityId = (await createCity(getDb(), { networkId: network.id })).id
})

const invite = (given: Partial<Parameters<typeof createInvitation>[1]> = {}) =>
  createInvitation(getDb(), { ...given, cityId })
const isThere = async ({ id }: { id: string }) => (await getDb().invitation.count({ where: { id } })) === 1

test('what ended ninety days ago is forgotten, however it ended; what did not is kept', async () => {
  const gone = [
    await invite({ createdAt: ago(98) }),
    await invite({ createdAt: ago(95), revokedAt: ago(91) }),
    await invite({ createdAt: ago(95), acceptedAt: ago(91) }),
    await invite({ createdAt: ago(91), tokenHash: null, expiresAt: null }),
  ]
  const kept = [
    await invite({ createdAt: ago(96) }),
    await invite({ createdAt: ago(95), revokedAt: ago(89) }),
    await invite({ createdAt: ago(95), acceptedAt: ago(89) }),
    await invite({ createdAt: now }),
  ]
  await forgetInvitations(getDb(), now)
  expect(await Promise.all(gone.map(isThere))).toEqual(gone.map(() => false))
  expect(await Promise.all(kept.map(isThere))).toEqual(kept.map(() => true))
})

test('who signed in by an invitation and never acted for anybody is forgotten with it, nobody else', async () => {
  const [stray, delegate, invitedAgain] = [
    await createPerson(getDb()),
    await createPerson(getDb()),
    await createPerson(getDb()),
  ]
  const untouched = await createPerson(getDb())
  for (const { email } of [stray, delegate, invitedAgain]) await invite({ address: email, createdAt: ago(98) })
  await createDelegate(getDb(), { personId: delegate.id, cityId, endsOn: '2016-12-31' })
  await getDb().invitation.updateMany({ where: { address: invitedAgain.email }, data: { revokedAt: ago(91) } })
  await invite({ address: invitedAgain.email })

  await forgetInvitations(getDb(), now)

  const left = await getDb().person.findMany({ select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([delegate.id, invitedAgain.id, untouched.id].sort())
})
