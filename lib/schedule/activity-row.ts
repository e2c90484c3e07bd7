import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/errors'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { activityResource } from './rules'

/** What an activity's mutations need of it: what they change, and what decides who may. Null when there is no such activity. */
export async function findActivityRow(tx: Transaction, id: string) {
  return tx.activity.findUnique({
    where: { id },
    include: {
      plan: { select: { publishedAt: true, closedAt: true, createdAt: true } },
      unit: { select: { slug: true, networkId: true, network: { select: { timeZone: true } } } },
      hostCity: { select: { slug: true, name: true, country: true, timeZone: true } },
      objectives: { select: { objective: { select: { id: true, position: true } } } },
      axes: { select: { axis: { select: { id: true, position: true } } } },
    },
  })
}
export type ActivityRow = NonNullable<Awaited<ReturnType<typeof findActivityRow>>>

type ActivityAction = 'activity.update' | 'activity.updateLogistics' | 'activity.remove' | 'activity.restore'

/**
 * Who acts on the activity, or why she may not: `notFound` when she may not even read it, `planClosed` when she may not only because the
 * plan is closed, else as `authorize` says.
 */
export function actorOf(viewer: Viewer, action: ActivityAction, row: ActivityRow | null): Actor | Refusal {
  if (!row) return refuse('notFound')
  const resource = activityResource(row)
  if (!can(viewer, 'plan.read', resource)) return refuse('notFound')
  const refusal = authorize(viewer, action, resource)
  if (refusal && resource.isClosed && can(viewer, action, { ...resource, isClosed: false })) return refuse('planClosed')
  return refusal ?? viewer ?? refuse('signInNeeded')
}

export const isRefusal = (value: Actor | Refusal): value is Refusal => 'ok' in value
