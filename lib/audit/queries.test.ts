import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { createPerson } from '@/prisma/factories/people'
import { createObjective, createPlan } from '@/prisma/factories/plan'
import { type HistoryScope, listChanges } from './queries'
import { recordChange } from './record-change'

useTestDatabase()

const unitId = '01900000-0000-7000-8000-00000000000a'
const planId = '01900000-0000-7000-8000-00000000000b'
const contactId = '01900000-0000-7000-8000-00000000000c'
const begunAt = new Date('2016-01-20T12:00:00Z')
let networkId: string
let cityId: string
let coordinator: Actor
let scope: Extract<HistoryScope, { of: 'plan' }>

beforeEach(async () => {
  networkId = (await createNetwork(getDb())).id
  cityId = (await createCity(getDb(), { networkId, name: 'Canoas' })).id
  const person = await createPerson(getDb(), { name: 'Ana Ferreira' })
  coordinator = actor(person.id, [{ cityId, endsAt: null }])
  scope = {
    of: 'plan',
    planId,
    contactId,
    plan: { networkId, unitId, begunAt, isPublished: true, isClosed: false },
  }
})

function actor(personId: string, held: { cityId: string; endsAt: Date | null }[]): Actor {
  const delegations = held.map(({ cityId: id, endsAt }) => ({
    delegateId: id,
    cityId: id,
    isLead: false,
    mandates: [{ unitId, role: 'COORDINATION' as const, inForce: endsAt === null, endsAt }],
  }))
  return { personId, secretariatOf: [], delegations }
}

const record = (subject: Parameters<typeof recordChange>[2]['subject'], after: { position: number }) =>
  recordChange(getDb(), coordinator, { action: 'objective.reorder', subject, before: { position: 1 }, after })

describe('the history of a plan', () => {
  test('tells who, for which city and of which thing, the latest first', async () => {
    const unit = await getDb().unit.create({
      data: {
        networkId,
        slug: `u-${Date.now()}`,
        acronym: 'U',
        name: { original: 'pt', texts: { pt: 'U' }, madeFrom: {} },
      },
    })
    const plan = await createPlan(getDb(), { unitId: unit.id })
    const objective = await createObjective(getDb(), { planId: plan.id, text: 'Avançar.' })
    await record({ type: 'objective', id: objective.id, planId, unitId }, { position: 2 })
    await record({ type: 'contact', id: contactId, unitId }, { position: 3 })
    await record({ type: 'objective', id: objective.id, planId: plan.id, unitId }, { position: 9 })

    const history = await listChanges(coordinator, scope)

    expect(history?.changes).toMatchObject([
      { subject: { type: 'contact' }, after: { position: 3 } },
      {
        person: 'Ana Ferreira',
        city: 'Canoas',
        action: 'objective.reorder',
        subject: { id: objective.id, text: { texts: { pt: 'Avançar.' } } },
        before: { position: 1 },
        after: { position: 2 },
      },
    ])
    expect(history?.older).toBeNull()
  })

  test('says of each mandate of which unit it is', async () => {
    const name = localize('pt', { pt: 'Unidade de Cultura' })
    const unit = await getDb().unit.create({ data: { networkId, slug: `c-${Date.now()}`, acronym: 'UTC', name } })
    for (const id of [unit.id, unitId]) {
      await record({ type: 'mandate', id, unitId: id, cityId, planId: unit.id }, { position: 2 })
      const [change] = (await listChanges(coordinator, { ...scope, planId: unit.id, contactId: null }))?.changes ?? []
      expect(change?.subject.text).toEqual(id === unit.id ? name : null)
    }
  })

  test('is read by whoever takes part in the unit, or did when it was begun, and by the secretariat, by nobody else', async () => {
    const { personId } = coordinator
    const former = actor(personId, [{ cityId, endsAt: new Date('2017-01-01T03:00:00Z') }])
    const longGone = actor(personId, [{ cityId, endsAt: new Date('2016-01-01T03:00:00Z') }])
    const secretariat: Actor = { personId, secretariatOf: [networkId], delegations: [] }
    for (const viewer of [coordinator, former, secretariat]) {
      expect(await listChanges(viewer, scope)).not.toBeNull()
    }
    const stranger: Actor = { personId, secretariatOf: [], delegations: [] }
    for (const viewer of [null, stranger, longGone] satisfies Viewer[]) {
      expect(await listChanges(viewer, scope)).toBeNull()
    }
  })

  test('comes in pages that neither repeat nor skip, whatever the cursor says', async () => {
    const id = '01900000-0000-7000-8000-00000000000d'
    for (let position = 1; position <= 60; position++) {
      await record({ type: 'objective', id, planId: contactId, unitId }, { position })
    }
    const of60 = { ...scope, planId: contactId, contactId: null }
    const seen: string[] = []
    let cursor: string | undefined
    for (let page = 0; page < 3; page++) {
      const history = await listChanges(coordinator, of60, cursor)
      seen.push(...(history?.changes.map((change) => change.id) ?? []))
      cursor = history?.older ?? undefined
    }
    expect(cursor).toBeUndefined()
    expect(seen).toHaveLength(60)
    expect(new Set(seen).size).toBe(60)
    for (const senseless of ['', 'x', '-1', '1e9', '99999999999999999999']) {
      expect((await listChanges(coordinator, of60, senseless))?.changes[0]?.id).toBe(seen[0])
    }
  })

  test('names nobody who is registered no more', async () => {
    await getDb().changeRecord.create({
      data: { personId: unitId, action: 'plan.update', subjectType: 'plan', subjectId: planId, planId: unitId },
    })
    const history = await listChanges(coordinator, { ...scope, planId: unitId, contactId: null })
    expect(history?.changes).toMatchObject([{ person: null, city: null, isErased: false }])
  })

  test('says of whose data were erased that they were, and of who changed her own by a link that it was she', async () => {
    const [erasedId, plan] = ['01900000-0000-7000-8000-00000000000e', '01900000-0000-7000-8000-00000000000f']
    await getDb().erasedPerson.create({ data: { personId: erasedId, addressHash: 'x', erasedAt: new Date() } })
    const subject = { subjectId: contactId, subjectType: 'contact', planId: plan, action: 'contact.update' }
    await getDb().changeRecord.create({ data: { ...subject, personId: erasedId } })
    await recordChange(
      getDb(),
      { linkOfCityId: null },
      { action: 'contact.update', subject: { type: 'contact', id: contactId, planId: plan }, before: {}, after: null },
    )

    const history = await listChanges(coordinator, { ...scope, planId: plan, contactId: null })
    expect(history?.changes).toMatchObject([
      { person: null, isErased: false, isByHerself: true },
      { person: null, isErased: true, isByHerself: false },
    ])
  })
})

test('a city’s history is read by who acts for it or coordinates its unit, an activity’s as its plan’s', async () => {
  const city = { networkId, cityId, unitIds: [unitId], isRepresented: true }
  const stranger: Actor = { personId: coordinator.personId, secretariatOf: [], delegations: [] }
  expect(await listChanges(coordinator, { of: 'city', cityId, city })).not.toBeNull()
  expect(await listChanges(stranger, { of: 'city', cityId, city })).toBeNull()
  const plan = { networkId, unitId, begunAt, isPublished: true, isClosed: false }
  expect(await listChanges(coordinator, { of: 'activity', activityId: planId, plan })).not.toBeNull()
  expect(await listChanges(stranger, { of: 'activity', activityId: planId, plan })).toBeNull()
})
