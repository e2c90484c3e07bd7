import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findPlan, resourceOfPlan } from '@/lib/plan/queries'
import { createScheduleWorld, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createActivity } from '@/prisma/factories/activities'
import { createDecision, createMinutes } from '@/prisma/factories/held'
import { findLeftOpen } from './open-queries'

useTestDatabase()
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

async function leftOpen(viewer = world.coordinator) {
  const plan = await findPlan(viewer, world.unit.slug, world.published.slug)
  if (!plan) throw new Error('the plan is published')
  return findLeftOpen(viewer, plan.id, resourceOfPlan(plan))
}

test('a plan leaves open what was neither held nor cancelled, open decisions and unpublished minutes, and no more', async () => {
  const db = getDb()
  const ofPlan = { unitId: world.unit.id, planId: world.published.id }
  const held = await createActivity(db, { ...ofPlan, status: 'HELD' })
  await createActivity(db, { ...ofPlan, status: 'CANCELLED', statusReason: 'Sem verba.' })
  const removed = await createActivity(db, { ...ofPlan, removedAt: new Date() })
  for (const activityId of [held.id, held.id, removed.id, world.drafted.id]) await createDecision(db, { activityId })
  await createDecision(db, { activityId: held.id, state: 'DONE' })
  await createMinutes(db, { activityId: held.id })
  await createMinutes(db, { activityId: world.activity.id, publishedAt: new Date() })

  expect(await leftOpen()).toMatchObject({
    activities: [{ id: world.activity.id }],
    decisions: [{ activity: { id: held.id }, count: 2 }],
    minutes: [{ id: held.id }],
  })
})

test('who may not close a plan is not told what it leaves open', async () => {
  expect(await leftOpen(world.member)).toBeNull()
  expect(await leftOpen(world.host)).toBeNull()
  expect(await leftOpen(world.secretariat)).toMatchObject({ decisions: [] })
})
