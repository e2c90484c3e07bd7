import { EmptyState } from '@/components/ui/empty-state'
import { getTranslator } from '@/lib/i18n/translator'
import { inChosenTime, nearestMonth, nearestYear, touchesYear } from '@/lib/schedule/choose'
import { ChosenWords, ShowAll } from './chosen-words'
import { MarkLegend } from './mark-legend'
import { ScheduleFilters } from './schedule-filters'
import { ScheduleList } from './schedule-list'
import { ScheduleMonth } from './schedule-month'
import { ScheduleYear } from './schedule-year'
import type { ShownSchedule } from './shown-schedule'

/** A schedule in the view that is chosen, with what can be chosen of it above and what its marks mean below. */
export function ScheduleViews({ shown }: { shown: ShownSchedule }) {
  const { activities, filtered, choice, now, today, locale } = shown
  if (activities.length === 0) return <EmptyState>{shown.empty}</EmptyState>
  const month = choice.month ?? nearestMonth(filtered, today)
  const year = choice.year ?? nearestYear(filtered, today)
  const count = {
    list: inChosenTime(filtered, choice, now).length,
    year: filtered.filter((activity) => touchesYear(activity, year)).length,
    month: filtered.filter(({ when }) => when.startsOn.slice(0, 7) <= month && when.endsOn.slice(0, 7) >= month).length,
  }[choice.view]
  return (
    <>
      <div className="schedule-choice">
        <ChosenWords shown={shown} count={count} />
        <ScheduleFilters shown={shown} />
      </div>
      {count === 0 && choice.view !== 'month' ? (
        <EmptyState action={<ShowAll shown={shown} />}>
          {getTranslator(locale, 'scheduleViews')('noneChosen')}
        </EmptyState>
      ) : null}
      {choice.view === 'list' ? <ScheduleList shown={shown} /> : null}
      {choice.view === 'year' && count > 0 ? <ScheduleYear shown={shown} year={year} /> : null}
      {choice.view === 'month' ? <ScheduleMonth shown={shown} month={month} /> : null}
      <MarkLegend locale={locale} />
    </>
  )
}
