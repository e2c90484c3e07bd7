import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { loadActor } from './load-actor'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const [yesterday, today, tomorrow] = ['2026-11-22', '2026-11-23', '2026-11-24']

let networkId: string
let unitId: string
let cityId: string
let personId: string

beforeEach(async () => {
  const network = await createNetwork(getDb())
  const [unit, city, person] = await Promise.all([
    createUnit(getDb(), { networkId: network.id }),
    createCity(getDb(), { networkId: network.id }),
    createPerson(getDb()),
  ])
  networkId = network.id
  unitId = unit.id
  cityId = city.id
  personId = person.id
})

test('a delegate has what her city holds, and whether she leads', async () => {
  const delegate = await createDelegate(getDb(), { personId, cityId, isLead: true })
  await createMandate(getDb(), { unitId, cityId, role: 'SUB_COORDINATION' })

  expect(await loadActor(personId, now)).toEqual({
    personId,
    secretariatOf: [],
    delegations: [
      {
        delegateId: delegate.id,
        cityId,
        isLead: true,
        mandates: [{ unitId, role: 'SUB_COORDINATION', inForce: true, endsAt: null }],
      },
    ],
  })
})

test('a person without any tie is somebody, and may nothing', async () => {
  expect(await loadActor(personId, now)).toEqual({ personId, secretariatOf: [], delegations: [] })
})

test('nobody is there for an unknown or a suspended person', async () => {
  await getDb().person.update({ where: { id: personId }, data: { suspendedAt: now } })
  await createSecretariatMember(getDb(), { personId, networkId })

  expect(await loadActor(personId, now)).toBeNull()
  expect(await loadActor('0192f0c4-0000-7000-8000-000000000000', now)).toBeNull()
})

describe('the city', () => {
  test.each([
    ['until yesterday is not hers any more', { endsOn: yesterday }, 0],
    ['until today is hers all day', { endsOn: today }, 1],
    ['from tomorrow is not hers yet', { startsOn: tomorrow }, 0],
    ['from today is hers', { startsOn: today }, 1],
  ])('that she acts for %s', async (_, period, count) => {
    await createDelegate(getDb(), { personId, cityId, ...period })

    expect((await loadActor(personId, now))?.delegations).toHaveLength(count)
  })
})

describe('the secretariat', () => {
  test.each([
    ['without end', {}, true],
    ['until yesterday', { endsOn: yesterday }, false],
    ['from tomorrow', { startsOn: tomorrow }, false],
  ])('%s', async (_, period, belongs) => {
    await createSecretariatMember(getDb(), { personId, networkId, ...period })

    expect((await loadActor(personId, now))?.secretariatOf).toEqual(belongs ? [networkId] : [])
  })
})

describe('a mandate', () => {
  test.each([
    ['that ended yesterday is kept, no longer in force, because it leaves reading', { endsOn: yesterday }, [false]],
    ['that ends today is in force', { endsOn: today }, [true]],
    ['that begins tomorrow gives nothing yet', { startsOn: tomorrow }, []],
    ['without end is in force', {}, [true]],
  ])('%s', async (_, period, inForce) => {
    await createDelegate(getDb(), { personId, cityId })
    await createMandate(getDb(), { unitId, cityId, ...period })

    const actor = await loadActor(personId, now)
    expect(actor?.delegations.flatMap(({ mandates }) => mandates.map((mandate) => mandate.inForce))).toEqual(inForce)
  })

  test("of another city of the unit is not the delegate's", async () => {
    const other = await createCity(getDb(), { networkId })
    await createDelegate(getDb(), { personId, cityId })
    await createMandate(getDb(), { unitId, cityId: other.id, role: 'COORDINATION' })

    expect((await loadActor(personId, now))?.delegations).toMatchObject([{ cityId, mandates: [] }])
  })
})

describe('a day ends at midnight where the right is held', () => {
  // Half past midnight in Montevideo and São Paulo, still the evening before in Lima.
  const early = new Date('2026-11-23T03:30:00Z')

  test("a delegate's in her city's zone", async () => {
    const western = await createCity(getDb(), { networkId, timeZone: 'America/Lima' })
    await createDelegate(getDb(), { personId, cityId, endsOn: yesterday })
    await createDelegate(getDb(), { personId, cityId: western.id, endsOn: yesterday })

    expect((await loadActor(personId, early))?.delegations).toMatchObject([{ cityId: western.id }])
  })

  test("a mandate's and the secretariat's in the network's zone", async () => {
    const western = await createCity(getDb(), { networkId, timeZone: 'America/Lima' })
    await createDelegate(getDb(), { personId, cityId: western.id })
    await createMandate(getDb(), { unitId, cityId: western.id, endsOn: yesterday })
    await createSecretariatMember(getDb(), { personId, networkId, endsOn: yesterday })

    const actor = await loadActor(personId, early)
    // The midnight that began half an hour ago.
    expect(actor?.delegations).toMatchObject([
      { mandates: [{ inForce: false, endsAt: new Date('2026-11-23T03:00:00Z') }] },
    ])
    expect(actor?.secretariatOf).toEqual([])
  })
})
