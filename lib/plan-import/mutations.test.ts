import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import { loadPlanContent } from '@/lib/editions/content-queries'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createCity } from '@/prisma/factories/cities'
import { applyPlan, forgetPlanImports, pastePlan, rereadPlan } from './mutations'
import { findPlanImport, listWaitingTexts } from './queries'

useTestDatabase()

const text = readFileSync(path.join(import.meta.dirname, 'founding-plan.txt'), 'utf8')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

async function paste(pasted = text): Promise<string> {
  const result = await pastePlan(world.coordinator, { unitId: world.unit.id, text: pasted }, now)
  if (!result.ok) throw new Error(result.code)
  return result.id
}
const show = (id: string, at = now, viewer: PlanWorld['coordinator'] | null = world.coordinator) =>
  findPlanImport(viewer, world.unit.id, id, at)

async function confirm(id: string, given: object = {}) {
  const view = await show(id)
  if (!view) throw new Error('the text is over')
  const { draft, digest, slug } = view
  const { startsOn, endsOn } = draft.period
  const title = { original: 'pt', pt: draft.title ?? 'Plano' } as const
  return applyPlan(
    world.coordinator,
    { id, seen: digest, title, slug, startsOn, endsOn, keepContact: true, city: [], mandate: [], ...given },
    now,
  )
}
const plans = () => getDb().plan.count({ where: { unitId: world.unit.id } })

describe('a text that was pasted', () => {
  test('makes nothing before it is confirmed, and is there for who may make plans of the unit', async () => {
    const before = await plans()
    const id = await paste()

    expect(await show(id)).toMatchObject({ draft: { title: 'Plano de Trabalho 2016' }, slug: '2016' })
    expect(await plans()).toBe(before)
    for (const viewer of [null, world.member, world.coordinatorOfOtherUnit])
      expect(await show(id, now, viewer)).toBeNull()
    expect(await findPlanImport(world.coordinator, world.otherUnit.id, id, now)).toBeNull()
  })

  test('is found again, until it is a plan or over, by whoever may make plans of the unit', async () => {
    const untitled = await paste('Reunião em junho')
    const founding = await paste()
    await pastePlan(world.secretariat, { unitId: world.otherUnit.id, text }, now)
    const list = (viewer: PlanWorld['coordinator'] | null, at = now) => listWaitingTexts(viewer, world.unit, at)
    const { name: person } = await getDb().person.findUniqueOrThrow({ where: { id: world.coordinator.personId } })
    const waiting = await list(world.secretariat)
    expect(waiting).toMatchObject([
      { id: founding, title: 'Plano de Trabalho 2016', language: 'pt', readAt: now, endsAt: later(24), person },
      { id: untitled, title: null },
    ])
    expect(await list(world.coordinator)).toEqual(waiting)
    for (const viewer of [null, world.member, world.coordinatorOfOtherUnit]) expect(await list(viewer)).toEqual([])
    expect(await list(world.coordinator, later(24.1))).toEqual([])
    await confirm(founding)
    expect(await list(world.coordinator)).toMatchObject([{ id: untitled }])
  })

  test('goes after a day', async () => {
    const id = await paste()
    expect(await show(id, later(24))).toMatchObject({ id })
    expect(await show(id, later(24.1))).toBeNull()
    await forgetPlanImports(getDb(), later(24.1))
    expect(await getDb().planImport.count({ where: { id } })).toBe(0)
  })

  test('is read again as it was corrected; who comes second gets both texts', async () => {
    const id = await paste('Plano de Trabalho 2016')
    const reread = (corrected: string) => rereadPlan(world.coordinator, { id, version: 1, text: corrected }, now)
    expect(await reread('Plano de Trabalho 2017')).toMatchObject({ ok: true })
    expect(await show(id)).toMatchObject({ version: 2, draft: { period: { startsOn: '2017-01-01' } } })
    expect(await reread('Plano de Trabalho 2018')).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { text: 'Plano de Trabalho 2017' } },
    })
  })
})

describe('a confirmed text', () => {
  test('becomes a draft with all that was shown, each thing with its line in the record, and goes', async () => {
    const canoas = await createCity(getDb(), { networkId: world.network.id, name: 'Canoas', country: 'BR' })
    const id = await paste()
    const made = await confirm(id)
    if (!made.ok) throw new Error(made.code)

    const plan = await getDb().plan.findUniqueOrThrow({
      where: { id: made.id },
      include: {
        contact: { include: { consents: true } },
        activities: { orderBy: { startsOn: 'asc' } },
        objectives: true,
        axes: true,
      },
    })
    expect(plan).toMatchObject({
      slug: '2016',
      publishedAt: null,
      title: { original: 'pt', texts: { pt: 'Plano de Trabalho 2016' } },
      closing: { texts: { pt: 'Muito Obrigada!' } },
      contact: { name: 'Deise Martins', cityId: canoas.id, consents: [] },
    })
    expect([plan.objectives.length, plan.axes.length]).toEqual([5, 4])
    expect(plan.activities).toMatchObject([
      { isOnline: true, precision: 'MONTH', isNumbered: false },
      { hostCityId: canoas.id, kinds: ['MEETING', 'TECHNICAL_MISSION'], isNumbered: true },
      { hostCityId: null, placeName: 'Lo Prado', placeCountry: 'CL' },
      { placeName: 'Santa Fe', placeCountry: 'AR' },
    ])
    const actions = await getDb().changeRecord.groupBy({ by: ['action'], where: { planId: plan.id }, _count: true })
    expect(Object.fromEntries(actions.map(({ action, _count }) => [action, _count]))).toEqual({
      'plan.create': 1,
      'objective.create': 5,
      'axis.create': 4,
      'activity.create': 4,
      'contact.update': 1,
    })
    expect(await getDb().planImport.count({ where: { id } })).toBe(0)
  })

  test('keeps what its objectives are measured by and the cities of the register that answer for them', async () => {
    const canoas = await createCity(getDb(), { networkId: world.network.id, name: 'Canoas', country: 'BR' })
    const made = await confirm(
      await paste(`# Plano de Trabalho 2016

## Objetivos

1. Ampliar as áreas verdes.
   - Indicador: Hectares de áreas verdes\\
     Linha de base 1.000 (2015) → meta 1.234,5 ha até dezembro de 2016
   - Indicador: Cidades com plano\\
     Meta 12 até 2016
   - Cidades responsáveis: Canoas e Atlântida
2. Trocar experiências.
`),
    )
    if (!made.ok) throw new Error(made.code)
    const [first, second] = (await loadPlanContent(getDb(), made.id)).objectives
    expect(first).toMatchObject({
      text: { texts: { pt: 'Ampliar as áreas verdes.' } },
      indicators: [
        {
          name: { texts: { pt: 'Hectares de áreas verdes' } },
          measuredIn: { texts: { pt: 'ha' } },
          ...{ baseline: '1000', baselineOn: { precision: 'YEAR', startsOn: '2015-01-01' } },
          ...{ target: '1234.5', due: { precision: 'MONTH', endsOn: '2016-12-31' } },
        },
        { measuredIn: null, baseline: null, baselineOn: null, target: '12', due: { precision: 'YEAR' } },
      ],
      cities: [{ slug: canoas.slug }],
    })
    expect(second).toMatchObject({ indicators: [], cities: [] })
    const about = { planId: made.id, action: { in: ['indicator.update', 'objective.assign'] } }
    expect(await getDb().changeRecord.findMany({ where: about, orderBy: { id: 'asc' } })).toMatchObject([
      { subjectType: 'indicator', before: null, after: { target: '1234.5', position: 1 } },
      { subjectType: 'indicator', before: null, after: { target: '12', position: 2 } },
      { subjectType: 'objective', subjectId: first?.id, after: { responsibleCities: 'Canoas' } },
    ])
  })

  test('writes nothing when something else would be understood than what was shown', async () => {
    const before = await plans()
    const id = await paste()
    const seen = (await show(id))?.digest ?? ''
    await createCity(getDb(), { networkId: world.network.id, name: 'Lo Prado', country: 'CL' })
    expect(await confirm(id, { seen })).toMatchObject({ code: 'planReadingChanged' })
    expect(await plans()).toBe(before)
    expect(await confirm(id)).toMatchObject({ ok: true })
  })

  test('writes nothing at all where its address is taken', async () => {
    const id = await paste()
    expect(await confirm(id, { slug: world.draft.slug })).toMatchObject({ code: 'slugTaken' })
    expect(await getDb().objective.count({ where: { plan: { unitId: world.unit.id, slug: '2016' } } })).toBe(0)
    expect(await show(id)).not.toBeNull()
  })

  test('is one plan, however often it is confirmed at once', async () => {
    const before = await plans()
    const id = await paste()
    const answers = await atTheSameMoment(
      (tx) => tx.$queryRaw`SELECT id FROM plan_import WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
      [() => confirm(id), () => confirm(id, { slug: 'outro' })],
    )
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['notFound', 'ok'])
    expect(await plans()).toBe(before + 1)
  })

  test('keeps no contact that was not wanted, and takes one that the unit has', async () => {
    const first = await confirm(await paste(), { keepContact: false })
    expect(await getDb().contact.count({ where: { unitId: world.unit.id } })).toBe(0)
    const [second, third] = [await confirm(await paste()), await confirm(await paste())]
    expect([first.ok, second.ok, third.ok]).toEqual([true, true, true])
    expect(await getDb().contact.count({ where: { unitId: world.unit.id } })).toBe(1)
  })
})
