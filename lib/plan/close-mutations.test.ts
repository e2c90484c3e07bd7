import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { closePlan, reopenPlan } from './close-mutations'
import { findCloser } from './close-queries'
import { reopenPlanInput } from './close-schema'
import { savePlan } from './plan-mutations'
import { findPlan, resourceOfPlan } from './queries'
import { createPlanWorld, now, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const words = (pt: string) => ({ original: 'pt', pt }) as const
const save = (title: string) =>
  savePlan(world.coordinator, {
    ...{ id: world.published.id, version: 1, title: words(title) },
    ...{ introduction: words(''), closing: words(''), startsOn: '2016-01-01', endsOn: '2016-12-31' },
  })

test('a plan that the coordinator closes is locked to her, until the secretariat opens it again and says why', async () => {
  const { coordinator, secretariat, published, unit } = world
  const { id } = published
  const touched = ['network', `unit:${unit.slug}`]
  expect(await closePlan(coordinator, { id }, now)).toEqual({ ok: true, id, touched })
  expect(await save('Outro título')).toMatchObject({ code: 'planClosed' })
  expect(await reopenPlan(coordinator, { id, reason: 'Esqueci.' })).toMatchObject({ code: 'notAllowed' })
  expect(await closePlan(coordinator, { id }, now)).toMatchObject({ code: 'planClosed' })
  expect(await closePlan(secretariat, { id }, now)).toMatchObject({ code: 'alreadyDone' })

  expect(await reopenPlan(secretariat, { id, reason: 'Falta uma ata.' })).toEqual({ ok: true, id, touched })
  expect(await reopenPlan(secretariat, { id, reason: 'De novo.' })).toMatchObject({ code: 'alreadyDone' })
  // Closing and opening are nobody's edit: the version that she saw is still good.
  expect(await save('Outro título')).toMatchObject({ ok: true })

  const lines = await getDb().changeRecord.findMany({ where: { planId: id }, orderBy: { id: 'asc' } })
  expect(lines).toMatchObject([
    { action: 'plan.close', personId: coordinator.personId, after: { isClosed: true } },
    { action: 'plan.reopen', personId: secretariat.personId, after: { isClosed: false, reason: 'Falta uma ata.' } },
    { action: 'plan.update' },
  ])
})

test('of two who close a plan at once, one does', async () => {
  const { coordinator, secretariat, published } = world
  const closed = await Promise.all([coordinator, secretariat].map((who) => closePlan(who, { id: published.id }, now)))
  expect(closed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await getDb().changeRecord.count({ where: { planId: published.id } })).toBe(1)
})

test('who closed it is told to who reads its history, with her city or the secretariat', async () => {
  const { coordinator, secretariat, member, published, unit } = world
  const closer = async (viewer = member) => {
    const plan = await findPlan(member, unit.slug, published.slug)
    return plan && findCloser(viewer, plan.id, resourceOfPlan(plan))
  }
  expect(await closer()).toBeNull()
  await closePlan(coordinator, { id: published.id }, now)
  expect(await closer()).toEqual({ person: expect.any(String), city: expect.any(String) })
  expect(await closer(world.coordinatorOfOtherUnit)).toBeNull()
  await reopenPlan(secretariat, { id: published.id, reason: 'Falta uma ata.' })
  await closePlan(secretariat, { id: published.id }, now)
  expect(await closer()).toMatchObject({ city: null })
})

test.each([
  ['', 'required'],
  [' \n ', 'required'],
  ['a'.repeat(501), 'tooLong'],
])('no plan is opened again for the reason "%.5s"', (reason, message) => {
  const { error } = reopenPlanInput.safeParse({ id: '01900000-0000-7000-8000-00000000000a', reason })
  expect(error?.issues.map((issue) => issue.message)).toEqual([message])
})
