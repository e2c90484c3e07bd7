import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { plainDate } from '@/lib/time/when'
import { createReport } from '@/prisma/factories/reports'
import { draftReport, refreshReport } from './draft-mutations'
import { takeReportFacts } from './fact-queries'
import { draftReportInput, refreshReportInput } from './schema'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const later = new Date('2016-12-03T12:00:00Z')
const reports = () => getDb().report.findMany({ where: { plan: { unitId: world.unit.id } } })
const sections = () => getDb().reportSection.findMany({ where: { report: { plan: { unitId: world.unit.id } } } })

async function wholePeriod(planId: string) {
  const { startsOn, endsOn } = await getDb().plan.findUniqueOrThrow({ where: { id: planId } })
  return draftReportInput.parse({ planId, startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) })
}

test('a report is drafted once, with the facts and no words, also of a closed plan', async () => {
  const input = await wholePeriod(world.closed.id)
  expect(await draftReport(world.coordinator, input, now)).toMatchObject({ ok: true })
  expect(await draftReport(world.secretariat, input, now)).toMatchObject({ code: 'alreadyDone' })
  const facts = await takeReportFacts(getDb(), input.planId, input, now)
  expect(facts).toMatchObject({ asOf: now.toISOString() })
  expect(await reports()).toMatchObject([{ planId: world.closed.id, facts, draftedAt: now }])
  expect(await sections()).toEqual([])
})

test('a report is of a year of its plan or of all of it', async () => {
  const input = { ...(await wholePeriod(world.published.id)), endsOn: '2016-06-30' }
  expect(await draftReport(world.coordinator, input, now)).toMatchObject({ code: 'invalid' })
  expect(await reports()).toEqual([])
})

test.each(['member', 'subCoordinator', 'coordinatorOfOtherUnit'] as const)('%s drafts none', async (who) => {
  const result = await draftReport(world[who], await wholePeriod(world.published.id), now)
  expect(result).toMatchObject({ code: 'notAllowed' })
  expect(await reports()).toEqual([])
})

test('taking the facts anew touches no word', async () => {
  const { id } = await createReport(getDb(), { planId: world.published.id, draftedAt: now })
  const text = { original: 'pt', texts: { pt: 'Foi um bom ano.' }, madeFrom: {} }
  await getDb().reportSection.create({ data: { reportId: id, place: 'OPENING', text } })
  const written = await sections()

  const result = await refreshReport(world.coordinator, refreshReportInput.parse({ id }), later)
  expect(result).toMatchObject({ ok: true })
  expect(await reports()).toMatchObject([{ facts: { asOf: later.toISOString() }, draftedAt: later }])
  expect(written).toHaveLength(1)
  expect(await sections()).toEqual(written)
})
