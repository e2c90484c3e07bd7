import type { PlanResource } from '@/lib/permissions/actor'
import { addDays, daysWhen, monthOf, type When, yearOf } from '@/lib/time/when'

/** What the policy looks at, from a plan's row with its unit. */
export function planResource(plan: {
  createdAt: Date
  publishedAt: Date | null
  closedAt: Date | null
  unitId: string
  unit: { networkId: string }
}): PlanResource {
  return {
    networkId: plan.unit.networkId,
    unitId: plan.unitId,
    begunAt: plan.createdAt,
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

export type PlanPhase = 'current' | 'future' | 'past'

/** Where a plan's period (first and last day, YYYY-MM-DD, inclusive) stands on the day `today`; the plan in force is `current`. */
export function planPhase(plan: { startsOn: string; endsOn: string }, today: string): PlanPhase {
  if (plan.startsOn > today) return 'future'
  return plan.endsOn < today ? 'past' : 'current'
}

/** A plan's period as one says it: whole years or months where it is made of them ("2016", not "1 January to 31 December"), else days. */
export function planPeriod({ startsOn, endsOn }: { startsOn: string; endsOn: string }): When {
  const beginsMonth = startsOn.endsWith('-01')
  const endsMonth = addDays(endsOn, 1).endsWith('-01')
  if (!beginsMonth || !endsMonth) return daysWhen(startsOn, endsOn)
  const isYears = monthOf(startsOn) === 1 && monthOf(endsOn) === 12
  return { ...daysWhen(startsOn, endsOn), precision: isYears ? 'YEAR' : 'MONTH' }
}

/**
 * The period that a unit's next plan is likely to have, with the last word of its address: the year after the latest plan's, or, where that
 * is past or there is none, the year of `today` (YYYY-MM-DD). An address that is taken is left to whoever fills in the form.
 */
export function proposePeriod(
  plans: readonly { endsOn: string }[],
  today: string,
): { slug: string; startsOn: string; endsOn: string } {
  const years = plans.map(({ endsOn }) => yearOf(endsOn) + 1)
  const year = String(Math.max(yearOf(today), ...years))
  return { slug: year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
}
