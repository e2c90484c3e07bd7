import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { monthsWhen, whenFromRow } from '@/lib/time/when'
import { createActivity, removeActivity, restoreActivity } from './mutations'
import type { CreateActivityInput } from './schema'
import { createScheduleWorld, now, type ScheduleWorld } from './test-world'

useTestDatabase()
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const others = ['host', 'member', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const
const recorded = (subjectId: string) => getDb().changeRecord.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })

describe('a new activity', () => {
  const input = (more: Partial<CreateActivityInput> = {}): CreateActivityInput => ({
    planId: world.published.id,
    title: { original: 'pt', pt: 'Seminário de junho de 2016' },
    kinds: ['SUMMIT', 'MEETING'],
    isNumbered: true,
    when: monthsWhen(2016, 6),
    place: { cityId: world.cities.canoas.id },
    ...more,
  })
  const count = () => Promise.all([getDb().activity.count(), getDb().changeRecord.count()])
  async function expectRefused(viewer: Viewer, refusal: object, more: Partial<CreateActivityInput> = {}) {
    const before = await count()
    expect(await createActivity(viewer, input(more))).toMatchObject({ ok: false, ...refusal })
    expect(await count()).toEqual(before)
  }

  test('stands in the plan as a tentative one, at an address without a date, and is recorded', async () => {
    const answer = await createActivity(world.coordinator, input())

    expect(answer).toMatchObject({ ok: true, slug: 'seminario' })
    const activity = await getDb().activity.findFirstOrThrow({ where: { slug: 'seminario', unitId: world.unit.id } })
    expect(activity).toMatchObject({ status: 'TENTATIVE', kinds: ['MEETING', 'SUMMIT'], isNumbered: true, version: 1 })
    expect(whenFromRow(activity)).toEqual(monthsWhen(2016, 6))
    expect(await recorded(activity.id)).toMatchObject([
      {
        action: 'activity.create',
        personId: world.coordinator.personId,
        before: null,
        after: { when: monthsWhen(2016, 6), place: { city: 'Canoas' } },
      },
    ])
  })

  test('gets an address of its own, also when two are made at once and one was removed', async () => {
    const answers = await Promise.all([
      createActivity(world.coordinator, input()),
      createActivity(world.secretariat, input({ planId: world.draft.id })),
    ])
    expect(answers.map((answer) => (answer.ok ? answer.slug : answer.code)).sort()).toEqual([
      'seminario',
      'seminario-2',
    ])
    await getDb().activity.updateMany({ data: { removedAt: now } })
    expect(await createActivity(world.coordinator, input())).toMatchObject({ slug: 'seminario-3' })
  })

  test('is refused to a visitor', async () => {
    await expectRefused(null, { code: 'signInNeeded' })
  })

  test.each(others)('is refused to the %s', async (who) => {
    await expectRefused(world[who], { code: 'notAllowed' })
  })

  test('of a plan that one may not read, or that is not there, is refused alike', async () => {
    for (const viewer of [null, world.coordinatorOfOtherUnit]) {
      await expectRefused(viewer, { code: 'notFound' }, { planId: world.draft.id })
      await expectRefused(viewer, { code: 'notFound' }, { planId: world.unit.id })
    }
  })

  test('of a closed plan is refused', async () => {
    await getDb().plan.update({ where: { id: world.published.id }, data: { closedAt: now } })
    await expectRefused(world.coordinator, { code: 'planClosed' })
  })

  test('is not in a city that does not belong to the network', async () => {
    await expectRefused(
      world.coordinator,
      { fields: { 'place.cityId': 'invalid' } },
      { place: { cityId: world.unit.id } },
    )
  })
})

describe('removing and restoring', () => {
  const at = () => ({ id: world.activity.id, version: 1 })
  const stored = () => getDb().activity.findUniqueOrThrow({ where: { id: world.activity.id } })

  test('takes it out of the plan and puts it back as it was', async () => {
    const before = await stored()
    expect(await removeActivity(world.coordinator, at(), now)).toMatchObject({ ok: true })
    expect((await stored()).removedAt).toEqual(now)
    expect(await restoreActivity(world.coordinator, at())).toMatchObject({ ok: true })

    expect(await stored()).toEqual({ ...before, version: 3, changedAt: expect.any(Date) })
    const records = await recorded(world.activity.id)
    expect(records.map(({ action, before, after }) => [action, before !== null, after !== null])).toEqual([
      ['activity.remove', true, false],
      ['activity.restore', false, true],
    ])
  })

  test('done already says so', async () => {
    expect(await restoreActivity(world.coordinator, at())).toMatchObject({ code: 'alreadyDone' })
    await removeActivity(world.coordinator, at(), now)
    expect(await removeActivity(world.coordinator, { ...at(), version: 2 }, now)).toMatchObject({ code: 'alreadyDone' })
    expect(await recorded(world.activity.id)).toHaveLength(1)
  })

  test('does not remove what changed meanwhile', async () => {
    await getDb().activity.update({ where: { id: world.activity.id }, data: { version: 2 } })
    expect(await removeActivity(world.coordinator, at(), now)).toMatchObject({
      code: 'conflict',
      current: { version: 2 },
    })
    expect((await stored()).removedAt).toBeNull()
    expect(await recorded(world.activity.id)).toEqual([])
  })

  test.each(others)('is refused to the %s', async (who) => {
    expect(await removeActivity(world[who], at(), now)).toEqual({ ok: false, code: 'notAllowed' })
    await removeActivity(world.coordinator, at(), now)
    expect(await restoreActivity(world[who], at())).toEqual({ ok: false, code: 'notAllowed' })
    expect((await stored()).removedAt).toEqual(now)
    expect(await recorded(world.activity.id)).toHaveLength(1)
  })

  test('is refused to a visitor, to whom a draft is not there', async () => {
    expect(await removeActivity(null, at(), now)).toEqual({ ok: false, code: 'signInNeeded' })
    expect(await removeActivity(null, { ...at(), id: world.drafted.id }, now)).toEqual({ ok: false, code: 'notFound' })
  })
})
