import type { CSSProperties } from 'react'
import { Section } from '@/components/layout/section'
import { DateMark } from '@/components/ui/date-mark'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery } from '@/lib/schedule/choice'
import { cellsOfLine, type MonthWeek, monthAfter, monthGrid } from '@/lib/schedule/month-grid'
import { activityMark } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { firstWeekday, formatDays, formatMonth, formatMonths, formatWeekday } from '@/lib/time/format'
import { ActivityItem } from './activity-item'
import { ClashNames } from './clash-lines'
import { EntryDetail, EntryTitle } from './schedule-entry'
import type { ShownSchedule } from './shown-schedule'

type MonthProps = { shown: ShownSchedule; month: string }

/** A month day by day, and what of it has no day yet. */
export function ScheduleMonth({ shown, month }: MonthProps) {
  const { locale, now, hrefOf, ofUnits } = shown
  const t = getTranslator(locale, 'scheduleViews')
  const { weeks, undated } = monthGrid(shown.filtered, month, firstWeekday(locale))
  const isEmpty = weeks.every(({ lines, single }) => lines.length === 0 && single.every((day) => day.length === 0))
  return (
    <>
      <Section id="month" title={titleOf(month, shown)} actions={<OtherMonths shown={shown} month={month} />} wide>
        <MonthTable weeks={weeks} shown={shown} month={month} />
        {isEmpty ? <p className="month-empty quiet">{t('noneInMonth')}</p> : null}
      </Section>
      {undated.length > 0 ? (
        <Section id="undated" title={t('undated')}>
          <ul>
            {undated.map((activity) => (
              <ActivityItem
                key={activity.id}
                activity={activity}
                locale={locale}
                now={now}
                href={hrefOf(activity)}
                date="full"
                detail="schedule"
                withUnit={ofUnits}
              />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

/** "Junho de 2016". */
function titleOf(month: string, { locale }: ShownSchedule): string {
  return formatMonths(`${month}-01`, `${month}-01`, locale, true)
}

function OtherMonths({ shown, month }: MonthProps) {
  const { at, choice } = shown
  const t = getTranslator(shown.locale, 'scheduleViews')
  const links = [
    { name: 'monthBefore', other: monthAfter(month, -1) },
    { name: 'monthAfter', other: monthAfter(month, 1) },
  ] as const
  return links.map(({ name, other }) => (
    <a
      key={name}
      className="month-step no-print"
      href={`${at}${choiceQuery({ ...choice, month: other })}`}
      aria-label={t(name, { month: titleOf(other, shown) })}
    >
      {name === 'monthBefore' ? '← ' : ''}
      <span>{formatMonth(Number(other.slice(5)), shown.locale)}</span>
      {name === 'monthAfter' ? ' →' : ''}
    </a>
  ))
}

type MonthTableProps = MonthProps & { weeks: MonthWeek<ActivityView>[] }

function MonthTable({ weeks, shown, month }: MonthTableProps) {
  const { locale } = shown
  const first = firstWeekday(locale)
  const weekdays = Array.from({ length: 7 }, (_, column) => ((first + column - 1) % 7) + 1)
  return (
    <table className="month-table">
      <caption className="visually-hidden">
        {getTranslator(locale, 'scheduleViews')('monthTable', { month: titleOf(month, shown) })}
      </caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" id={`weekday-${weekday}`}>
              <span aria-hidden="true">{formatWeekday(weekday, locale, 'short')}</span>
              <VisuallyHidden>{formatWeekday(weekday, locale)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      {weeks.map((week, index) => (
        <Week key={week.days.find(Boolean)} week={week} isFirst={index === 0} weekdays={weekdays} shown={shown} />
      ))}
    </table>
  )
}

type WeekProps = { week: MonthWeek<ActivityView>; isFirst: boolean; weekdays: number[]; shown: ShownSchedule }

/** The week's days, then what lasts several of them, then what is over in one. */
function Week({ week: { days, lines, single }, isFirst, weekdays, shown }: WeekProps) {
  const hasSingle = single.some((day) => day.length > 0)
  // A month as a list names once what lasts for weeks.
  const isAgain = ({ fromBefore = false }: Ends) => fromBefore && !isFirst
  const headers = (column: number, count = 1) =>
    days
      .slice(column, column + count)
      .map((day, index) => (day ? `weekday-${weekdays[column + index]} day-${day}` : ''))
      .join(' ')
      .trim() || undefined
  return (
    <tbody data-nothing-new={(!hasSingle && lines.every((line) => line.every(isAgain))) || undefined}>
      <tr className="month-days">
        {days.map((day, column) =>
          day ? (
            <DayHead key={day} day={day} weekday={weekdays[column] ?? 1} shown={shown} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month is nothing but its place
            <td key={column} />
          ),
        )}
      </tr>
      {lines.map((line) => (
        <tr key={line[0]?.activity.id} className="month-line">
          {cellsOfLine(line).map(({ activity, column, days: count, ...ends }) => (
            <td
              key={column}
              colSpan={count > 1 ? count : undefined}
              headers={activity ? headers(column, count) : undefined}
              style={{ '--day': column } as CSSProperties}
            >
              {activity ? <LastingEntry activity={activity} shown={shown} ends={ends} isAgain={isAgain(ends)} /> : null}
            </td>
          ))}
        </tr>
      ))}
      <tr className="month-single">
        {single.map((activities, column) => (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
            key={column}
            headers={headers(column)}
            style={{ '--day': column } as CSSProperties}
          >
            {activities.map((activity) => (
              <Entry key={activity.id} activity={activity} shown={shown} />
            ))}
          </td>
        ))}
      </tr>
    </tbody>
  )
}

function DayHead({ day, weekday, shown }: { day: string; weekday: number; shown: ShownSchedule }) {
  const isToday = day === shown.today
  return (
    <th scope="col" id={`day-${day}`} headers={`weekday-${weekday}`} data-today={isToday || undefined}>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {isToday ? <span className="today"> {getTranslator(shown.locale, 'scheduleViews')('today')}</span> : null}
    </th>
  )
}

type Ends = { fromBefore?: boolean; goesOn?: boolean }

type LastingEntryProps = { activity: ActivityView; shown: ShownSchedule; ends: Ends; isAgain: boolean }

function LastingEntry({ activity, shown, ends, isAgain }: LastingEntryProps) {
  return (
    <div
      className="month-lasting"
      data-from-before={ends.fromBefore || undefined}
      data-goes-on={ends.goesOn || undefined}
      data-again={isAgain || undefined}
    >
      <Entry activity={activity} shown={shown} isAgain={isAgain} />
    </div>
  )
}

type EntryProps = { activity: ActivityView; shown: ShownSchedule; isAgain?: boolean }

/** Its days are written out where no column says them: for those who hear the page, and on a phone. */
function Entry({ activity, shown, isAgain = false }: EntryProps) {
  const { locale } = shown
  const mark = activityMark(activity)
  return (
    <div className="month-entry" data-state={mark}>
      <span className="month-entry-days">{formatDays(activity.when.startsOn, activity.when.endsOn, locale)} </span>
      <DateMark state={mark} label={getTranslator(locale, 'schedule')(`marks.${mark}`)} />
      <div>
        <EntryTitle activity={activity} shown={shown} /> <EntryDetail activity={activity} shown={shown} date="hours" />
        {isAgain ? null : <ClashNames activity={activity} shown={shown} />}
      </div>
    </div>
  )
}
