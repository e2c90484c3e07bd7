import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { authorizePlan } from './authorize-plan'
import type { ClosePlanInput, ReopenPlanInput } from './close-schema'
import { findPlanRow } from './plan-row'
import { planResource } from './rules'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Closes a plan: from then on it is the secretariat's alone to change, with all that is of it. Refuses `notFound` (no such plan, or none that
 * the viewer may read), `signInNeeded`, `notAllowed`, `planClosed`, and `alreadyDone` when it is closed.
 */
export async function closePlan(viewer: Viewer, { id }: ClosePlanInput, now: Date): Promise<Result<Saved>> {
  return setClosed(viewer, { id, closedAt: now, reason: null })
}

/** Opens a closed plan again, for the reason that its history then tells. Refuses as {@link closePlan} does, and `alreadyDone` when it is open. */
export async function reopenPlan(viewer: Viewer, { id, reason }: ReopenPlanInput): Promise<Result<Saved>> {
  return setClosed(viewer, { id, closedAt: null, reason })
}

type Change = { id: string; closedAt: Date | null; reason: string | null }

/** The version stays: what the secretariat is writing at the plan meanwhile has not lost a race. */
async function setClosed(viewer: Viewer, { id, closedAt, reason }: Change): Promise<Result<Saved>> {
  const action = closedAt ? 'plan.close' : 'plan.reopen'
  return inTransaction(async (tx) => {
    const plan = await findPlanRow(tx, id)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, action, planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const { count } = await tx.plan.updateMany({
      where: { id, closedAt: closedAt ? null : { not: null } },
      data: { closedAt },
    })
    if (count === 0) return refuse('alreadyDone')
    await recordChange(tx, viewer, {
      action,
      subject: { type: 'plan', id, planId: id, unitId: plan.unitId },
      before: closedAt ? { isClosed: false } : null,
      after: { isClosed: closedAt !== null, ...(reason === null ? {} : { reason }) },
    })
    return { ok: true, id, touched: touchedInUnit(plan.unit.slug) }
  })
}
