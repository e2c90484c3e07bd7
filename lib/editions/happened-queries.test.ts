import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createObjective } from '@/prisma/factories/plan'
import { createIndicator, createReading } from '@/prisma/factories/progress'
import { findHappened } from './happened-queries'
import { publishEdition } from './mutations'
import { findEdition } from './queries'

useTestDatabase()

let world: PlanWorld
let measured: { objectiveId: string; indicatorId: string }
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  const { id: objectiveId } = await createObjective(getDb(), { planId: world.published.id })
  const { id: indicatorId } = await createIndicator(getDb(), { objectiveId, name: 'Hectares' })
  measured = { objectiveId, indicatorId }
  const { id } = world.published
  await publishEdition(world.coordinator, { id, last: 0, note: { original: 'pt' } }, now)
})

const told = () => {
  const { unit, published } = world
  return findHappened({ unitSlug: unit.slug, planSlug: published.slug, number: 1 }, now)
}

test('what was measured since stands beside an edition, and changes nothing in it', async () => {
  const { published } = world
  const before = await findEdition(published.id, 1)
  await createReading(getDb(), { indicatorId: measured.indicatorId, value: '7.25' })

  const happened = await told()

  expect(happened?.objectives).toMatchObject([
    { changedIndicators: [], reported: { indicators: [{ id: measured.indicatorId, readings: [{ value: '7.25' }] }] } },
  ])
  expect(happened?.edition).toEqual(before)
  expect(before?.content.objectives).toMatchObject([{ indicators: [{ baseline: '3', target: '12' }] }])
})

test('of an objective that was taken out nothing is told but what the edition said of it', async () => {
  await createReading(getDb(), { indicatorId: measured.indicatorId })
  const gone = { removedAt: now, position: null, formerPosition: 1 }
  await getDb().objective.update({ where: { id: measured.objectiveId }, data: gone })
  expect((await told())?.objectives).toMatchObject([{ id: measured.objectiveId, reported: null }])
})

test('nothing that was measured is told of a plan that left the public, nor of one whose unit is archived', async () => {
  await createReading(getDb(), { indicatorId: measured.indicatorId })
  expect(await told()).not.toBeNull()
  await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: null } })
  expect(await told()).toBeNull()
  await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: now } })
  await getDb().unit.update({ where: { id: world.unit.id }, data: { archivedAt: now } })
  expect(await told()).toBeNull()
})
