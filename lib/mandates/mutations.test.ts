import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor, HeldMandate } from '@/lib/permissions/actor'
import { type PartialDate, parsePartialDate } from '@/lib/time/partial-date'
import { plainDate } from '@/lib/time/when'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createPerson } from '@/prisma/factories/people'
import { endMandate, openMandate, saveMandate } from './mutations'
import type { OpenMandateInput } from './schema'

useTestDatabase()

const now = new Date('2018-03-01T12:00:00Z')

let networkId: string
let personId: string
let secretary: Actor
beforeAll(async () => {
  networkId = (await createNetwork(getDb())).id
  personId = (await createPerson(getDb())).id
  secretary = { personId, secretariatOf: [networkId], delegations: [] }
})

let unitId: string
let [first, second]: string[] = []
beforeEach(async () => {
  unitId = (await createUnit(getDb(), { networkId })).id
  first = (await createCity(getDb(), { networkId })).id
  second = (await createCity(getDb(), { networkId })).id
})

function date(year: string, month?: string, day?: string): PartialDate {
  const parsed = parsePartialDate({ year, month, day })
  if (!parsed) throw new Error('no date')
  return parsed
}

const open = (cityId: string | undefined, more: Partial<OpenMandateInput> = {}) =>
  openMandate(
    secretary,
    {
      unitId,
      cityId: cityId ?? '',
      role: 'COORDINATION',
      isActing: false,
      start: date('2018'),
      endsCoordination: false,
      endsOwnMandate: false,
      ...more,
    },
    now,
  )

async function mandatesOf(cityId: string | undefined) {
  const mandates = await getDb().mandate.findMany({ where: { unitId, cityId }, orderBy: { startsOn: 'asc' } })
  return mandates.map(({ role, startsOn, startPrecision, endsOn, endPrecision }) =>
    [role, plainDate(startsOn), startPrecision, endsOn && plainDate(endsOn), endPrecision].join(' '),
  )
}

/** Somebody who coordinates for the second city, whatever mandates are stored. */
function coordinator(): Actor {
  const mandates: HeldMandate[] = [{ unitId, role: 'COORDINATION', inForce: true, endsAt: null }]
  const delegations = [{ delegateId: '', cityId: second ?? '', isLead: true, mandates }]
  return { personId, secretariatOf: [], delegations }
}

/** The first city coordinates since 2016, until a successor takes over. */
const coordinatedByFirst = () => createMandate(getDb(), { unitId, cityId: first ?? '', role: 'COORDINATION' })

describe('a new mandate', () => {
  test('runs until a successor takes over, from what is known of its start', async () => {
    expect(await open(first, { role: 'SUB_COORDINATION', start: date('2016', '6') })).toMatchObject({ ok: true })
    expect(await mandatesOf(first)).toEqual(['SUB_COORDINATION 2016-06-01 MONTH  '])
  })

  test('is acting only where it coordinates', async () => {
    await open(first, { role: 'MEMBERSHIP', isActing: true })
    expect(await getDb().mandate.findFirst({ where: { unitId } })).toMatchObject({ isActing: false })
  })

  test('does not overlap another one of the city, and says so at the date', async () => {
    await createMandate(getDb(), { unitId, cityId: first ?? '' })
    expect(await open(first, { role: 'SUB_COORDINATION' })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { 'start.year': 'mandateOverlaps' },
    })
  })

  test('does not coordinate beside another one, and ends nothing unasked', async () => {
    await coordinatedByFirst()
    expect(await open(second)).toEqual({ ok: false, code: 'invalid', fields: { role: 'coordinationTaken' } })
    expect(await mandatesOf(first)).toEqual(['COORDINATION 2016-01-01 YEAR  '])
    expect(await getDb().changeRecord.count({ where: { unitId } })).toBe(0)
  })

  test('ends the coordination before it on the day before, as exactly as its own start is known', async () => {
    await coordinatedByFirst()
    const opened = await open(second, { endsCoordination: true })

    expect(opened).toMatchObject({ ok: true })
    expect(await mandatesOf(first)).toEqual(['COORDINATION 2016-01-01 YEAR 2017-12-31 YEAR'])
    expect(await mandatesOf(second)).toEqual(['COORDINATION 2018-01-01 YEAR  '])
    const record = await getDb().changeRecord.findMany({ where: { unitId }, orderBy: { id: 'asc' } })
    expect(record.map(({ action, cityId }) => [action, cityId])).toEqual([
      ['mandate.end', first],
      ['mandate.open', second],
    ])
    const slugs = await getDb().city.findMany({ where: { id: { in: [first ?? '', second ?? ''] } } })
    expect(opened).toMatchObject({ touched: expect.arrayContaining(slugs.map(({ slug }) => `city:${slug}`)) })
  })

  test('lets a sub-coordination take over, when both boxes are ticked', async () => {
    await coordinatedByFirst()
    await createMandate(getDb(), { unitId, cityId: second ?? '', role: 'SUB_COORDINATION' })
    expect(await open(second, { endsCoordination: true })).toMatchObject({
      fields: { 'start.year': 'mandateOverlaps' },
    })
    expect(await mandatesOf(first)).toEqual(['COORDINATION 2016-01-01 YEAR  '])

    const start = date('2017', '11', '25')
    expect(await open(second, { start, endsCoordination: true, endsOwnMandate: true })).toMatchObject({ ok: true })
    expect(await mandatesOf(first)).toEqual(['COORDINATION 2016-01-01 YEAR 2017-11-24 DAY'])
    expect(await mandatesOf(second)).toEqual([
      'SUB_COORDINATION 2016-01-01 YEAR 2017-11-24 DAY',
      'COORDINATION 2017-11-25 DAY  ',
    ])
  })

  test('is of a city of the unit’s network', async () => {
    const elsewhere = (await createNetwork(getDb())).id
    const foreign = await createCity(getDb(), { networkId: elsewhere })
    expect(await open(foreign.id)).toMatchObject({ code: 'notFound' })
  })
})

describe('a mandate', () => {
  test('ends with the last day of what is known', async () => {
    const { id } = await coordinatedByFirst()
    expect(await endMandate(secretary, { id, version: 1, end: date('2017', '2') }, now)).toMatchObject({ ok: true })
    expect(await mandatesOf(first)).toEqual(['COORDINATION 2016-01-01 YEAR 2017-02-28 MONTH'])
  })

  test('does not end before it began', async () => {
    const { id } = await coordinatedByFirst()
    expect(await endMandate(secretary, { id, version: 1, end: date('2015') }, now)).toMatchObject({
      fields: { 'end.year': 'endsBeforeStart' },
    })
  })

  test('that somebody else changed comes back with what is stored', async () => {
    const { id } = await coordinatedByFirst()
    await endMandate(secretary, { id, version: 1, end: date('2017', '2') }, now)
    expect(await endMandate(secretary, { id, version: 1, end: date('2018') }, now)).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { 'end.year': '2017', 'end.month': '2', 'end.day': '' } },
    })
  })

  test('is not made a coordination by who may only change lesser ones', async () => {
    const { id } = await createMandate(getDb(), { unitId, cityId: first ?? '' })
    const terms = { id, version: 1, isActing: false, start: date('2016'), end: null }

    expect(await saveMandate(coordinator(), { ...terms, role: 'COORDINATION' }, now)).toMatchObject({
      code: 'notAllowed',
    })
    expect(await saveMandate(coordinator(), { ...terms, role: 'SUB_COORDINATION' }, now)).toMatchObject({ ok: true })
    expect(await mandatesOf(first)).toEqual(['SUB_COORDINATION 2016-01-01 YEAR  '])
  })

  test('that coordinates is not ended, nor made less, by who may only change lesser ones', async () => {
    const { id } = await coordinatedByFirst()
    const terms = { id, version: 1, isActing: false, start: date('2016'), end: null }
    const successor = { unitId, cityId: first ?? '', isActing: false, start: date('2018'), endsCoordination: false }

    expect(await saveMandate(coordinator(), { ...terms, role: 'MEMBERSHIP' }, now)).toMatchObject({
      code: 'notAllowed',
    })
    const opened = await openMandate(coordinator(), { ...successor, role: 'MEMBERSHIP', endsOwnMandate: true }, now)
    expect(opened).toMatchObject({ code: 'notAllowed' })
    expect(await mandatesOf(first)).toEqual(['COORDINATION 2016-01-01 YEAR  '])
    expect(await getDb().changeRecord.count({ where: { unitId } })).toBe(0)
  })
})
