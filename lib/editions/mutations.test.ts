import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { saveItem } from '@/lib/plan/item-mutations'
import { withdrawPlan } from '@/lib/plan/plan-mutations'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createActivity } from '@/prisma/factories/activities'
import { createObjective } from '@/prisma/factories/plan'
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
