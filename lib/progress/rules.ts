import type { ActivityStatus } from '@/prisma/generated/client/client'
import { type Course, countIndicators, type IndicatorCounts, type Measured } from './indicator-rules'

type ObjectiveState = 'notBegun' | 'underWay' | 'reached'

/** How far an objective is, with what that is seen by: activities held of those planned for it, indicators at their target, and notes. */
export type ObjectiveProgress = {
  state: ObjectiveState
  held: number
  planned: number
  notes: number
  indicators: IndicatorCounts
}

/** What is known of an objective. */
type Known = {
  activities: readonly { status: ActivityStatus }[]
  indicators: readonly (Course & { readings: readonly Measured[] })[]
  notes: readonly { id: string; reportedOn: string; isReached: boolean }[]
}

/**
 * The state of an objective. It is reached when its latest note (by the day that it tells of; the later written of one day) says so, under way
 * once anything was held or reported or an indicator has moved, and not begun before. Cancelled activities are not planned any more. Indicators
 * at their target do not make it reached by themselves, nor do those that are short of it take that back: they measure a part of what was meant, and the city that answers for
 * it says when that is done. How many are at their target is told beside it.
 */
export function objectiveProgress({ activities, indicators, notes }: Known): ObjectiveProgress {
  const planned = activities.filter(({ status }) => status !== 'CANCELLED')
  const held = planned.filter(({ status }) => status === 'HELD').length
  const counts = countIndicators(indicators)
  const latest = [...notes].sort(byDay).at(-1)
  const hasBegun = held > 0 || notes.length > 0 || counts.begun
  const state = latest?.isReached ? 'reached' : hasBegun ? 'underWay' : 'notBegun'
  return { state, held, planned: planned.length, notes: notes.length, indicators: counts }
}

/** The order in which notes are told: by the day that they tell of, then as they were written (ids grow with time). */
export function byDay(a: { id: string; reportedOn: string }, b: { id: string; reportedOn: string }): number {
  return a.reportedOn.localeCompare(b.reportedOn) || a.id.localeCompare(b.id)
}
