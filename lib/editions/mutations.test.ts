import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { saveItem } from '@/lib/plan/item-mutations'
import { withdrawPlan } from '@/lib/plan/plan-mutations'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createObjective } from '@/prisma/factories/plan'
import { createIndicator, createReading } from '@/prisma/factories/progress'
import { loadPlanContent } from './content-queries'
import { publishEdition } from './mutations'
import { findEdition, listEditions } from './queries'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const note = { original: 'pt', pt: 'Aprovada pela XXI Cúpula.' } as const
const noNote = { original: 'pt' } as const
const recorded = (planId: string) => getDb().changeRecord.findMany({ where: { planId }, orderBy: { id: 'asc' } })
const noticesOf = (unitId: string) => getDb().notice.findMany({ where: { unitId } })

describe('an edition', () => {
  test('keeps what the plan says, whatever becomes of it', async () => {
    const { coordinator, published, unit } = world
    const objective = await createObjective(getDb(), { planId: published.id, text: 'Reforçar o trabalho.' })
    const activity = await createActivity(getDb(), { unitId: unit.id, planId: published.id })

    expect(await publishEdition(coordinator, { id: published.id, last: 0, note }, now)).toEqual({
      ok: true,
      id: published.id,
      number: 1,
      touched: ['network', `unit:${unit.slug}`, 'cities'],
    })
    const seen = { id: objective.id, version: 1 }
    await saveItem('objective', coordinator, { ...seen, text: { original: 'pt', pt: 'Outras palavras.' } })

    expect(await findEdition(published.id, 1)).toMatchObject({
      number: 1,
      publishedAt: now,
      note: { original: 'pt', texts: { pt: 'Aprovada pela XXI Cúpula.' } },
      content: {
        objectives: [{ id: objective.id, text: { texts: { pt: 'Reforçar o trabalho.' } } }],
        activities: [{ id: activity.id }],
      },
    })
    expect(await recorded(published.id)).toMatchObject([
      { action: 'edition.publish', personId: coordinator.personId, before: null, after: { edition: 1 } },
      { action: 'objective.update' },
    ])
  })

  test('keeps what objectives are measured by and who answers for them, and is no other for what was measured', async () => {
    const { coordinator, member, published } = world
    const objective = await createObjective(getDb(), { planId: published.id })
    const { id } = await createIndicator(getDb(), {
      objectiveId: objective.id,
      target: '12.5',
      due: monthsWhen(2016, 12),
    })
    const cityId = member.delegations[0]?.cityId ?? ''
    await getDb().objectiveCity.create({ data: { objectiveId: objective.id, cityId } })
    await publishEdition(coordinator, { id: published.id, last: 0, note }, now)

    const due = { precision: 'MONTH', startsOn: '2016-12-01', endsOn: '2016-12-31' }
    const { slug } = await getDb().city.findUniqueOrThrow({ where: { id: cityId } })
    expect((await findEdition(published.id, 1))?.content.objectives).toMatchObject([
      { indicators: [{ id, baseline: '3', baselineOn: null, target: '12.5', due }], cities: [{ slug }] },
    ])
    await createReading(getDb(), { indicatorId: id })
    const again = () => publishEdition(coordinator, { id: published.id, last: 1, note: noNote }, now)
    expect(await again()).toMatchObject({ code: 'nothingNew' })
    await getDb().objectiveIndicator.update({ where: { id }, data: { target: '20' } })
    expect(await again()).toMatchObject({ number: 2 })
  })

  test('of before there were indicators is read as it was', async () => {
    const { coordinator, published } = world
    const { id, planId } = await createObjective(getDb(), { planId: published.id })
    const content = await loadPlanContent(getDb(), planId)
    const former = content.objectives.map(({ indicators: _, cities: __, ...objective }) => objective)
    await getDb().edition.create({
      data: { planId, number: 1, publishedAt: now, content: { ...content, objectives: former } },
    })
    expect((await findEdition(planId, 1))?.content).toEqual(content)
    expect(await publishEdition(coordinator, { id: planId, last: 1, note }, now)).toMatchObject({ code: 'nothingNew' })
    await createIndicator(getDb(), { objectiveId: id })
    expect(await publishEdition(coordinator, { id: planId, last: 1, note }, now)).toMatchObject({ number: 2 })
  })

  test('names the city for which it was published, or none when the secretariat did', async () => {
    const { coordinator, secretariat, published } = world
    await publishEdition(coordinator, { id: published.id, last: 0, note }, now)
    await createObjective(getDb(), { planId: published.id })
    await publishEdition(secretariat, { id: published.id, last: 1, note: noNote }, now)

    const [second, first] = await listEditions(published.id)
    expect(second).toMatchObject({ number: 2, city: null, note: null })
    expect(first?.city).toMatchObject({ country: 'BR' })
  })

  test('shows a draft to everybody and tells the unit, once', async () => {
    const { coordinator, draft } = world
    await publishEdition(coordinator, { id: draft.id, last: 0, note }, now)
    await createObjective(getDb(), { planId: draft.id })
    await publishEdition(coordinator, { id: draft.id, last: 1, note }, now)

    expect(await getDb().plan.findUnique({ where: { id: draft.id } })).toMatchObject({ publishedAt: now, version: 1 })
    expect(await noticesOf(draft.unitId)).toMatchObject([{ kind: 'plan.published' }])
  })

  test('of a plan that could be read is told as what it is, several within minutes as one', async () => {
    const { coordinator, published } = world
    await publishEdition(coordinator, { id: published.id, last: 0, note: noNote }, now)
    await createObjective(getDb(), { planId: published.id })
    await publishEdition(coordinator, { id: published.id, last: 1, note }, now)

    const data = { planId: published.id, since: 0 }
    expect(await noticesOf(published.unitId)).toMatchObject([{ kind: 'edition.published', data }])
  })

  test('is not published twice: not by two at once, and not without anything new', async () => {
    const { coordinator, secretariat, published } = world
    const input = { id: published.id, last: 0, note }
    const results = await Promise.all([
      publishEdition(coordinator, input, now),
      publishEdition(secretariat, input, now),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'editionMeanwhile' })
    expect(await listEditions(published.id)).toHaveLength(1)

    expect(await publishEdition(coordinator, { ...input, last: 1 }, now)).toMatchObject({ code: 'nothingNew' })
    expect(await publishEdition(coordinator, input, now)).toMatchObject({ code: 'editionMeanwhile' })
  })

  test('is news where a meeting only got another number', async () => {
    const { coordinator, published, unit } = world
    const { id } = await createActivity(getDb(), { unitId: unit.id, planId: published.id, isNumbered: true })
    await publishEdition(coordinator, { id: published.id, last: 0, note }, now)
    await getDb().activity.update({ where: { id }, data: { ordinalOverride: 3 } })
    const next = await publishEdition(coordinator, { id: published.id, last: 1, note }, now)
    expect(next).toMatchObject({ ok: true, number: 2 })
  })

  test('outlives the withdrawal of its plan, and is seen again with it', async () => {
    const { coordinator, published } = world
    await publishEdition(coordinator, { id: published.id, last: 0, note }, now)
    await withdrawPlan(coordinator, { id: published.id })
    expect(await publishEdition(coordinator, { id: published.id, last: 1, note }, now)).toMatchObject({
      code: 'nothingNew',
    })
    expect(await listEditions(published.id)).toHaveLength(1)
  })

  test.each(['member', 'subCoordinator', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const)(
    'is not published by %s',
    async (who) => {
      const { published } = world
      const result = await publishEdition(world[who], { id: published.id, last: 0, note }, now)
      expect(result).toMatchObject({ ok: false, code: 'notAllowed' })
      expect(await listEditions(published.id)).toEqual([])
      expect(await recorded(published.id)).toEqual([])
    },
  )

  test('of a closed plan is the secretariat’s', async () => {
    const { coordinator, secretariat, closed } = world
    const input = { id: closed.id, last: 0, note }
    expect(await publishEdition(coordinator, input, now)).toMatchObject({ code: 'planClosed' })
    expect(await publishEdition(secretariat, input, now)).toMatchObject({ ok: true, number: 1 })
  })
})
