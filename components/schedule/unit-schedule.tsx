import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { calendarAlternate } from '@/components/feeds/feed-links'
import { SubscribeLink } from '@/components/feeds/subscribe-link'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { pageMetadata } from '@/components/meta/page-metadata'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { groupByYear } from '@/lib/schedule/months'
import { findScheduleUnit, listUnitActivities } from '@/lib/schedule/queries'
import { activityPhase } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { ActivityItem } from './activity-item'
import { activityHref } from './addresses'
import { MarkLegend } from './mark-legend'
import { Shelves } from './shelves'

type UnitScheduleProps = { locale: Locale; unitSlug: string }

/** The head of a unit's schedule. */
export async function unitScheduleMetadata({ locale, unitSlug }: UnitScheduleProps): Promise<Metadata> {
  const unit = await findScheduleUnit(unitSlug)
  if (!unit) return {}
  const t = getTranslator(locale, 'schedule')
  return pageMetadata({
    locale,
    path: `/${unit.slug}/schedule`,
    title: t('scheduleOf', { unit: unit.acronym }),
    description: t('scheduleDescription', { unit: readText(unit.name, locale).text }),
    feeds: calendarAlternate({ of: 'unit', slug: unit.slug }, locale, unit.acronym),
  })
}

/** All activities of a unit's published plans: what is ahead by month, then what is past by year. */
export async function UnitSchedule({ locale, unitSlug }: UnitScheduleProps) {
  await tagPage(unitPageTags(unitSlug))
  const unit = await findScheduleUnit(unitSlug)
  if (!unit) notFound()
  const activities = await listUnitActivities(unitSlug)
  const now = new Date()
  const upcoming = activities.filter((activity) => activityPhase(activity, now) === 'upcoming')
  const past = activities.filter((activity) => activityPhase(activity, now) === 'past')
  const t = getTranslator(locale, 'schedule')
  return (
    <PublicFrame
      locale={locale}
      path={`/${unit.slug}/schedule`}
      crumbs={[{ label: unit.acronym, href: `/${locale}/${unit.slug}` }]}
    >
      <Page
        eyebrow={unit.networkName}
        title={t('schedule')}
        lead={<LocalizedName value={unit.name} locale={locale} />}
        below={
          <>
            <SubscribeLink scope={{ of: 'unit', slug: unit.slug }} locale={locale} />
            {past.length > 0 ? <YearLinks years={groupByYear(past).map(({ year }) => year)} locale={locale} /> : null}
          </>
        }
      >
        <Section id="upcoming" title={t('upcoming')}>
          {upcoming.length === 0 ? <EmptyState>{t(past.length > 0 ? 'noneUpcoming' : 'noneAtAll')}</EmptyState> : null}
          <ScheduleShelves activities={upcoming} locale={locale} now={now} id="upcoming" withYear />
        </Section>
        {groupByYear(past).map(({ year, items }) => (
          <Section key={year} id={`past-${year}`} title={t('pastOf', { year: String(year) })}>
            <ScheduleShelves activities={items} locale={locale} now={now} id={`past-${year}`} withYear={false} />
          </Section>
        ))}
        {activities.length > 0 ? <MarkLegend locale={locale} /> : null}
      </Page>
    </PublicFrame>
  )
}

function YearLinks({ years, locale }: { years: number[]; locale: Locale }) {
  const t = getTranslator(locale, 'schedule')
  return (
    <ul className="year-links">
      {years.map((year) => (
        <li key={year}>
          <a href={`#past-${year}`}>{t('pastOf', { year: String(year) })}</a>
        </li>
      ))}
    </ul>
  )
}

type ScheduleShelvesProps = {
  activities: ActivityView[]
  locale: Locale
  now: Date
  id: string
  withYear: boolean
}

function ScheduleShelves({ activities, locale, now, ...shelves }: ScheduleShelvesProps) {
  return (
    <Shelves activities={activities} locale={locale} {...shelves}>
      {(activity) => (
        <ActivityItem
          key={activity.id}
          activity={activity}
          locale={locale}
          now={now}
          href={activityHref(activity, locale)}
          date="shelf"
          detail="schedule"
        />
      )}
    </Shelves>
  )
}
