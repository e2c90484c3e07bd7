import { beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { findSession, openSession } from '@/lib/auth/session-store'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { endOwnSessions, saveProfile } from './profile-mutations'
import { getProfile, listActsFor, listOwnSessions, listTimeZones } from './profile-queries'
import { profileInput } from './profile-schema'

useTestDatabase()

const now = new Date()
let actor: Actor

beforeEach(async () => {
  const { id } = await createPerson(getDb(), { name: 'Ana', timeZone: 'America/Sao_Paulo' })
  const loaded = await loadActor(id, now)
  if (!loaded) throw new Error('no actor')
  actor = loaded
})

const typed = { version: 1, name: 'Ana Souza', language: 'es', timeZone: 'America/Santiago' } as const

describe('saving the profile', () => {
  test('changes the own one, and nobody finds it in the record of changes', async () => {
    const other = await createPerson(getDb())

    expect(await saveProfile(actor, typed)).toEqual({ ok: true, touched: [], language: 'es' })

    expect(await getProfile(actor)).toMatchObject({ name: 'Ana Souza', timeZone: 'America/Santiago', version: 2 })
    expect(await getDb().person.findUniqueOrThrow({ where: { id: other.id } })).toEqual(other)
    expect(await getDb().changeRecord.count()).toBe(0)
  })

  test('that lost the race changes nothing and shows what is stored', async () => {
    await saveProfile(actor, { ...typed, name: 'Ana first' })

    expect(await saveProfile(actor, { ...typed, name: 'Ana second' })).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { name: 'Ana first', language: 'es', timeZone: 'America/Santiago' } },
    })
    expect((await getProfile(actor)).name).toBe('Ana first')
  })

  test('is refused to a visitor', async () => {
    expect(await saveProfile(null, typed)).toEqual({ ok: false, code: 'signInNeeded' })
  })
})

test.each([
  [{ name: '   ' }, 'name', 'required'],
  [{ name: 'a'.repeat(121) }, 'name', 'tooLong'],
  [{ timeZone: 'America/Nowhere' }, 'timeZone', 'invalidTimeZone'],
  [{ language: 'fr' }, 'language', 'invalid'],
  [{ version: 'x' }, 'version', 'invalid'],
])('%j is refused at %s', (change, field, code) => {
  const issues = profileInput.safeParse({ ...typed, ...change }).error?.issues
  expect(issues).toMatchObject([{ path: [field], message: code }])
})

test('a name is one line', () => {
  expect(profileInput.parse({ ...typed, name: ' Ana \r\n Souza\u0000' }).name).toBe('Ana Souza')
})

describe('ending all sessions', () => {
  test("ends each of one's own at once, and nobody else's", async () => {
    const other = await createPerson(getDb())
    const [first, second, foreign] = [
      await openSession(actor.personId, now),
      await openSession(actor.personId, now),
      await openSession(other.id, now),
    ]

    expect(await endOwnSessions(actor, { locale: 'pt' })).toMatchObject({ ok: true })

    expect(await findSession(first, now)).toBeNull()
    expect(await findSession(second, now)).toBeNull()
    expect(await findSession(foreign, now)).not.toBeNull()
  })

  test('is refused to a visitor', async () => {
    expect(await endOwnSessions(null, { locale: 'pt' })).toEqual({ ok: false, code: 'signInNeeded' })
  })
})

test('the own sessions are listed, this one marked, without tokens or hashes', async () => {
  const token = await openSession(actor.personId, now)
  await openSession(actor.personId, new Date(now.getTime() - 60_000))

  const sessions = await listOwnSessions(actor, token, now)

  expect(sessions.map(({ isThisOne }) => isThisOne)).toEqual([true, false])
  expect(Object.keys(sessions[0] ?? {})).toEqual(['id', 'createdAt', 'isThisOne'])
})

test('the cities that one acts for are shown with their roles, those in force first', async () => {
  const network = await createNetwork(getDb())
  const city = await createCity(getDb(), { networkId: network.id, name: 'Canoas' })
  const [past, present] = [
    await createUnit(getDb(), { networkId: network.id, acronym: 'PAST' }),
    await createUnit(getDb(), { networkId: network.id, acronym: 'NOW' }),
  ]
  await createDelegate(getDb(), { personId: actor.personId, cityId: city.id, office: 'Planejamento', isLead: true })
  await createMandate(getDb(), { unitId: past.id, cityId: city.id, endsOn: '2019-12-31' })
  await createMandate(getDb(), { unitId: present.id, cityId: city.id, role: 'COORDINATION' })
  const loaded = await loadActor(actor.personId, now)

  expect(loaded && (await listActsFor(loaded))).toMatchObject([
    {
      cityName: 'Canoas',
      office: 'Planejamento',
      isLead: true,
      mandates: [
        { acronym: 'NOW', role: 'COORDINATION', inForce: true },
        { acronym: 'PAST', role: 'MEMBERSHIP', inForce: false },
      ],
    },
  ])
})

test("the time zones begin with the cities', and each stands once", async () => {
  const network = await createNetwork(getDb())
  await createCity(getDb(), { networkId: network.id, timeZone: 'America/Argentina/Buenos_Aires' })

  const zones = await listTimeZones('Pacific/Chatham')

  expect(zones.indexOf('America/Argentina/Buenos_Aires')).toBeLessThan(zones.indexOf('Africa/Abidjan'))
  expect(zones.indexOf('Pacific/Chatham')).toBeLessThan(zones.indexOf('Africa/Abidjan'))
  expect(new Set(zones).size).toBe(zones.length)
})
