import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery, type ScheduleChoice, schedulePeriods, scheduleViews } from '@/lib/schedule/choice'
import { nearestMonth, nearestYear, touchesYear, yearsOf } from '@/lib/schedule/choose'
import type { ShownSchedule } from './shown-schedule'

/** The ways to look at a schedule and the periods to look at, as links. */
export function ScheduleNav({ shown }: { shown: ShownSchedule }) {
  const { choice, locale, at } = shown
  const t = getTranslator(locale, 'scheduleViews')
  const href = (other: Partial<ScheduleChoice>) => `${at}${choiceQuery({ ...choice, ...other })}`
  return (
    <div className="schedule-nav">
      <LinkRow
        label={t('views')}
        links={scheduleViews.map((view) => ({
          label: t(`view.${view}`),
          href: href(inView(shown, view)),
          current: view === choice.view,
        }))}
      />
      {choice.view === 'list' ? (
        <LinkRow
          label={t('periods')}
          links={schedulePeriods.map((show) => ({
            label: t(`period.${show}`),
            href: href({ show }),
            current: show === choice.show,
          }))}
        />
      ) : null}
      {choice.view === 'month' ? null : <YearLinks shown={shown} href={href} />}
    </div>
  )
}

/** What another view shows of the same time as far as it can. */
function inView({ choice, filtered, today }: ShownSchedule, view: ScheduleChoice['view']): Partial<ScheduleChoice> {
  const year = choice.year ?? (choice.month ? Number(choice.month.slice(0, 4)) : null)
  if (view !== 'month') return { view, month: null, year: view === 'list' && choice.view === 'month' ? null : year }
  const month = year === null ? null : nearestMonth(ofYear(filtered, year), today)
  return { view, month: choice.month ?? month }
}

function ofYear<T extends Parameters<typeof touchesYear>[0]>(activities: readonly T[], year: number): T[] {
  return activities.filter((activity) => touchesYear(activity, year))
}

function YearLinks({ shown, href }: { shown: ShownSchedule; href: (other: Partial<ScheduleChoice>) => string }) {
  const { choice, activities, today, filtered } = shown
  const t = getTranslator(shown.locale, 'scheduleViews')
  const years = yearsOf(activities)
  const current = choice.year ?? (choice.view === 'year' ? nearestYear(filtered, today) : null)
  if (years.length < 2 && choice.year === null) return null
  return (
    <LinkRow
      label={t('allYears')}
      links={[
        ...(choice.view === 'list'
          ? [{ label: t('allYears'), href: href({ year: null }), current: current === null }]
          : []),
        ...years.map((year) => ({ label: String(year), href: href({ year }), current: year === current })),
      ]}
    />
  )
}

type LinkRowProps = { label: string; links: { label: string; href: string; current: boolean }[] }

function LinkRow({ label, links }: LinkRowProps) {
  return (
    <nav aria-label={label}>
      <ul className="choice-links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? 'true' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
