import pg from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { findCity, listCities } from '@/lib/cities/queries'
import { findUnitContacts } from '@/lib/contacts/queries'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { listCityMandates, listCoordinatingCities, listMandates } from '@/lib/mandates/queries'
import type { Actor, HeldMandate } from '@/lib/permissions/actor'
import { findContact } from '@/lib/plan/contact-queries'
import { findPlan, listItems } from '@/lib/plan/queries'
import { listPlans } from '@/lib/plan/unit-plans-queries'
import { findNetwork, findUnit, listUnits } from '@/lib/units/queries'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createContact, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { createAxis, createObjective, createPlan } from '@/prisma/factories/plan'
import { createReport, createReportEdition } from '@/prisma/factories/reports'
import { listPublishedPaths } from './path-queries'

useTestDatabase()

const publishedAt = new Date('2016-02-01T12:00:00Z')
const archivedAt = new Date('2016-02-02T12:00:00Z')
const secret = 'nobody-may-see-this'
let network: Awaited<ReturnType<typeof makeNetwork>>

/** A unit with everything that a visitor may see, and beside each thing one that she may not, which says `secret`. */
async function makeNetwork() {
  const db = getDb()
  const { id: networkId } = await createNetwork(db)
  const unit = await createUnit(db, { networkId, slug: 'aberta' })
  const city = await createCity(db, { networkId, slug: 'canoas' })
  const hidden = await createUnit(db, { networkId, slug: `${secret}-unit`, name: secret, archivedAt })
  const gone = await createCity(db, { networkId, slug: `${secret}-city`, archivedAt })
  const privateContact = await createContact(db, { unitId: unit.id, name: secret, phone: secret })
  const contact = await createContact(db, { unitId: unit.id, phone: secret, publicSince: publishedAt })
  const plan = await createPlan(db, { unitId: unit.id, slug: 'plano', publishedAt, contactId: contact.id })
  const draft = await createPlan(db, { unitId: unit.id, slug: `${secret}-draft`, title: secret })
  const hiddenPlan = await createPlan(db, { unitId: hidden.id, slug: `${secret}-hidden`, publishedAt })
  for (const { id: planId } of [plan, draft]) await createObjective(db, { planId })
  const removed = await createObjective(db, { planId: plan.id, text: secret })
  await db.objective.update({ where: { id: removed.id }, data: { position: null, removedAt: archivedAt } })
  await createAxis(db, { planId: plan.id })
  const report = await createReport(db, { planId: plan.id })
  await createReportEdition(db, { reportId: report.id })
  // Nobody has published this one.
  await createReport(db, { planId: plan.id, endsOn: '2017-12-31' })
  await createActivity(db, { unitId: unit.id, planId: plan.id, slug: 'reuniao' })
  await createActivity(db, { unitId: unit.id, planId: draft.id, slug: `${secret}-activity` })
  await createActivity(db, { unitId: unit.id, planId: plan.id, slug: `${secret}-removed`, removedAt: archivedAt })
  await createMandate(db, { unitId: unit.id, cityId: city.id, role: 'COORDINATION' })
  await createMandate(db, { unitId: hidden.id, cityId: city.id, role: 'COORDINATION' })
  await createMandate(db, { unitId: unit.id, cityId: gone.id, startsOn: '2014-01-01', endsOn: '2015-12-31' })
  return { networkId, unit, city, hidden, gone, contact, privateContact, plan, draft, hiddenPlan }
}

beforeAll(async () => {
  network = await makeNetwork()
})

const acting = (unitId: string, role: HeldMandate['role'], endsAt: Date | null = null): Actor => {
  const mandates = [{ unitId, role, inForce: endsAt === null, endsAt }]
  return {
    personId: 'somebody',
    secretariatOf: [],
    delegations: [{ delegateId: 'delegate', cityId: 'city', isLead: false, mandates }],
  }
}

describe('what a visitor sees', () => {
  test('is what is published, of units and cities that are not archived', async () => {
    const { networkId, unit, city, plan } = network

    expect((await listUnits(networkId)).map(({ slug }) => slug)).toEqual(['aberta'])
    expect((await listCities(networkId)).map(({ slug }) => slug)).toEqual(['canoas'])
    expect((await listPlans(null, unit.id)).map(({ id }) => id)).toEqual([plan.id])
    expect((await listCityMandates(city.id)).map((mandate) => mandate.unit.slug)).toEqual(['aberta'])
    expect(await listPublishedPaths()).toEqual([
      '',
      '/schedule',
      '/aberta',
      '/aberta/schedule',
      '/aberta/schedule/subscribe',
      '/aberta/mandates',
      '/aberta/plans/plano',
      '/aberta/plans/plano/reports/2016',
      '/aberta/activities/reuniao',
      '/cities',
      '/cities/canoas',
      '/cities/canoas/subscribe',
      '/schedule/subscribe',
      '/privacy',
    ])
  })

  test.each([
    ['a draft', () => findPlan(null, 'aberta', `${secret}-draft`)],
    ['a published plan of an archived unit', () => findPlan(null, `${secret}-unit`, `${secret}-hidden`)],
    ['a plan that does not exist', () => findPlan(null, 'aberta', 'nada')],
    ['an archived unit', () => findUnit(null, `${secret}-unit`)],
    ['an archived city', () => findCity(null, `${secret}-city`)],
    ['a contact who did not agree', () => findContact(null, network.privateContact.id)],
  ])('is not %s', async (_, find) => {
    expect(await find()).toBeNull()
  })

  test('holds nothing of what is hidden, in any of its reads', async () => {
    const { networkId, unit, city, plan, contact } = network
    const reads = await Promise.all([
      findNetwork(),
      listUnits(networkId),
      listCities(networkId),
      findUnit(null, unit.slug),
      findCity(null, city.slug),
      findPlan(null, unit.slug, plan.slug),
      listPlans(null, unit.id),
      listItems('objective', plan.id),
      listItems('axis', plan.id),
      findContact(null, contact.id),
      listCityMandates(city.id),
      listCoordinatingCities(networkId, '2016-06-01'),
      listPublishedPaths(),
    ])

    expect(JSON.stringify(reads, (_, value) => (value instanceof Map ? [...value] : value))).not.toContain(secret)
    expect(reads).not.toContain(null)
  })

  test('an archived city keeps its name in the past of a unit, and is known to have no page', async () => {
    const mandates = await listMandates(network.unit.id)

    expect(mandates.map(({ city, endsOn }) => [city.id, endsOn, city.isArchived])).toEqual([
      [network.gone.id, '2015-12-31', true],
      [network.city.id, null, false],
    ])
  })
})

describe('what others see besides', () => {
  test('who takes part in the unit reads its drafts and its contacts', async () => {
    const member = acting(network.unit.id, 'MEMBERSHIP')

    expect(await findPlan(member, 'aberta', `${secret}-draft`)).toMatchObject({ id: network.draft.id })
    expect(await listPlans(member, network.unit.id)).toHaveLength(2)
    expect(await findContact(member, network.privateContact.id)).toMatchObject({ phone: secret, isPublic: false })
  })

  test('whose mandate ended reads the drafts that were begun until then, and of later ones sees no more than a visitor', async () => {
    const { createdAt } = network.draft
    const before = acting(network.unit.id, 'COORDINATION', createdAt)
    const after = acting(network.unit.id, 'COORDINATION', new Date(createdAt.getTime() + 1))

    expect(await findPlan(before, 'aberta', `${secret}-draft`)).toBeNull()
    expect(await listPlans(before, network.unit.id)).toHaveLength(1)
    expect(await findPlan(after, 'aberta', `${secret}-draft`)).toMatchObject({ id: network.draft.id })
    expect(await listPlans(after, network.unit.id)).toHaveLength(2)
  })

  test('who takes part in another unit sees no more than a visitor', async () => {
    const stranger = acting(network.hidden.id, 'COORDINATION')

    expect(await findPlan(stranger, 'aberta', `${secret}-draft`)).toBeNull()
    expect(await listPlans(stranger, network.unit.id)).toHaveLength(1)
    expect(await findContact(stranger, network.privateContact.id)).toBeNull()
    expect(await findContact(stranger, network.contact.id)).toMatchObject({ phone: null })
  })

  test('the secretariat finds what is archived', async () => {
    const secretariat = { personId: 'somebody', secretariatOf: [network.networkId], delegations: [] }

    expect(await findUnit(secretariat, `${secret}-unit`)).toMatchObject({ isArchived: true })
    expect(await findCity(secretariat, `${secret}-city`)).toMatchObject({ isArchived: true })
  })
})

test('who coordinates is asked of the day', async () => {
  const before = await listCoordinatingCities(network.networkId, '2015-12-31')
  const after = await listCoordinatingCities(network.networkId, '2016-01-01')

  expect([...before]).toEqual([])
  expect([...after].map(([unitId, city]) => [unitId, city.slug])).toEqual([[network.unit.id, 'canoas']])
})

test('a page asks the database as often for many rows as for few', async () => {
  const { networkId, unit, plan } = network
  const member = acting(unit.id, 'MEMBERSHIP')
  const person = await createPerson(getDb())
  await createDelegate(getDb(), { personId: person.id, cityId: network.city.id })
  const few = await countQueries()

  for (let index = 0; index < 12; index++) {
    const city = await createCity(getDb(), { networkId })
    await createMandate(getDb(), { unitId: unit.id, cityId: city.id })
    const person = await createPerson(getDb())
    await createDelegate(getDb(), { personId: person.id, cityId: city.id })
    await createContact(getDb(), { unitId: unit.id, cityId: city.id })
    await createObjective(getDb(), { planId: plan.id })
    await createUnit(getDb(), { networkId })
    await createPlan(getDb(), { unitId: unit.id, publishedAt })
  }

  expect(few).toBeGreaterThan(5)
  expect(await countQueries()).toBe(few)

  async function countQueries() {
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    await Promise.all([
      listUnits(networkId),
      listCities(networkId),
      listCoordinatingCities(networkId, '2016-06-01'),
      listMandates(unit.id),
      listCityMandates(network.city.id),
      listPlans(null, unit.id),
      listItems('objective', plan.id),
      listPublishedPaths(),
      findUnitContacts(member, unit.slug, new Date()),
    ])
    const count = asked.mock.calls.length
    asked.mockRestore()
    return count
  }
})
