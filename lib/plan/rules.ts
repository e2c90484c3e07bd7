import type { PlanResource } from '@/lib/permissions/actor'

/** What the policy looks at, from a plan's row with its unit. */
export function planResource(plan: {
  publishedAt: Date | null
  closedAt: Date | null
  unitId: string
  unit: { networkId: string }
}): PlanResource {
  return {
    networkId: plan.unit.networkId,
    unitId: plan.unitId,
    isPublished: plan.publishedAt !== null,
    isClosed: plan.closedAt !== null,
  }
}

/** The place that an item gets when it is put back: where it stood, or the end of a list that has become shorter. */
export function restoredPosition(formerPosition: number | null, count: number): number {
  return Math.min(formerPosition ?? count + 1, count + 1)
}

/** The positions that change when the item at `from` moves to `to` among `count`: null when there is no such place. */
export function shiftOfMove(
  from: number,
  to: number,
  count: number,
): { first: number; last: number; by: 1 | -1 } | null {
  if (to < 1 || to > count || from === to) return null
  return from < to ? { first: from + 1, last: to, by: -1 } : { first: to, last: from - 1, by: 1 }
}

/** Whether a plan's period (first and last day, YYYY-MM-DD, inclusive) holds the day `today`. */
export function isPlanInForce(plan: { startsOn: string; endsOn: string }, today: string): boolean {
  return plan.startsOn <= today && today <= plan.endsOn
}
