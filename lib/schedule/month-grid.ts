import { addDays, firstDayOfMonth, lastDayOfMonth, weekdayOf } from '@/lib/time/when'
import { compareScheduled } from './months'
import type { Dated } from './rules'

type Scheduled = { id: string } & Pick<Dated, 'when'>

/** An activity in a week: from column `column` (0–6) over `days` of it, and whether it began before these days or goes on after them. */
export type Placed<T> = { activity: T; column: number; days: number; fromBefore: boolean; goesOn: boolean }

/** A week of a month: its days (YYYY-MM-DD; null where the day is another month's) and what happens in them. */
export type MonthWeek<T> = {
  days: (string | null)[]
  /** What lasts several days, in as few lines as it fits into without meeting. */
  lines: Placed<T>[][]
  /** What is over in a day, by column. */
  single: T[][]
}

/** A month day by day, and what of it has no day yet: known by its month, or by its year alone. */
export type MonthGrid<T> = { weeks: MonthWeek<T>[]; undated: T[] }

/** The weeks of `month` (YYYY-MM) that begin on `firstWeekday` (1 Monday – 7 Sunday). */
function weeksOf(month: string, firstWeekday: number): (string | null)[][] {
  const first = firstDayOfMonth(month)
  const before = (weekdayOf(first) - firstWeekday + 7) % 7
  const length = lastDayOfMonth(first)
  const count = Math.ceil((before + length) / 7)
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const index = week * 7 + day - before
      return index < 0 || index >= length ? null : addDays(first, index)
    }),
  )
}

/** What happens in `month` (YYYY-MM), in weeks that begin on `firstWeekday` (1 Monday – 7 Sunday). */
export function monthGrid<T extends Scheduled>(
  activities: readonly T[],
  month: string,
  firstWeekday: number,
): MonthGrid<T> {
  const first = firstDayOfMonth(month)
  const last = addDays(first, lastDayOfMonth(first) - 1)
  const ofMonth = activities
    .filter(({ when }) => when.startsOn <= last && when.endsOn >= first)
    .sort((a, b) => compareScheduled(a, b))
  const isDated = ({ when }: T) => when.precision === 'DAY' || when.precision === 'TIME'
  const dated = ofMonth.filter(isDated)
  const weeks = weeksOf(month, firstWeekday).map((days) => ({
    days,
    lines: linesOf(
      dated.filter(({ when }) => when.startsOn !== when.endsOn),
      days,
    ),
    single: days.map((day) => dated.filter(({ when }) => when.startsOn === day && when.endsOn === day)),
  }))
  return { weeks, undated: ofMonth.filter((activity) => !isDated(activity)) }
}

function linesOf<T extends Scheduled>(lasting: T[], days: (string | null)[]): Placed<T>[][] {
  const lines: Placed<T>[][] = []
  for (const activity of lasting) {
    const placed = placeIn(activity, days)
    if (!placed) continue
    const line = lines.find((one) => one.every((other) => other.column + other.days <= placed.column))
    if (line) line.push(placed)
    else lines.push([placed])
  }
  return lines
}

function placeIn<T extends Scheduled>(activity: T, days: (string | null)[]): Placed<T> | null {
  const { startsOn, endsOn } = activity.when
  const isOn = (day: string | null) => day !== null && startsOn <= day && day <= endsOn
  const column = days.findIndex(isOn)
  if (column < 0) return null
  const count = days.filter(isOn).length
  const [first, last] = [days[column] ?? '', days[column + count - 1] ?? '']
  return { activity, column, days: count, fromBefore: startsOn < first, goesOn: endsOn > last }
}

type LineCell<T> = Placed<T> | { activity: null; column: number; days: 1 }

/** A line of a week as the cells of a table's row: what is placed, and each day between as an empty one. */
export function cellsOfLine<T>(line: readonly Placed<T>[]): LineCell<T>[] {
  return Array.from({ length: 7 }, (_, column) => column).flatMap((column): LineCell<T>[] => {
    const placed = line.find((one) => one.column <= column && column < one.column + one.days)
    if (!placed) return [{ activity: null, column, days: 1 }]
    return placed.column === column ? [placed] : []
  })
}

/** The month before or after by `months`, as YYYY-MM. */
export function monthAfter(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
