import { earlierDay, lastDayOfMonth, laterDay, monthOf, yearOf } from '@/lib/time/when'
import { compareScheduled } from './months'
import type { Dated } from './rules'

/**
 * An activity as a line through a year's twelve columns: it begins in column `from` (1–12), reaches over `months` of them, and is drawn from
 * the share `at` to the share `to` (0–1) of these. What is known by its month or year fills its columns: where in them it lies, nobody knows.
 */
export type YearRow<T> = {
  activity: T
  from: number
  months: number
  at: number
  to: number
  /** Whether it began in an earlier year, or goes on in a later one. */
  fromBefore: boolean
  goesOn: boolean
}

type Scheduled = { id: string } & Pick<Dated, 'when'>

/** The rows of a year in the order of a programme: what is known by its year alone stands at the end. Others are left out. */
export function yearRows<T extends Scheduled>(activities: readonly T[], year: number): YearRow<T>[] {
  const touching = activities.filter(({ when }) => yearOf(when.startsOn) <= year && yearOf(when.endsOn) >= year)
  return [...touching].sort(compareScheduled).map((activity) => yearRow(activity, year))
}

function yearRow<T extends Scheduled>(activity: T, year: number): YearRow<T> {
  const { precision, startsOn, endsOn } = activity.when
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const [start, end] = [laterDay(startsOn, first), earlierDay(endsOn, last)]
  const from = monthOf(start)
  const months = monthOf(end) - from + 1
  const isVague = precision === 'YEAR' || precision === 'MONTH'
  const at = isVague ? 0 : (dayOf(start) - 1) / lastDayOfMonth(start)
  const lastShare = isVague ? 1 : dayOf(end) / lastDayOfMonth(end)
  return {
    activity,
    from,
    months,
    at: at / months,
    to: (months - 1 + lastShare) / months,
    fromBefore: startsOn < first,
    goesOn: endsOn > last,
  }
}

function dayOf(date: string): number {
  return Number(date.slice(8))
}
