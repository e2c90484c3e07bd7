import type { CSSProperties } from 'react'
import { Section } from '@/components/layout/section'
import { DateMark } from '@/components/ui/date-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery } from '@/lib/schedule/choice'
import { activityMark } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { type YearRow, yearRows } from '@/lib/schedule/year-rows'
import { formatMonth, formatMonthShort, formatWhen } from '@/lib/time/format'
import { ClashNames } from './clash-lines'
import { EntryDetail, EntryTitle } from './schedule-entry'
import type { ShownSchedule } from './shown-schedule'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** A year at a glance: a line for each activity through twelve columns. */
export function ScheduleYear({ shown, year }: { shown: ShownSchedule; year: number }) {
  const { locale } = shown
  const t = getTranslator(locale, 'scheduleViews')
  const rows = yearRows(shown.filtered, year)
  return (
    <Section id="year" title={String(year)} wide>
      {rows.length === 0 ? (
        <EmptyState>{t('noneInYear', { year: String(year) })}</EmptyState>
      ) : (
        <table className="year-table">
          <caption className="visually-hidden">
            {t('yearTable', { year: String(year) })}. {t('yearCaption')}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="year-activity">
                <VisuallyHidden>{t('activity')}</VisuallyHidden>
              </th>
              {months.map((month) => (
                <MonthHead key={month} month={month} year={year} shown={shown} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.activity.id} row={row} shown={shown} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

/** A month's name, as long as there is room for, leading to its days. */
function MonthHead({ month, year, shown }: { month: number; year: number; shown: ShownSchedule }) {
  const { locale, choice, at, today } = shown
  const key = `${year}-${String(month).padStart(2, '0')}`
  const isNow = today.startsWith(key)
  return (
    <th scope="col" data-now={isNow || undefined}>
      <a href={`${at}${choiceQuery({ ...choice, view: 'month', month: key, year: null })}`}>
        <span className="short" aria-hidden="true">
          {formatMonthShort(month, locale, 'short')}
        </span>
        <span className="narrow" aria-hidden="true">
          {formatMonthShort(month, locale, 'narrow')}
        </span>
        <VisuallyHidden>{formatMonth(month, locale)}</VisuallyHidden>
      </a>
    </th>
  )
}

function Row({ row, shown }: { row: YearRow<ActivityView>; shown: ShownSchedule }) {
  const { activity, from, months: span } = row
  return (
    <tr data-state={activityMark(activity)}>
      <th scope="row">
        <EntryTitle activity={activity} shown={shown} />
        <EntryDetail activity={activity} shown={shown} date="year" />
        <ClashNames activity={activity} shown={shown} />
      </th>
      {months.slice(0, from - 1).map((month) => (
        <td key={month} />
      ))}
      <Bar row={row} shown={shown} />
      {months.slice(from - 1 + span).map((month) => (
        <td key={month} />
      ))}
    </tr>
  )
}

/** Where in its months it lies: the mark where it begins, and a line as long as it lasts or as little is known. */
function Bar({ row, shown }: { row: YearRow<ActivityView>; shown: ShownSchedule }) {
  const { activity, months: span, at, to, fromBefore, goesOn } = row
  const mark = activityMark(activity)
  const isVague = activity.when.precision === 'MONTH' || activity.when.precision === 'YEAR'
  const place = { '--at': at.toFixed(4), '--to': to.toFixed(4), '--span': span } as CSSProperties
  return (
    <td colSpan={span > 1 ? span : undefined} style={place}>
      <span
        className="year-bar"
        data-state={mark}
        data-vague={isVague || undefined}
        data-from-before={fromBefore || undefined}
        data-goes-on={goesOn || undefined}
      >
        <DateMark state={mark} label={getTranslator(shown.locale, 'schedule')(`marks.${mark}`)} />
        <VisuallyHidden>{formatWhen(activity.when, shown.locale)}</VisuallyHidden>
      </span>
    </td>
  )
}
