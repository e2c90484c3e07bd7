import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { findSession } from '@/lib/auth/session-store'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createPerson, createSecretariatMember, createSession } from '@/prisma/factories/people'
import { endDelegation, openDelegation } from './delegate-mutations'
import { createPerson as enterPerson, savePerson, suspendPerson, unsuspendPerson } from './person-mutations'
import { findPerson, listPeople } from './queries'
import { createPersonInput } from './schema'
import { endSecretariatMember, openSecretariatMember } from './secretariat-mutations'

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
  const input = (email: string, actsFor = cityId) =>
    createPersonInput.parse({ networkId, actsFor, name: ' Rosa\tPrates ', email, language: 'pt' })

  test('is entered in lower case, with the city for which she acts from today on', async () => {
    const email = `Rosa-${distinct()}@Provas.example`
    const entered = await enterPerson(secretary, input(email), now)

    const stored = await getDb().person.findUnique({ where: { email: email.toLowerCase() } })
    expect(entered).toMatchObject({ ok: true, id: stored?.id })
    expect(stored).toMatchObject({ name: 'Rosa Prates', timeZone: 'America/Sao_Paulo' })
    expect(await loadActor(stored?.id ?? '', now)).toMatchObject({ delegations: [{ cityId, isLead: false }] })
  })

  test('or as one of the secretariat', async () => {
    const entered = await enterPerson(secretary, input(`rosa-${distinct()}@provas.example`, 'secretariat'), now)
    expect(entered.ok && (await loadActor(entered.id, now))).toMatchObject({ secretariatOf: [networkId] })
  })

  test('is entered once, however its address is written', async () => {
    const taken = { code: 'invalid', fields: { email: 'emailTaken' } }
    expect(await enterPerson(secretary, input(person.email.toUpperCase()), now)).toMatchObject(taken)

    const other = await createPerson(getDb())
    await createDelegate(getDb(), { personId: other.id, cityId })
    const change = { ...seen(person), name: 'Íris Peña', email: other.email }
    expect(await savePerson(secretary, change)).toMatchObject(taken)
  })

  test('of a city of another network is not entered', async () => {
    const foreign = await createCity(getDb(), { networkId: (await createNetwork(getDb())).id })
    const refused = await enterPerson(secretary, input(`rosa-${distinct()}@provas.example`, foreign.id), now)
    expect(refused).toMatchObject({ code: 'notFound' })
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

  test('may be begun and ended again and again on one day, and never leaves the account without anybody', async () => {
    const again = { cityId, email: person.email, office: null, isLead: false }
    await endDelegation(secretary, seen(delegate), now)
    for (let times = 0; times < 2; times++) {
      const begun = await openDelegation(secretary, again, now)
      expect(begun.ok && (await endDelegation(secretary, seen(begun), now))).toMatchObject({ ok: true })
      expect(await rights()).toMatchObject({ delegations: [] })
    }

    const newcomer = { networkId, actsFor: cityId, name: 'Rosa Prates', email: `rosa-${distinct()}@provas.example` }
    const entered = await enterPerson(secretary, createPersonInput.parse({ ...newcomer, language: 'pt' }), now)
    const only = await getDb().delegate.findFirstOrThrow({ where: { person: { email: newcomer.email } } })
    expect(await endDelegation(secretary, seen(only), now)).toMatchObject({ ok: true })
    expect(entered.ok && (await findPerson(secretary, entered.id, now))).toMatchObject({ delegations: [] })
  })

  test('is begun once, and only of somebody whom the network knows', async () => {
    const begin = (email: string) => openDelegation(secretary, { cityId, email, office: null, isLead: false }, now)
    expect(await begin(person.email)).toMatchObject({ fields: { email: 'delegateOverlaps' } })
    const stranger = await createPerson(getDb())
    expect(await begin(stranger.email)).toMatchObject({ fields: { email: 'unknownPerson' } })
    expect(await begin('ninguem@provas.example')).toMatchObject({ fields: { email: 'unknownPerson' } })
  })
})

describe('the secretariat', () => {
  test('takes somebody in, and lets her go at once', async () => {
    const joined = await openSecretariatMember(secretary, { networkId, email: person.email }, now)
    expect(await rights()).toMatchObject({ secretariatOf: [networkId] })
    expect(await openSecretariatMember(secretary, { networkId, email: person.email }, now)).toMatchObject({
      fields: { email: 'alreadyDone' },
    })

    expect(joined.ok && (await endSecretariatMember(secretary, seen(joined), now))).toMatchObject({ ok: true })
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
