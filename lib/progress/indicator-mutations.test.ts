import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createObjective } from '@/prisma/factories/plan'
import { addIndicator, moveIndicator, removeIndicator, saveIndicator } from './indicator-mutations'
import { addIndicatorInput } from './indicator-schema'
import { assignObjective } from './mutations'
import { listObjectiveProgress } from './queries'
import { addReading, removeReading, saveReading } from './reading-mutations'

useTestDatabase()
let world: PlanWorld
let objectiveId: string
let memberCity: string
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  objectiveId = (await createObjective(getDb(), { planId: world.published.id })).id
  memberCity = world.member.delegations[0]?.cityId ?? ''
})

const locale = 'pt' as const
const words = (pt: string) => ({ original: locale, pt }) as const
const nothing = { original: locale } as const
const year = (number: number) =>
  ({ precision: 'YEAR', firstDay: `${number}-01-01`, lastDay: `${number}-12-31` }) as const
const may = { precision: 'MONTH', firstDay: '2016-05-01', lastDay: '2016-05-31' } as const
const fields = {
  name: words('Cidades com observatório'),
  measuredIn: words('cidades'),
  baseline: { value: '3', locale },
  baselineOn: year(2015),
  target: { value: '12.5', locale },
  due: year(2016),
} as const
const reading = { value: { value: '5', locale }, when: may, note: nothing } as const

const add = async (name = 'Cidades com observatório') => {
  const added = await addIndicator(world.coordinator, { objectiveId, ...fields, name: words(name) })
  return added.ok ? added.id : ''
}
const progress = async () => (await listObjectiveProgress(world.published.id))[0]
const indicators = async () => (await progress())?.indicators ?? []
const names = async () => (await indicators()).map(({ name, position }) => [position, name.texts.pt])
const recorded = (subjectId: string) => getDb().changeRecord.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })

describe('what a form says of an indicator', () => {
  const form = {
    objectiveId: '00000000-0000-7000-8000-000000000001',
    name: words('Árvores plantadas'),
    measuredIn: nothing,
    baseline: { typed: '1.234,5', locale: 'pt' },
    baselineOn: { year: '2015' },
    target: { typed: '1,234.5', locale: 'en' },
    due: { year: '2016', month: '12' },
  }
  test('is read in the language in which it was typed', () => {
    expect(addIndicatorInput.parse(form)).toMatchObject({
      baseline: { value: '1234.5' },
      target: { value: '1234.5' },
      due: { precision: 'MONTH', firstDay: '2016-12-01', lastDay: '2016-12-31' },
    })
  })

  test('is refused field by field, all of it at once', () => {
    const wrong = {
      ...form,
      name: nothing,
      baseline: { typed: '1.5', locale: 'pt' },
      target: { locale: 'en' },
      due: {},
    }
    const issues = addIndicatorInput
      .safeParse(wrong)
      .error?.issues.map(({ path, message }) => [path.join('.'), message])
    expect(issues).toEqual([
      ['name.pt', 'originalMissing'],
      ['baseline.typed', 'invalidDecimal'],
      ['target.typed', 'required'],
      ['due.year', 'required'],
    ])
    const undated = addIndicatorInput.safeParse({ ...form, baseline: { typed: ' ', locale: 'pt' } })
    expect(undated.error?.issues[0]).toMatchObject({ path: ['baseline', 'typed'], message: 'required' })
  })
})

describe('an indicator', () => {
  test('keeps exactly what was said of it', async () => {
    const id = await add()
    expect(await indicators()).toMatchObject([
      {
        position: 1,
        baseline: '3',
        baselineOn: { precision: 'YEAR', startsOn: '2015-01-01', endsOn: '2015-12-31' },
        target: '12.5',
        due: { precision: 'YEAR', startsOn: '2016-01-01' },
        readings: [],
      },
    ])
    expect(await recorded(id)).toMatchObject([
      { action: 'indicator.update', subjectType: 'indicator', before: null, after: { target: '12.5', baseline: '3' } },
    ])
  })

  test('is saved over what was seen only, and who lost is told what is there now', async () => {
    const id = await add()
    const change = { id, version: 1, ...fields, target: { value: '1234.5', locale } } as const
    expect(await saveIndicator(world.coordinator, change)).toMatchObject({ ok: true })
    expect(await saveIndicator(world.secretariat, { ...change, target: { value: '9', locale: 'en' } })).toMatchObject({
      code: 'conflict',
      current: {
        version: 2,
        values: { 'target.typed': '1,234.5', 'baseline.typed': '3', 'due.year': '2016', 'name.pt': fields.name.pt },
      },
    })
    expect((await indicators())[0]?.target).toBe('1234.5')
    expect((await recorded(id)).at(-1)).toMatchObject({ before: { target: '12.5' }, after: { target: '1234.5' } })
    // What says the same again is no change.
    await saveIndicator(world.coordinator, { ...change, version: 2 })
    expect(await recorded(id)).toHaveLength(2)
  })

  test('stands where it is moved to, and those after one that is taken out close up', async () => {
    const first = await add('Primeiro')
    await add('Segundo')
    const third = await add('Terceiro')
    expect(await moveIndicator(world.coordinator, { id: third, from: 3, to: 1 })).toMatchObject({ ok: true })
    expect(await names()).toEqual([
      [1, 'Terceiro'],
      [2, 'Primeiro'],
      [3, 'Segundo'],
    ])
    expect(await moveIndicator(world.coordinator, { id: third, from: 3, to: 2 })).toMatchObject({ code: 'conflict' })
    expect(await moveIndicator(world.coordinator, { id: third, from: 1, to: 4 })).toMatchObject({ code: 'alreadyDone' })
    await addReading(world.coordinator, { indicatorId: first, ...reading }, now)
    expect(await removeIndicator(world.coordinator, { id: first, version: 2 })).toMatchObject({ code: 'conflict' })
    expect(await removeIndicator(world.coordinator, { id: first, version: 1 })).toMatchObject({ ok: true })
    expect(await names()).toEqual([
      [1, 'Terceiro'],
      [2, 'Segundo'],
    ])
    // The record keeps what it said and what was measured of it.
    expect((await recorded(first)).slice(-2)).toMatchObject([
      { action: 'indicator.report', before: { value: '5' }, after: null },
      { action: 'indicator.update', before: { target: '12.5' }, after: null },
    ])
  })

  test('has one place among many who move at once', async () => {
    const ids = [await add('Primeiro'), await add('Segundo'), await add('Terceiro')]
    await Promise.all([
      moveIndicator(world.coordinator, { id: ids[0] ?? '', from: 1, to: 3 }),
      moveIndicator(world.secretariat, { id: ids[2] ?? '', from: 3, to: 1 }),
      add('Quarto'),
    ])
    expect((await names()).map(([position]) => position)).toEqual([1, 2, 3, 4])
  })
})

describe('what was measured', () => {
  test('is told by the responsible city, and moves the objective', async () => {
    const indicatorId = await add()
    const report = { indicatorId, ...reading }
    expect(await addReading(world.member, report, now)).toMatchObject({ code: 'notAllowed' })
    await assignObjective(world.coordinator, { id: objectiveId, seen: [], cities: [memberCity] })
    expect(await addReading(world.member, report, now)).toMatchObject({ ok: true })
    const met = {
      ...report,
      value: { value: '12.5', locale },
      when: { ...may, precision: 'DAY', firstDay: '2016-05-20', lastDay: '2016-05-20' },
    } as const
    expect(await progress()).toMatchObject({
      indicators: [{ readings: [{ value: '5', when: { precision: 'MONTH' }, city: { id: memberCity } }] }],
      progress: { state: 'underWay', indicators: { met: 0, judged: 1 } },
    })
    await addReading(world.coordinator, { ...met, when: may }, now)
    expect((await progress())?.progress.indicators).toMatchObject({ met: 1, judged: 1 })
    expect((await recorded(indicatorId)).at(1)).toMatchObject({ action: 'indicator.report', actingCityId: memberCity })
  })

  test('tells of no time that has not begun', async () => {
    const indicatorId = await add()
    const at = (when: typeof may | ReturnType<typeof year>) =>
      addReading(world.coordinator, { indicatorId, ...reading, when }, now)
    expect(await at({ ...may, firstDay: '2016-06-01', lastDay: '2016-06-30' } as never)).toMatchObject({
      fields: { 'when.year': 'dayAhead' },
    })
    expect(await at(may)).toMatchObject({ ok: true })
    expect(await at(year(2016))).toMatchObject({ ok: true })
  })

  test('is changed and taken out by the city that told it, not by another that answers for the objective too', async () => {
    const otherCity = world.subCoordinator.delegations[0]?.cityId ?? ''
    await assignObjective(world.coordinator, { id: objectiveId, seen: [], cities: [memberCity, otherCity] })
    await addReading(world.member, { indicatorId: await add(), ...reading }, now)
    const id = (await indicators())[0]?.readings[0]?.id ?? ''
    const change = { id, version: 1, ...reading, value: { value: '6.25', locale } } as const

    expect(await saveReading(world.subCoordinator, change, now)).toMatchObject({ code: 'notAllowed' })
    expect(await saveReading(world.member, change, now)).toMatchObject({ ok: true })
    expect(await saveReading(world.member, change, now)).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { 'value.typed': '6,25', 'when.month': '5', 'when.day': '' } },
    })
    expect(await removeReading(world.subCoordinator, { id, version: 2 })).toMatchObject({ code: 'notAllowed' })
    expect(await removeReading(world.member, { id, version: 1 })).toMatchObject({ code: 'conflict' })
    expect(await removeReading(world.coordinator, { id, version: 2 })).toMatchObject({ ok: true })
    expect((await indicators())[0]?.readings).toEqual([])
  })
})
