import type { ReactNode } from 'react'
import { MonthShelf } from '@/components/layout/month-shelf'
import type { Locale } from '@/lib/i18n/locales'
import { groupByMonth } from '@/lib/schedule/months'
import { shelfLabel } from '@/lib/schedule/shelf-label'
import type { ShownActivity } from '@/lib/schedule/view'

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
