import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { findSession } from '@/lib/auth/session-store'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createPerson, createSecretariatMember, createSession } from '@/prisma/factories/people'
import { endDelegation, saveDelegation } from './delegate-mutations'
import { savePerson, suspendPerson, unsuspendPerson } from './person-mutations'
import { findPerson, listDelegates, listPeople } from './queries'
import { endSecretariatMember } from './secretariat-mutations'

useTestDatabase()

const now = new Date('2026-11-23T15:00:00Z')
let networkId: string
let cityId: string
let secretary: Actor
let person: { id: string; email: string }
let delegate: { id: string }

beforeAll(async () => {
  networkId = (await createNetwork(getDb())).id
  cityId = (await createCity(getDb(), { networkId })).id
  secretary = await joinSecretariat(networkId)
})

beforeEach(async () => {
  person = await createPerson(getDb(), { name: 'Íris Peña' })
  delegate = await createDelegate(getDb(), { personId: person.id, cityId })
})

async function joinSecretariat(ofNetworkId: string): Promise<Actor> {
  const { id } = await createPerson(getDb())
  await createSecretariatMember(getDb(), { personId: id, networkId: ofNetworkId })
  const actor = await loadActor(id, now)
  if (!actor) throw new Error('she may not enter')
  return actor
}

const seen = ({ id }: { id: string }, version = 1) => ({ id, version })
const rights = () => loadActor(person.id, now)

describe('a suspension', () => {
  test('ends her sessions, and her next request is a visitor’s', async () => {
    const token = await createSession(getDb(), { personId: person.id, createdAt: now })
    expect(await findSession(token, now)).not.toBeNull()

    expect(await suspendPerson(secretary, seen(person), now)).toMatchObject({ ok: true })

    expect(await findSession(token, now)).toBeNull()
    expect(await rights()).toBeNull()
    expect(await suspendPerson(secretary, seen(person, 2), now)).toMatchObject({ code: 'alreadyDone' })
    expect(await unsuspendPerson(secretary, seen(person, 2))).toMatchObject({ ok: true })
    expect(await rights()).toMatchObject({ delegations: [{ cityId }] })
    expect(await findSession(token, now)).toBeNull()
  })

  test('does not leave a secretariat without anybody', async () => {
    const alone = (await createNetwork(getDb())).id
    const last = await joinSecretariat(alone)
    expect(await suspendPerson(last, seen({ id: last.personId }), now)).toMatchObject({ code: 'lastOfSecretariat' })
  })

  test('is not one network’s to give to somebody who works in two', async () => {
    const elsewhere = (await createNetwork(getDb())).id
    await createSecretariatMember(getDb(), { personId: person.id, networkId: elsewhere })
    expect(await suspendPerson(secretary, seen(person), now)).toMatchObject({ code: 'notFound' })
  })
})

describe('an account', () => {
  test('keeps an address that is nobody else’s', async () => {
    const other = await createPerson(getDb())
    await createDelegate(getDb(), { personId: other.id, cityId })
    const change = { ...seen(person), name: 'Íris Peña', email: other.email }
    expect(await savePerson(secretary, change)).toMatchObject({ code: 'invalid', fields: { email: 'emailTaken' } })
  })

  test('whose address changes is signed in nowhere', async () => {
    const token = await createSession(getDb(), { personId: person.id, createdAt: now })
    const kept = { ...seen(person), name: 'Íris Peña Soto', email: person.email }
    expect(await savePerson(secretary, kept)).toMatchObject({ ok: true })
    expect(await findSession(token, now)).not.toBeNull()

    expect(
      await savePerson(secretary, { ...kept, version: 2, email: `iris-${distinct()}@provas.example` }),
    ).toMatchObject({ ok: true })
    expect(await findSession(token, now)).toBeNull()
    expect(await savePerson(secretary, kept)).toMatchObject({
      code: 'conflict',
      current: { version: 3, values: { name: 'Íris Peña Soto' } },
    })
  })

  test('is recorded with whether her office changed, and not what it is', async () => {
    const of = seen(delegate)
    const recorded = async (office: string | null, version: number) => {
      await saveDelegation(secretary, { ...of, version, office, isLead: true, endsOn: null }, now)
      const line = await getDb().changeRecord.findFirst({ where: { subjectId: of.id }, orderBy: { id: 'desc' } })
      return line?.after
    }
    const after = { personId: person.id, isLead: true, endsOn: null }
    expect(await recorded('Diretora de projetos', 1)).toEqual({ ...after, changed: ['office'] })
    expect(await recorded('Diretora de projetos', 2)).toEqual(after)
  })

  test('leaves no name and no address in the record', async () => {
    await savePerson(secretary, { ...seen(person), name: 'Nome Novo', email: `novo-${distinct()}@provas.example` })
    const record = JSON.stringify(await getDb().changeRecord.findMany({ omit: { id: true } }))
    expect(record).not.toContain('Nome Novo')
    expect(record).not.toContain('@provas.example')
  })
})

describe('a delegation', () => {
  test('that is ended is over at once', async () => {
    expect(await endDelegation(secretary, seen(delegate), now)).toMatchObject({ ok: true })
    expect(await rights()).toMatchObject({ delegations: [] })
    expect(await endDelegation(secretary, seen(delegate, 2), now)).toMatchObject({ code: 'alreadyDone' })
  })

  test('that began today is over at once, too', async () => {
    const today = await createDelegate(getDb(), {
      personId: person.id,
      cityId: (await createCity(getDb(), { networkId })).id,
      startsOn: '2026-11-23',
    })
    expect(await endDelegation(secretary, seen(today), now)).toMatchObject({ ok: true })
    expect((await rights())?.delegations.map((d) => d.delegateId)).toEqual([delegate.id])
    expect(await getDb().changeRecord.count({ where: { subjectId: today.id, action: 'delegate.end' } })).toBe(1)
  })

  test('that is one of two and began today leaves nothing behind, and an only one stays on the day before', async () => {
    await endDelegation(secretary, seen(delegate), now)
    const again = await createDelegate(getDb(), { personId: person.id, cityId, startsOn: '2026-11-23' })
    expect(await endDelegation(secretary, seen(again), now)).toMatchObject({ ok: true })
    expect(await getDb().delegate.findMany({ where: { personId: person.id } })).toMatchObject([
      { id: delegate.id, endsOn: new Date('2026-11-22') },
    ])

    const newcomer = await createPerson(getDb())
    const only = await createDelegate(getDb(), { personId: newcomer.id, cityId, startsOn: '2026-11-23' })
    expect(await endDelegation(secretary, seen(only), now)).toMatchObject({ ok: true })
    expect(await findPerson(secretary, newcomer.id, now)).toMatchObject({ delegations: [] })
  })

  describe('has a last day', () => {
    const save = (endsOn: string | null, { id, version = 1 }: { id: string; version?: number } = delegate) =>
      saveDelegation(secretary, { id, version, office: null, isLead: false, endsOn }, now)

    test('on which she acts still, and that may be taken back', async () => {
      expect(await save('2026-11-23')).toMatchObject({ ok: true })
      expect(await rights()).toMatchObject({ delegations: [{ cityId }] })
      expect(await loadActor(person.id, new Date('2026-11-24T15:00:00Z'))).toMatchObject({ delegations: [] })
      const [listed] = (await listDelegates(secretary, cityId, now))?.filter(({ id }) => id === delegate.id) ?? []
      expect(listed).toMatchObject({ startsOn: '2016-01-01', endsOn: '2026-11-23', hasBegun: true })

      expect(await save(null, { id: delegate.id, version: 2 })).toMatchObject({ ok: true })
      expect(await loadActor(person.id, new Date('2026-11-24T15:00:00Z'))).toMatchObject({ delegations: [{ cityId }] })
    })

    test('that has not passed, does not lie before the first and in no other term of hers', async () => {
      expect(await save('2026-11-22')).toMatchObject({ fields: { endsOn: 'dayHasPassed' } })
      await save('2026-12-31')
      const later = { personId: person.id, cityId, startsOn: '2027-02-01' }
      const next = await createDelegate(getDb(), later)
      expect(await save('2027-01-31', next)).toMatchObject({ fields: { endsOn: 'endsBeforeStart' } })
      expect(await save('2027-02-01', { id: delegate.id, version: 2 })).toMatchObject({
        fields: { endsOn: 'delegateOverlaps' },
      })
    })

    test('and is not brought back by a later one: who was removed comes by an invitation', async () => {
      await endDelegation(secretary, seen(delegate), now)
      expect(await save(null, { id: delegate.id, version: 2 })).toMatchObject({ code: 'alreadyDone' })
      expect(await rights()).toMatchObject({ delegations: [] })
    })

    test('of which a lost race is told', async () => {
      await save('2026-12-31')
      expect(await save(null)).toMatchObject({
        code: 'conflict',
        current: { version: 2, values: { endsOn: '2026-12-31' } },
      })
    })
  })
})

describe('the secretariat', () => {
  test('lets somebody go at once', async () => {
    const member = await createSecretariatMember(getDb(), { personId: person.id, networkId })
    expect(await rights()).toMatchObject({ secretariatOf: [networkId] })

    expect(await endSecretariatMember(secretary, seen(member), now)).toMatchObject({ ok: true })
    expect(await rights()).toMatchObject({ secretariatOf: [] })
  })

  test('keeps its last member', async () => {
    const alone = (await createNetwork(getDb())).id
    const last = await joinSecretariat(alone)
    const member = await getDb().secretariatMember.findFirstOrThrow({ where: { networkId: alone } })
    expect(await endSecretariatMember(last, seen(member), now)).toMatchObject({ code: 'lastOfSecretariat' })
  })

  test('finds people by their names without accents, and only those of its network', async () => {
    const elsewhere = await joinSecretariat((await createNetwork(getDb())).id)
    const found = await listPeople(secretary, ' iris pena ', now)
    expect(found.people.map(({ id }) => id)).toContain(person.id)
    expect((await listPeople(elsewhere, '', now)).people.map(({ id }) => id)).toEqual([elsewhere.personId])
    expect(await listPeople({ ...secretary, secretariatOf: [] }, '', now)).toEqual({ count: 0, people: [] })
  })
})
