import 'server-only'
import { type RecordedChange, recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/errors'
import { actingCity } from '@/lib/permissions/acting-city'
import type { Actor, ProgressResource, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { storedDate } from '@/lib/time/when'
import { findObjectiveRow, type ObjectiveRow } from './objective-row'

// What every change about an objective begins and ends with.

export type Saved = { id: string; touched: CacheTag[] }

/** An objective that the viewer may read; null for any other. */
export async function findReadable(tx: Transaction, viewer: Viewer, id: string): Promise<ObjectiveRow | null> {
  const objective = await findObjectiveRow(tx, id)
  return objective && can(viewer, 'plan.read', planResource(objective.plan)) ? objective : null
}

/** Waits for others who change what belongs to the objective: its cities and the places of its indicators are only true together. */
export async function lockObjective(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM objective WHERE id = ${id}::uuid FOR UPDATE`
}

/** As `authorize`; somebody who may not only because the plan is closed is told so. */
export function authorizeReport(
  viewer: Viewer,
  action: 'progress.report' | 'indicator.report',
  resource: ProgressResource,
): Refusal | null {
  const refusal = authorize(viewer, action, resource)
  const isLocked = resource.isClosed && can(viewer, action, { ...resource, isClosed: false })
  return refusal && isLocked ? refuse('planClosed') : refusal
}

/** Of her cities the one that answers for the objective, else the one for which she acts in the unit. */
export function reportingCity(actor: Actor, { cities, plan }: ObjectiveRow): string | null {
  const own = cities.find(({ cityId }) => actor.delegations.some((delegation) => delegation.cityId === cityId))
  return actingCity(actor, { cityId: own?.cityId, unitIds: [plan.unitId] })
}

/** Whether a day (YYYY-MM-DD) is still to come. Half a day of grace, since the day is the reporting city's and the moment the server's. */
export const isAhead = (day: string, now: Date) => storedDate(day).getTime() > now.getTime() + 12 * 3_600_000

export function saved({ id, plan }: ObjectiveRow, of = id) {
  return { ok: true, id: of, touched: touchedInUnit(plan.unit.slug) } as const
}

type Recorded = Omit<RecordedChange, 'subject'> & {
  /** One of the objective's indicators; without it, the change is the objective's. */
  indicatorId?: string
}

/** Notes a change of an objective, or of one of its indicators. */
export async function record(
  tx: Transaction,
  actor: Actor,
  { id, planId, plan }: ObjectiveRow,
  { indicatorId, ...change }: Recorded,
): Promise<void> {
  const about = { planId, unitId: plan.unitId }
  const subject = indicatorId
    ? ({ type: 'indicator', id: indicatorId, ...about } as const)
    : ({ type: 'objective', id, ...about } as const)
  await recordChange(tx, actor, { ...change, subject })
}
