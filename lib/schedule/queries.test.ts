import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { listParticipations } from '@/lib/mandates/participation-queries'
import type { Viewer } from '@/lib/permissions/actor'
import { addDays, daysWhen, monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createObjective, createPlan } from '@/prisma/factories/plan'
import { findActivity } from './activity-queries'
import { listJoiningLinks } from './form-queries'
import { saveWhen } from './part-mutations'
import {
  listCityActivities,
  listMyActivities,
  listNetworkActivities,
  listNextActivities,
  listPlanActivities,
  listUnitActivities,
} from './queries'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from './test-world'

useTestDatabase()
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})
afterEach(() => {
  vi.restoreAllMocks()
})

const slugs = (activities: { slug: string }[]) => activities.map(({ slug }) => slug)
const add = (more: Partial<Parameters<typeof createActivity>[1]> = {}) =>
  createActivity(getDb(), { unitId: world.unit.id, planId: world.published.id, ...more })

describe('the public', () => {
  const lists = {
    schedule: () => listUnitActivities(world.unit.slug),
    network: () => listNetworkActivities(world.network.id),
    next: () => listNextActivities({ unitId: world.unit.id, limit: 10 }, now),
    everywhere: () => listNextActivities({ limit: 1_000 }, now),
    city: () => listCityActivities(world.cities.loPrado.id),
  }

  test.each(Object.entries(lists))(
    'gets the published activity by %s, and never a draft, a removed one or a joining link',
    async (_, list) => {
      const removed = await add({ removedAt: now, hostCityId: world.cities.loPrado.id })
      const found = await list()
      expect(slugs(found)).toContain(world.activity.slug)
      expect(slugs(found)).not.toContain(world.drafted.slug)
      expect(slugs(found)).not.toContain(removed.slug)
      expect(JSON.stringify(found)).not.toContain(JOINING_LINK)
    },
  )

  test('gets the page of a published activity only', async () => {
    const page = (viewer: Viewer, slug: string) => findActivity(viewer, world.unit.slug, slug)
    const found = await page(null, world.activity.slug)
    expect(found).toMatchObject({ id: world.activity.id })
    expect(JSON.stringify(found)).not.toContain(JOINING_LINK)
    expect(await page(null, world.drafted.slug)).toBeNull()
    expect(await page(world.coordinatorOfOtherUnit, world.drafted.slug)).toBeNull()
    expect(await page(world.coordinatorUntilLastYear, world.drafted.slug)).toMatchObject({ id: world.drafted.id })
    expect(await findActivity(null, world.otherUnit.slug, world.activity.slug)).toBeNull()
  })

  test('gets the history of a date since the plan was published, and the unit all of it', async () => {
    await saveWhen(world.coordinator, { id: world.activity.id, version: 1, when: daysWhen('2016-06-16') }, now)
    const page = (viewer: Viewer) => findActivity(viewer, world.unit.slug, world.activity.slug)
    expect((await page(null))?.dateSteps).toMatchObject([{ from: monthsWhen(2016, 6), to: daysWhen('2016-06-16') }])

    const later = new Date(Date.now() + 60_000)
    await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: later } })
    expect((await page(null))?.dateSteps).toEqual([])
    expect((await page(world.member))?.dateSteps).toHaveLength(1)
  })

  test('gets linked objectives with their numbers, without removed ones', async () => {
    const planId = world.published.id
    const [first, second] = [await createObjective(getDb(), { planId }), await createObjective(getDb(), { planId })]
    await getDb().objective.update({ where: { id: first.id }, data: { removedAt: now, position: null } })
    await getDb().activityObjective.createMany({
      data: [first, second].map(({ id }) => ({ activityId: world.activity.id, objectiveId: id })),
    })
    const page = await findActivity(null, world.unit.slug, world.activity.slug)
    expect(page?.objectives.map(({ id, position }) => [id, position])).toEqual([[second.id, 2]])
  })
})

describe('what is next', () => {
  test('is neither over, nor held, nor cancelled, the first first', async () => {
    const reason = 'Chuva'
    const [may] = [await add({ when: daysWhen('2016-05-20') })]
    await add({ when: daysWhen('2016-05-18', '2016-05-19') })
    await add({ when: monthsWhen(2016, 4) })
    await add({ when: daysWhen('2016-05-20'), status: 'HELD' })
    await add({ when: daysWhen('2016-07-01'), status: 'CANCELLED', statusReason: reason })
    const postponed = await add({ when: monthsWhen(2016, 7), status: 'POSTPONED', statusReason: reason })
    const next = await listNextActivities({ unitId: world.unit.id, limit: 10 }, now)
    expect(slugs(next)).toEqual([may?.slug, world.activity.slug, postponed.slug])
    expect(slugs(await listNextActivities({ unitId: world.unit.id, limit: 1 }, now))).toEqual([may?.slug])
  })

  test('is decided where the activity is: a day lasts longer in Santiago than in São Paulo', async () => {
    const when = daysWhen('2016-05-20')
    const west = await add({ when, hostCityId: world.cities.loPrado.id })
    const east = await add({ when, hostCityId: world.cities.canoas.id })
    const between = new Date('2016-05-21T03:30:00Z')
    const next = slugs(await listNextActivities({ unitId: world.unit.id, limit: 10 }, between))
    expect(next).toContain(west.slug)
    expect(next).not.toContain(east.slug)
  })
})

describe('my schedule', () => {
  test('has the drafts of my cities’ units, also of a mandate that ended, and nothing of others', async () => {
    const both = [world.activity.slug, world.drafted.slug].sort()
    for (const who of ['coordinator', 'host', 'member', 'coordinatorUntilLastYear', 'secretariat'] as const) {
      expect(slugs(await listMyActivities(world[who])).sort()).toEqual(both)
    }
    expect(await listMyActivities(world.coordinatorOfOtherUnit)).toEqual([])
  })

  test('has nothing of a draft that was begun after the mandate ended, until it is published', async () => {
    const createdAt = new Date('2016-01-01T03:00:00Z')
    const { id: planId } = await createPlan(getDb(), { unitId: world.unit.id, createdAt })
    const { slug } = await add({ planId })
    const page = (viewer: Viewer) => findActivity(viewer, world.unit.slug, slug)
    expect(slugs(await listMyActivities(world.coordinatorUntilLastYear))).not.toContain(slug)
    expect(await page(world.coordinatorUntilLastYear)).toBeNull()
    expect(slugs(await listMyActivities(world.coordinator))).toContain(slug)

    await getDb().plan.update({ where: { id: planId }, data: { publishedAt: now } })
    expect(slugs(await listMyActivities(world.coordinatorUntilLastYear))).toContain(slug)
    expect(await page(world.coordinatorUntilLastYear)).toMatchObject({ slug })
  })

  test('has joining links for who takes part in the unit now', async () => {
    const activities = await listPlanActivities(world.published.id)
    for (const who of ['coordinator', 'host', 'member', 'secretariat'] as const) {
      expect([...(await listJoiningLinks(world[who], activities)).values()]).toEqual([JOINING_LINK])
    }
    for (const viewer of [null, world.coordinatorOfOtherUnit, world.coordinatorUntilLastYear]) {
      expect((await listJoiningLinks(viewer, activities)).size).toBe(0)
    }
  })
})

test('ordinals count within a plan, whatever list asks', async () => {
  const numbered = { isNumbered: true }
  const [june, july] = [
    await add({ ...numbered, when: monthsWhen(2016, 6) }),
    await add({ ...numbered, when: monthsWhen(2016, 7) }),
  ]
  const inDraft = await add({ ...numbered, planId: world.draft.id, when: monthsWhen(2016, 8) })
  const ordinals = new Map((await listMyActivities(world.coordinator)).map(({ slug, ordinal }) => [slug, ordinal]))
  expect([june, july, inDraft, world.activity].map(({ slug }) => ordinals.get(slug))).toEqual([1, 2, 1, null])
  const next = await listNextActivities({ unitId: world.unit.id, limit: 10 }, new Date('2016-07-15T12:00:00Z'))
  expect(next).toMatchObject([{ slug: july.slug, ordinal: 2 }])
})

test('who takes part in units is told by mandates that have not ended before a day', async () => {
  const takePart = async (from: string) =>
    (await listParticipations([world.unit.id], from)).map(({ city }) => city.name).sort()
  expect(await takePart('2016-01-01')).toEqual(['Canoas', 'Lo Prado', 'Montevideo'])
  expect(await takePart('2015-12-31')).toEqual(['Canoas', 'Former', 'Lo Prado', 'Montevideo'])
})

test('a list asks the database as often for fifty activities as for one', async () => {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  const queriesOf = async (list: () => Promise<unknown>) => {
    spy.mockClear()
    await list()
    return spy.mock.calls.length
  }
  const unitIds = [world.unit.id, world.otherUnit.id]
  const list = () =>
    Promise.all([
      listUnitActivities(world.unit.slug),
      listNetworkActivities(world.network.id),
      listParticipations(unitIds, '2016-01-01'),
    ])
  const few = await queriesOf(list)
  for (let index = 0; index < 49; index += 1) {
    await add({ when: daysWhen(addDays('2016-01-01', index)), isNumbered: true, hostCityId: world.cities.canoas.id })
  }
  expect(few).toBeGreaterThan(0)
  expect(await queriesOf(list)).toBe(few)
})
