import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { type PartialDate, parsePartialDate } from '@/lib/time/partial-date'
import { plainDate } from '@/lib/time/when'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createPerson } from '@/prisma/factories/people'
import { extendMandate, renewMandate, replaceMandate } from './term-mutations'

useTestDatabase()

const now = new Date('2016-11-20T12:00:00Z')
const postponed = { original: 'pt', pt: 'Cúpula adiada.' } as const

let secretary: Actor
let unitId: string
let [first, second] = ['', '']
beforeEach(async () => {
  const networkId = (await createNetwork(getDb())).id
  secretary = { personId: (await createPerson(getDb())).id, secretariatOf: [networkId], delegations: [] }
  unitId = (await createUnit(getDb(), { networkId })).id
  first = (await createCity(getDb(), { networkId })).id
  second = (await createCity(getDb(), { networkId })).id
})

function date(year: string, month?: string, day?: string): PartialDate {
  const parsed = parsePartialDate({ year, month, day })
  if (!parsed) throw new Error('no date')
  return parsed
}

const held = (cityId: string, more: Partial<Parameters<typeof createMandate>[1]> = {}) =>
  createMandate(getDb(), { unitId, cityId, role: 'COORDINATION', ...more })

/** A coordination that ends with 2016. */
const ending = () => held(first, { endsOn: '2016-12-31', endPrecision: 'YEAR' })

async function mandates() {
  const rows = await getDb().mandate.findMany({ where: { unitId }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] })
  return rows.map(({ cityId, role, startsOn, startPrecision, endsOn, endPrecision }) =>
    [
      cityId === first ? 'first' : 'second',
      role,
      plainDate(startsOn),
      startPrecision,
      endsOn && plainDate(endsOn),
      endPrecision,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

const recorded = async (action: string) => getDb().changeRecord.count({ where: { unitId, action } })
const told = async () =>
  (await getDb().notice.findMany({ where: { unitId }, orderBy: { id: 'asc' } })).map((n) => n.kind)

describe('extending', () => {
  test('moves the last day, and keeps from where, and why', async () => {
    const { id } = await ending()
    const input = { id, version: 1, end: date('2017', '6'), reason: postponed }
    expect(await extendMandate(secretary, input, now)).toMatchObject({ ok: true })

    expect(await mandates()).toEqual(['first COORDINATION 2016-01-01 YEAR 2017-06-30 MONTH'])
    const [extension] = await getDb().mandateExtension.findMany({ where: { mandateId: id } })
    expect(extension).toMatchObject({ fromPrecision: 'YEAR', toPrecision: 'MONTH', decidedAt: now })
    expect(extension && plainDate(extension.fromEndsOn)).toBe('2016-12-31')
    expect(await recorded('mandate.extend')).toBe(1)
    expect(await told()).toEqual(['mandate.extended'])
  })

  test('to a day that is no later, or of a mandate without an end, is refused and leaves nothing', async () => {
    const { id } = await ending()
    const input = { id, version: 1, end: date('2016', '12'), reason: postponed }
    expect(await extendMandate(secretary, input, now)).toMatchObject({ fields: { 'end.year': 'endsNoLater' } })
    const endless = await held(second, { role: 'MEMBERSHIP' })
    expect(await extendMandate(secretary, { ...input, id: endless.id }, now)).toMatchObject({ code: 'hasNoEnd' })
    expect(await getDb().mandateExtension.count({ where: { mandateId: { in: [id, endless.id] } } })).toBe(0)
    expect(await told()).toEqual([])
  })

  test('into another city’s coordination is refused at the end', async () => {
    const { id } = await ending()
    await held(second, { startsOn: '2017-01-01' })
    const input = { id, version: 1, end: date('2017'), reason: postponed }
    expect(await extendMandate(secretary, input, now)).toMatchObject({ fields: { 'end.year': 'coordinationTaken' } })
    expect(await getDb().mandateExtension.count({ where: { mandateId: id } })).toBe(0)
  })

  test('what somebody else changed meanwhile comes back with what is stored', async () => {
    const { id } = await ending()
    const input = { id, version: 1, end: date('2017'), reason: postponed }
    await extendMandate(secretary, input, now)
    const late = await extendMandate(secretary, { ...input, end: date('2018') }, now)
    expect(late).toMatchObject({ code: 'conflict', current: { version: 2, values: { 'end.year': '2017' } } })
  })
})

describe('renewing', () => {
  test('opens the next term the day after, as exactly as the end is known', async () => {
    const { id } = await ending()
    expect(await renewMandate(secretary, { id, version: 1, end: date('2018') }, now)).toMatchObject({ ok: true })
    expect(await mandates()).toEqual([
      'first COORDINATION 2016-01-01 YEAR 2016-12-31 YEAR',
      'first COORDINATION 2017-01-01 YEAR 2018-12-31 YEAR',
    ])
    expect(await told()).toEqual(['mandate.opened'])
  })

  test('of an acting coordination is an acting one, and says in the record that it was renewed', async () => {
    const { id } = await held(first, { endsOn: '2016-12-31', endPrecision: 'YEAR', isActing: true })
    const renewed = await renewMandate(secretary, { id, version: 1, end: null }, now)
    const mandate = await getDb().mandate.findUnique({ where: { id: renewed.ok ? renewed.id : id } })
    expect(mandate).toMatchObject({ isActing: true, endsOn: null })
    expect(await recorded('mandate.renew')).toBe(1)
  })

  test('is refused for a mandate that runs on, and for a term that would end before it begins', async () => {
    const endless = await held(second, { role: 'MEMBERSHIP' })
    expect(await renewMandate(secretary, { id: endless.id, version: 1, end: null }, now)).toMatchObject({
      code: 'hasNoEnd',
    })
    const { id } = await ending()
    expect(await renewMandate(secretary, { id, version: 1, end: date('2016') }, now)).toMatchObject({
      fields: { 'end.year': 'endsBeforeStart' },
    })
    expect(await mandates()).toHaveLength(2)
  })
})

describe('passing a mandate to another city', () => {
  const replace = (id: string, more: object = {}) =>
    replaceMandate(
      secretary,
      { id, version: 1, cityId: second, start: date('2017', '3', '10'), endsOwnMandate: false, ...more },
      now,
    )

  test('ends the one the day before and opens the other in the same role', async () => {
    const { id } = await held(first)
    expect(await replace(id)).toMatchObject({ ok: true })
    expect(await mandates()).toEqual([
      'first COORDINATION 2016-01-01 YEAR 2017-03-09 DAY',
      'second COORDINATION 2017-03-10 DAY',
    ])
    expect((await told()).sort()).toEqual(['mandate.ended', 'mandate.opened'])
    expect([await recorded('mandate.end'), await recorded('mandate.open')]).toEqual([1, 1])
  })

  test('ends what the other city holds only when that is asked for', async () => {
    const { id } = await held(first)
    await held(second, { role: 'SUB_COORDINATION' })
    expect(await replace(id)).toMatchObject({ fields: { 'start.year': 'mandateOverlaps' } })
    expect(await mandates()).toHaveLength(2)

    expect(await replace(id, { endsOwnMandate: true })).toMatchObject({ ok: true })
    expect(await mandates()).toEqual([
      'first COORDINATION 2016-01-01 YEAR 2017-03-09 DAY',
      'second SUB_COORDINATION 2016-01-01 YEAR 2017-03-09 DAY',
      'second COORDINATION 2017-03-10 DAY',
    ])
  })

  test('leaves an end that comes before, and the time between, as they are', async () => {
    const { id } = await ending()
    expect(await replace(id)).toMatchObject({ ok: true })
    expect(await mandates()).toEqual([
      'first COORDINATION 2016-01-01 YEAR 2016-12-31 YEAR',
      'second COORDINATION 2017-03-10 DAY',
    ])
  })

  test('ends what the other city holds also where that would end later', async () => {
    const { id } = await held(first)
    await held(second, { role: 'SUB_COORDINATION', endsOn: '2018-12-31', endPrecision: 'YEAR' })
    expect(await replace(id, { endsOwnMandate: true })).toMatchObject({ ok: true })
    expect(await mandates()).toContain('second SUB_COORDINATION 2016-01-01 YEAR 2017-03-09 DAY')
  })

  test('is refused while the city’s next term stands open, where another coordinates, and for what has long ended', async () => {
    const { id } = await held(first, { endsOn: '2017-12-31', endPrecision: 'YEAR' })
    await renewMandate(secretary, { id, version: 1, end: null }, now)
    expect(await replace(id)).toMatchObject({ code: 'hasNextTerm' })

    await getDb().mandate.deleteMany({ where: { unitId, startsOn: new Date('2018-01-01') } })
    const { networkId } = await getDb().unit.findUniqueOrThrow({ where: { id: unitId } })
    const third = (await createCity(getDb(), { networkId })).id
    await held(third, { startsOn: '2018-01-01' })
    expect(await replace(id)).toMatchObject({ fields: { 'start.year': 'coordinationTaken' } })

    const old = await held(first, { startsOn: '2012-01-01', endsOn: '2012-12-31' })
    expect(await replace(old.id)).toMatchObject({ code: 'alreadyDone' })
  })

  test('is refused to the same city, to none, and from before it began', async () => {
    const { id } = await held(first)
    expect(await replace(id, { cityId: first })).toMatchObject({ fields: { cityId: 'holdsItAlready' } })
    expect(await replace(id, { cityId: unitId })).toMatchObject({ fields: { cityId: 'required' } })
    expect(await replace(id, { start: date('2016') })).toMatchObject({ fields: { 'start.year': 'endsBeforeStart' } })
    expect(await mandates()).toHaveLength(1)
  })
})
