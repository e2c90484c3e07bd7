import type { ActivityStatus } from '@/prisma/generated/client/client'

type ObjectiveState = 'notBegun' | 'underWay' | 'reached'

/** How far an objective is, with what that is seen by: activities held of those planned for it, and notes. */
export type ObjectiveProgress = { state: ObjectiveState; held: number; planned: number; notes: number }

/**
 * The state of an objective. It is reached when its latest note (by the day that it tells of; the later written of one day) says so, under
 * way once anything was held or reported, and not begun before. Cancelled activities are not planned any more.
 */
export function objectiveProgress(
  activities: readonly { status: ActivityStatus }[],
  notes: readonly { id: string; reportedOn: string; isReached: boolean }[],
): ObjectiveProgress {
  const planned = activities.filter(({ status }) => status !== 'CANCELLED')
  const held = planned.filter(({ status }) => status === 'HELD').length
  const latest = [...notes].sort(byDay).at(-1)
  const state = latest?.isReached ? 'reached' : held > 0 || notes.length > 0 ? 'underWay' : 'notBegun'
  return { state, held, planned: planned.length, notes: notes.length }
}

/** The order in which notes are told: by the day that they tell of, then as they were written (ids grow with time). */
export function byDay(a: { id: string; reportedOn: string }, b: { id: string; reportedOn: string }): number {
  return a.reportedOn.localeCompare(b.reportedOn) || a.id.localeCompare(b.id)
}
