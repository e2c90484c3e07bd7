import type { ActivityResource } from '@/lib/permissions/actor'
import { instantsOf, isOver, type When } from '@/lib/time/when'
import type { ActivityStatus } from '@/prisma/generated/client/client'

/** What the rules look at: a date, the zone that it is in where it says none, and what was made of it. */
export type Dated = { when: When; zone: string; status: ActivityStatus }

/** `past` once it is over or was marked as held; until then `upcoming`, also on the day itself. */
export function activityPhase({ when, zone, status }: Dated, now: Date): 'upcoming' | 'past' {
  return status === 'HELD' || isOver(when, now, zone) ? 'past' : 'upcoming'
}

/** The mark before an activity: what became of it, else how firm its date is. */
export function activityMark({ when, status }: Pick<Dated, 'when' | 'status'>) {
  if (status === 'HELD') return 'held'
  if (status === 'POSTPONED') return 'moved'
  if (status === 'CANCELLED') return 'cancelled'
  const marks = { YEAR: 'year', MONTH: 'month', DAY: 'day', TIME: 'time' } as const
  return marks[when.precision]
}

/**
 * What can truly be said of an activity's state at `now`. One that is over and that nobody marked is `unrecorded`: neither "confirmed" nor
 * "held" would be known to be true.
 */
export function activityState(activity: Dated, now: Date): ActivityStatus | 'UNRECORDED' {
  const isOpen = activity.status === 'TENTATIVE' || activity.status === 'CONFIRMED'
  return isOpen && activityPhase(activity, now) === 'past' ? 'UNRECORDED' : activity.status
}

/** Whether its day is still to be settled: it is ahead, and no more than a month or a year is known. */
export function awaitsDate(activity: Dated, now: Date): boolean {
  const isVague = activity.when.precision === 'YEAR' || activity.when.precision === 'MONTH'
  return isVague && activity.status !== 'CANCELLED' && activityPhase(activity, now) === 'upcoming'
}

/** Whether it can have been held by `now`: it has begun, or may have. */
export function canHaveBeenHeld({ when, zone }: Pick<Dated, 'when' | 'zone'>, now: Date): boolean {
  return instantsOf(when, zone).start <= now
}

/** What the policy looks at, from an activity's row with its plan and unit. */
export function activityResource(activity: {
  unitId: string
  hostCityId: string | null
  unit: { networkId: string }
  plan: { createdAt: Date; publishedAt: Date | null; closedAt: Date | null }
}): ActivityResource {
  return {
    networkId: activity.unit.networkId,
    unitId: activity.unitId,
    hostCityId: activity.hostCityId,
    begunAt: activity.plan.createdAt,
    isPublished: activity.plan.publishedAt !== null,
    isClosed: activity.plan.closedAt !== null,
  }
}
