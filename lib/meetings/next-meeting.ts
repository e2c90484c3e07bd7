import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { compareScheduled } from '@/lib/schedule/months'
import { activityPhase } from '@/lib/schedule/rules'
import { whenFromRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { bringsTogether } from './rules'

const placeSelect = {
  id: true,
  ...{ kinds: true, isNumbered: true, status: true },
  ...{ precision: true, startsOn: true, endsOn: true, startTime: true, endTime: true, timeZone: true },
  hostCity: { select: { timeZone: true } },
  unit: { select: { network: { select: { timeZone: true } } } },
  plan: { select: { publishedAt: true, closedAt: true } },
} as const satisfies Prisma.ActivitySelect

type Row = Prisma.ActivityGetPayload<{ select: typeof placeSelect }>

/** An activity in the order of its unit's schedule. */
export type InOrder = {
  id: string
  /** Cities come together in it, and it is ahead: what was left open before can go on there. */
  takesUp: boolean
  isPublished: boolean
}

/** All activities of a unit in the order of its schedule, whatever their plan. Give it to {@link nextMeetingAfter}. */
export async function listInOrder(db: Pick<Transaction, 'activity'>, unitId: string, now: Date): Promise<InOrder[]> {
  const rows = await db.activity.findMany({ where: { unitId, removedAt: null }, select: placeSelect })
  return rows
    .map((row) => ({ ...row, when: whenFromRow(row) }))
    .sort(compareScheduled)
    .map((row) => ({ id: row.id, takesUp: takesUp(row, now), isPublished: row.plan.publishedAt !== null }))
}

function takesUp(row: Row, now: Date): boolean {
  if (!bringsTogether(row)) return false
  if (row.plan.closedAt || row.status === 'CANCELLED') return false
  const zone = row.timeZone ?? row.hostCity?.timeZone ?? row.unit.network.timeZone
  return activityPhase({ when: whenFromRow(row), zone, status: row.status }, now) === 'upcoming'
}

/**
 * The meeting that takes up what an activity left open: of those after it in the schedule, the first that is ahead and was not cancelled; one of a published
 * plan before one of a draft. Null where none is planned, and for an activity that is not among them.
 */
export function nextMeetingAfter(inOrder: readonly InOrder[], activityId: string): string | null {
  const at = inOrder.findIndex(({ id }) => id === activityId)
  const ahead = at < 0 ? [] : inOrder.slice(at + 1).filter((one) => one.takesUp)
  return (ahead.find(({ isPublished }) => isPublished) ?? ahead[0])?.id ?? null
}
