import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import { findPlan, resourceOfPlan } from '@/lib/plan/queries'
import { indicatorContent } from '@/lib/progress/indicator-row'
import { listPlanActivities } from '@/lib/schedule/queries'
import { createScheduleWorld, JOINING_LINK, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen, type When, whenToRow, yearsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity } from '@/prisma/factories/cities'
import { createDecision } from '@/prisma/factories/held'
import { createAxis, createObjective } from '@/prisma/factories/plan'
import { createIndicator, createProgressNote, createReading } from '@/prisma/factories/progress'
import { listComingUp } from './decision-queries'
import { continuePlan } from './mutations'
import { findContinuation } from './queries'

useTestDatabase()
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const given = {
  title: { original: 'pt', pt: 'Plano 2017' },
  slug: '2017',
  startsOn: '2017-01-01',
  endsOn: '2017-12-31',
} as const
const nothing = { objectives: [], axes: [], activities: [] }
const proceed = (
  chosen: Partial<Record<keyof typeof nothing, string[]>>,
  viewer = world.coordinator,
  more: object = {},
) => continuePlan(viewer, { planId: world.published.id, ...given, ...nothing, ...chosen, ...more })

async function made(result: Awaited<ReturnType<typeof continuePlan>>) {
  if (!result.ok) throw new Error(result.code)
  return getDb().plan.findUniqueOrThrow({ where: { id: result.id }, include: { objectives: true, axes: true } })
}

const timed: When = {
  ...{ ...daysWhen('2016-11-16'), precision: 'TIME', startTime: '10:00', endTime: '12:00' },
  timeZone: 'America/Sao_Paulo',
}

test('the next plan is a draft with what was chosen, numbered anew, and its activities are open again', async () => {
  const db = getDb()
  const { unit, published, cities } = world
  const [first, second] = [
    await createObjective(db, { planId: published.id, text: 'Primeiro' }),
    await createObjective(db, { planId: published.id, text: 'Segundo' }),
  ]
  const axis = await createAxis(db, { planId: published.id, text: 'Eixo' })
  const summit = await createActivity(db, {
    ...{
      unitId: unit.id,
      planId: published.id,
      hostCityId: cities.loPrado.id,
      venue: 'Sala 3',
      joiningLink: JOINING_LINK,
    },
    ...{ title: 'Cúpula de 2016', when: timed, status: 'HELD', isNumbered: true, ordinalOverride: 7 },
  })
  await db.activityObjective.createMany({
    data: [first, second].map(({ id }) => ({ activityId: summit.id, objectiveId: id })),
  })
  await db.activityAxis.create({ data: { activityId: summit.id, axisId: axis.id } })

  const plan = await made(await proceed({ objectives: [second.id], axes: [axis.id], activities: [summit.id] }))

  expect(plan).toMatchObject({ publishedAt: null, closedAt: null, introduction: null, continuedFromId: published.id })
  expect(plan.objectives).toMatchObject([{ position: 1, text: localize('pt', { pt: 'Segundo' }) }])
  const activities = await db.activity.findMany({
    where: { planId: plan.id },
    include: { objectives: true, axes: true },
  })
  expect(activities).toMatchObject([
    {
      ...whenToRow(monthsWhen(2017, 11)),
      ...{
        title: localize('pt', { pt: 'Cúpula de 2017' }),
        status: 'TENTATIVE',
        isNumbered: true,
        ordinalOverride: null,
      },
      ...{ hostCityId: cities.loPrado.id, venue: null, joiningLink: null, continuedFromId: summit.id },
      objectives: [{ objectiveId: plan.objectives[0]?.id }],
      axes: [{ axisId: plan.axes[0]?.id }],
    },
  ])
  expect(await db.activity.findUniqueOrThrow({ where: { id: summit.id } })).toEqual(summit)
  const lines = await db.changeRecord.findMany({ where: { planId: plan.id }, orderBy: { id: 'asc' } })
  expect(lines.map(({ action }) => action)).toEqual([
    ...['plan.create', 'objective.create', 'axis.create', 'activity.create'],
  ])
  expect(JSON.stringify(lines.map(({ after }) => after))).not.toContain(JOINING_LINK)
})

test('what was not carried is listed to who may read both plans', async () => {
  const db = getDb()
  const objective = await createObjective(db, { planId: world.published.id, text: 'Fica' })
  const { id } = await made(await proceed({ activities: [world.activity.id] }))
  const stayed = await createActivity(db, { unitId: world.unit.id, planId: world.published.id })
  expect(await findContinuation(world.coordinator, id)).toMatchObject({
    from: { id: world.published.id },
    notCarried: { objectives: [{ id: objective.id }], axes: [], activities: [{ id: stayed.id }], parts: [] },
  })
  expect(await findContinuation(null, id)).toBeNull()
  expect(await findContinuation(world.coordinator, world.published.id)).toBeNull()
})

test('open decisions come up at the first meeting ahead, which may be the new plan’s', async () => {
  const db = getDb()
  await createDecision(db, { activityId: world.activity.id, text: 'Reunir os dados' })
  await createDecision(db, { activityId: world.activity.id, state: 'DONE' })
  const now = new Date('2016-12-01T12:00:00Z')
  const plan = await findPlan(world.coordinator, world.unit.slug, world.published.slug)
  const comingUp = async (viewer = world.coordinator) =>
    plan && listComingUp(viewer, plan.id, resourceOfPlan(plan), now)
  expect(await comingUp()).toMatchObject([{ meeting: null }])
  const next = await made(await proceed({ activities: [world.activity.id] }))
  const [meeting] = await listPlanActivities(next.id)
  expect(await comingUp()).toMatchObject([
    { decisions: [{ text: localize('pt', { pt: 'Reunir os dados' }) }], meeting: { id: meeting?.id } },
  ])
  expect(await comingUp(world.coordinatorOfOtherUnit)).toEqual([])
})

test('a plan goes on by who coordinates now, also from a closed one, and leaves no trace where it is refused', async () => {
  const db = getDb()
  await db.plan.update({ where: { id: world.published.id }, data: { closedAt: new Date() } })
  const count = () => Promise.all([db.plan.count(), db.objective.count(), db.activity.count(), db.changeRecord.count()])
  const before = await count()
  const foreign = { activities: [world.drafted.id] }
  expect(await proceed(foreign)).toMatchObject({ code: 'notFound' })
  expect(await proceed({}, world.host)).toMatchObject({ code: 'notAllowed' })
  expect(await proceed({}, world.coordinatorUntilLastYear)).toMatchObject({ code: 'notAllowed' })
  expect(await proceed({}, world.coordinatorOfOtherUnit, { planId: world.draft.id })).toMatchObject({
    code: 'notFound',
  })
  expect(await proceed({ activities: [world.activity.id] }, undefined, { slug: world.draft.slug })).toMatchObject({
    code: 'slugTaken',
  })
  expect(await count()).toEqual(before)
  expect(await proceed({ activities: [world.activity.id] })).toMatchObject({ ok: true, slug: '2017' })
})

test('whoever answers for an objective answers for the one that goes on from it, but for cities that have left', async () => {
  const db = getDb()
  const { published, cities } = world
  const objective = await createObjective(db, { planId: published.id })
  const gone = await createCity(db, { networkId: world.unit.networkId, archivedAt: new Date('2016-03-01T12:00:00Z') })
  await db.objectiveCity.createMany({
    data: [cities.loPrado.id, gone.id].map((cityId) => ({ objectiveId: objective.id, cityId })),
  })
  await createProgressNote(db, { objectiveId: objective.id, cityId: cities.loPrado.id })

  const plan = await made(await proceed({ objectives: [objective.id] }))

  const carried = await db.objective.findFirst({
    where: { planId: plan.id },
    include: { cities: true, notes: true },
  })
  expect(carried).toMatchObject({ cities: [{ cityId: cities.loPrado.id }], notes: [] })
})

test('what an objective is measured by goes on from where it was measured last, and what was measured stays', async () => {
  const db = getDb()
  const objective = await createObjective(db, { planId: world.published.id })
  const other = await createObjective(db, { planId: world.published.id })
  const counted = await createIndicator(db, { objectiveId: objective.id, name: 'Observatórios', measuredIn: 'cidades' })
  await createIndicator(db, { objectiveId: objective.id, name: 'Visitas', due: monthsWhen(2016, 10) })
  await createIndicator(db, { objectiveId: other.id, name: 'Fica' })
  const reading = await createReading(db, { indicatorId: counted.id })

  const plan = await made(await proceed({ objectives: [objective.id] }))

  const carried = await db.objectiveIndicator.findMany({
    where: { objective: { planId: plan.id } },
    orderBy: { position: 'asc' },
    include: { readings: true },
  })
  expect(carried.map(({ readings, position, ...row }) => ({ readings, position, ...indicatorContent(row) }))).toEqual([
    {
      ...{ readings: [], position: 1, name: localize('pt', { pt: 'Observatórios' }) },
      ...{ measuredIn: localize('pt', { pt: 'cidades' }), baseline: '5', target: '12' },
      ...{ baselineOn: monthsWhen(2016, 5), due: yearsWhen(2017) },
    },
    {
      ...{ readings: [], position: 2, name: localize('pt', { pt: 'Visitas' }), measuredIn: null },
      ...{ baseline: '3', baselineOn: null, target: '12', due: monthsWhen(2017, 10) },
    },
  ])
  const [first] = carried
  expect(await db.changeRecord.findMany({ where: { subjectId: first?.id } })).toMatchObject([
    { action: 'indicator.update', planId: plan.id, before: null, after: { target: '12', baseline: '5' } },
  ])
  expect(await db.indicatorReading.findMany({ where: { indicator: { objectiveId: objective.id } } })).toEqual([reading])
})
