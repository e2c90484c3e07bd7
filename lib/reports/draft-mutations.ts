import 'server-only'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { findPlanRow } from '@/lib/plan/plan-row'
import { planResource } from '@/lib/plan/rules'
import { plainDate, storedDate } from '@/lib/time/when'
import { takeReportFacts } from './fact-queries'
import { findReadableReport, periodOf, recordReport } from './report-row'
import { reportPeriods } from './rules'
import type { DraftReportInput, RefreshReportInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Drafts the report of a plan on one of its periods: takes the facts at `now` and leaves the words to people. Refuses `notFound` (no such
 * plan, or none that the viewer may read), `signInNeeded`, `notAllowed`, a period that is none of the plan's, and `alreadyDone` where
 * somebody has drafted it.
 */
export async function draftReport(
  viewer: Viewer,
  { planId, startsOn, endsOn }: DraftReportInput,
  now: Date,
): Promise<Result<Saved>> {
  const drafted = inTransaction<Result<Saved>>(async (tx) => {
    // Taken in several statements: all of it must be of one moment.
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
    const plan = await findPlanRow(tx, planId)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorize(viewer, 'report.write', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    const periods = reportPeriods({ startsOn: plainDate(plan.startsOn), endsOn: plainDate(plan.endsOn) })
    if (!periods.some((one) => one.startsOn === startsOn && one.endsOn === endsOn)) return refuse('invalid')
    const facts = await takeReportFacts(tx, planId, { startsOn, endsOn }, now)
    if (!facts) return refuse('notFound')

    const period = { startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) }
    const { id } = await tx.report.create({ data: { planId, ...period, facts, draftedAt: now }, select: { id: true } })
    const after = { reportFacts: now.toISOString() }
    await recordReport(tx, viewer, { planId, plan, ...period }, { action: 'report.write', before: null, after })
    return { ok: true, id, touched: [] }
  })
  return refuseBroken({ report_plan_id_starts_on_ends_on_key: refuse('alreadyDone') }, drafted)
}

/**
 * Takes the facts of a report anew, at `now`, and touches no word that people wrote, nor what was published. Refuses `notFound` (no such
 * report, or none that the viewer may read), `signInNeeded` and `notAllowed`.
 */
export async function refreshReport(viewer: Viewer, { id }: RefreshReportInput, now: Date): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
    const report = await findReadableReport(tx, viewer, id)
    if (!report) return refuse('notFound')
    const { planId, plan, draftedAt } = report
    const refusal = authorize(viewer, 'report.write', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    const facts = await takeReportFacts(tx, planId, periodOf(report), now)
    if (!facts) return refuse('notFound')

    await tx.report.update({ where: { id }, data: { facts, draftedAt: now } })
    await recordReport(tx, viewer, report, {
      action: 'report.write',
      before: { reportFacts: draftedAt.toISOString() },
      after: { reportFacts: now.toISOString() },
    })
    return { ok: true, id, touched: [] }
  })
}
