import type { ReactNode } from 'react'
import { MonthShelf } from '@/components/layout/month-shelf'
import type { Locale } from '@/lib/i18n/locales'
import { groupByMonth, type Shelf } from '@/lib/schedule/months'
import type { ShownActivity } from '@/lib/schedule/view'
import { formatMonths, formatYears } from '@/lib/time/format'
import { yearOf } from '@/lib/time/when'

/** "Junho", with the year only where the reader cannot know it. */
export function shelfLabel(shelf: Shelf<unknown>, locale: Locale, withYear: boolean): string {
  return shelf.unit === 'year'
    ? formatYears(shelf.from, shelf.to)
    : formatMonths(shelf.from, shelf.to, locale, withYear)
}

/** Whether the activities lie in more than one year, so that months alone would not locate them. */
export function spansYears(activities: readonly Pick<ShownActivity, 'when'>[]): boolean {
  return new Set(activities.flatMap(({ when }) => [yearOf(when.startsOn), yearOf(when.endsOn)])).size > 1
}

type ShelvesProps<T extends ShownActivity> = {
  activities: readonly T[]
  locale: Locale
  withYear: boolean
  /** The ids of the shelves begin with it. */
  id: string
  level?: 2 | 3
  /** An entry: an `ActivityItem`. */
  children: (activity: T) => ReactNode
}

/** Activities by month: the month in the margin, its activities beside it. */
export function Shelves<T extends ShownActivity>({
  activities,
  locale,
  withYear,
  id,
  level,
  children,
}: ShelvesProps<T>) {
  return groupByMonth(activities).map((shelf) => (
    <MonthShelf key={shelf.key} id={`${id}-${shelf.key}`} month={shelfLabel(shelf, locale, withYear)} level={level}>
      {shelf.items.map(children)}
    </MonthShelf>
  ))
}
