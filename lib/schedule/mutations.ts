import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import { planResource } from '@/lib/plan/rules'
import { whenFromRow } from '@/lib/time/when'
import { fieldValuesOf } from './activity-content'
import { type ActivityRow, actorOf, findActivityRow, isRefusal } from './activity-row'
import { addActivity } from './new-activity'
import type { Saved } from './part-mutations'
import type { CreateActivityInput, RemoveActivityInput, RestoreActivityInput } from './schema'

/**
 * Adds an activity to a plan, tentative as yet; its address is made from its title and stays for ever. Refuses `notFound` (no such plan,
 * or none that the viewer may read), `signInNeeded`, `notAllowed`, `planClosed`, and a city that is not of the network.
 */
export async function createActivity(
  viewer: Viewer,
  input: CreateActivityInput,
): Promise<Result<Saved & { slug: string }>> {
  return inTransaction(async (tx) => {
    const plan = await tx.plan.findUnique({
      where: { id: input.planId },
      select: {
        id: true,
        unitId: true,
        publishedAt: true,
        closedAt: true,
        createdAt: true,
        unit: { select: { slug: true, networkId: true } },
      },
    })
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'activity.create', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    return addActivity(tx, viewer, plan, { ...input, title: applyRequiredTextInput(null, input.title) })
  })
}

/** Takes an activity out of its plan; it can be put back. Refuses `alreadyDone`, and `conflict` when it changed since `version`. */
export function removeActivity(viewer: Viewer, input: RemoveActivityInput, now: Date): Promise<Result<Saved>> {
  return setRemoved(viewer, 'activity.remove', input, now)
}

/** Puts a removed activity back as it was, at its old address. Refuses `alreadyDone`. */
export function restoreActivity(viewer: Viewer, input: RestoreActivityInput): Promise<Result<Saved>> {
  return setRemoved(viewer, 'activity.restore', { id: input.id }, null)
}

async function setRemoved(
  viewer: Viewer,
  action: 'activity.remove' | 'activity.restore',
  input: { id: string; version?: number },
  removedAt: Date | null,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const row = await findActivityRow(tx, input.id)
    const actor = actorOf(viewer, action, row)
    if (isRefusal(actor) || !row) return isRefusal(actor) ? actor : refuse('notFound')
    if ((row.removedAt !== null) === (removedAt !== null)) return refuse('alreadyDone')

    const { count } = await tx.activity.updateMany({
      where: { id: row.id, version: input.version ?? row.version, removedAt: removedAt ? null : { not: null } },
      data: { removedAt, version: { increment: 1 } },
    })
    if (count === 0) {
      return refuse('conflict', { current: { version: row.version, values: fieldValuesOf.what(row) } })
    }
    await recordRemoval(tx, actor, action, row)
    return { ok: true, id: row.id, touched: touchedInUnit(row.unit.slug, [row.hostCity?.slug]) }
  })
}

async function recordRemoval(
  tx: Transaction,
  actor: Actor,
  action: 'activity.remove' | 'activity.restore',
  row: ActivityRow,
) {
  const content = { title: parseRequired(row.title), when: whenFromRow(row) }
  const [before, after] = action === 'activity.remove' ? [content, null] : [null, content]
  const subject = { type: 'activity', id: row.id, planId: row.planId, unitId: row.unitId } as const
  await recordChange(tx, actor, { action, subject, before, after })
}
