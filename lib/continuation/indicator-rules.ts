import type { IndicatorContent } from '@/lib/progress/indicator-row'
import { directionOf, latestReading, type Measured, standingOf } from '@/lib/progress/indicator-rules'
import { type Period, shiftWhen } from './rules'

/**
 * What an objective is measured by in the plan that goes on from its own: towards the same target, until as much later as the new period begins, and from where it was measured last. It starts where it
 * started before if nothing was measured, if the target is reached, since the next one is not known and would lie behind the start, and if nobody has said which way is forward.
 */
export function continueIndicator(
  indicator: IndicatorContent,
  readings: readonly Measured[],
  from: Period,
  to: Period,
): IndicatorContent {
  const latest = latestReading(readings)
  const startsAnew = latest && directionOf(indicator) !== null && !standingOf(indicator, latest.value).isMet
  const start = startsAnew ? { baseline: latest.value, baselineOn: latest.when } : {}
  return { ...indicator, ...start, due: shiftWhen(indicator.due, from, to) }
}
