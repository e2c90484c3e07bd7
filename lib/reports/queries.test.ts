import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { findPlan, type PlanView } from '@/lib/plan/queries'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { monthsWhen, yearOf } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createDecision, createMinutes } from '@/prisma/factories/held'
import { draftReport, refreshReport } from './draft-mutations'
import { publishReport } from './mutations'
import { findContentNow, findReport, listReportPeriods } from './queries'

useTestDatabase()
let world: PlanWorld
let plan: PlanView
let activityId: string
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  const { slug } = await getDb().plan.findUniqueOrThrow({ where: { id: world.published.id } })
  const found = await findPlan(world.coordinator, world.unit.slug, slug)
  if (!found) throw new Error('the world has no published plan')
  plan = found
  const of = { unitId: plan.unit.id, planId: plan.id, when: monthsWhen(yearOf(plan.startsOn), 3) }
  activityId = (await createActivity(getDb(), of)).id
  await createMinutes(getDb(), { activityId, publishedAt: now })
  await createDecision(getDb(), { activityId, text: 'Reunir os dados' })
  await draftReport(world.coordinator, { planId: plan.id, ...periodOf(plan) }, now)
})

const periodOf = ({ startsOn, endsOn }: PlanView) => ({ startsOn, endsOn })

async function shownTo(viewer: Viewer) {
  const report = await findReport(viewer, plan, periodOf(plan))
  if (!report) throw new Error('no report is shown')
  return report
}

async function publishShown() {
  const { id, digest, versions } = await shownTo(world.coordinator)
  const input = { id, seen: digest, last: versions.length, note: { original: 'pt' as const } }
  return publishReport(world.coordinator, input, now)
}

test('a report is read by the cities of its unit while it is written, and by nobody else', async () => {
  expect((await shownTo(world.member)).content.decisions).toHaveLength(1)
  for (const viewer of [null, world.coordinatorOfOtherUnit]) {
    expect(await findReport(viewer, plan, periodOf(plan))).toBeNull()
    expect((await listReportPeriods(viewer, plan)).every(({ report }) => report === null)).toBe(true)
  }
})

test('a report has news until they are published, and lists its versions', async () => {
  expect(await shownTo(world.coordinator)).toMatchObject({ hasNews: true, versions: [] })
  expect(await publishShown()).toMatchObject({ ok: true })
  expect(await shownTo(world.coordinator)).toMatchObject({ hasNews: false, versions: [{ number: 1 }] })
  expect(await listReportPeriods(world.member, plan)).toContainEqual({ ...periodOf(plan), report: { latest: 1 } })
})

test('what minutes decided is not frozen once they are withdrawn, until the facts are taken without it', async () => {
  const minutes = { where: { activityId } }
  await getDb().meetingMinutes.update({ ...minutes, data: { publishedAt: null } })
  expect(await publishShown()).toMatchObject({ ok: false, code: 'reportOutdated' })
  expect((await shownTo(world.coordinator)).versions).toEqual([])

  const { id } = await shownTo(world.coordinator)
  await refreshReport(world.coordinator, { id }, now)
  expect(await publishShown()).toMatchObject({ ok: true })
  expect((await shownTo(world.coordinator)).content.decisions).toEqual([])
})

test('what the report would say now is worked out for who may take its facts again, with the words that stand in it', async () => {
  const report = await shownTo(world.coordinator)
  expect((await findContentNow(world.coordinator, plan, report, now))?.decisions).toHaveLength(1)
  await getDb().meetingMinutes.update({ where: { activityId }, data: { publishedAt: null } })
  const later = new Date(now.getTime() + 60_000)
  const content = await findContentNow(world.secretariat, plan, report, later)
  expect(content).toMatchObject({ decisions: [], asOf: later.toISOString(), narrative: report.content.narrative })
  for (const viewer of [null, world.member, world.coordinatorOfOtherUnit]) {
    expect(await findContentNow(viewer, plan, report, later)).toBeNull()
  }
})
