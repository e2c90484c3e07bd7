import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { calendarAlternate } from '@/components/feeds/feed-links'
import { SubscribeLink } from '@/components/feeds/subscribe-link'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { pageMetadata } from '@/components/meta/page-metadata'
import { LocalizedName } from '@/components/text/localized'
import { keepPageFor, tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery, isFiltered, type ScheduleChoice } from '@/lib/schedule/choice'
import { secondsUntilChange } from '@/lib/schedule/choose'
import { findScheduleUnit, listUnitActivities } from '@/lib/schedule/queries'
import { todayIn } from '@/lib/time/when'
import { activityHref } from './addresses'
import { ScheduleNav } from './schedule-nav'
import { ScheduleViews } from './schedule-views'
import { showSchedule } from './shown-schedule'

type UnitScheduleProps = { locale: Locale; unitSlug: string; choice: ScheduleChoice }

/** The head of a unit's schedule. Its views and choices are the same page to search engines. */
export async function unitScheduleMetadata({ locale, unitSlug, choice }: UnitScheduleProps): Promise<Metadata> {
  const unit = await findScheduleUnit(unitSlug)
  if (!unit) return {}
  const t = getTranslator(locale, 'schedule')
  const metadata = pageMetadata({
    locale,
    path: `/${unit.slug}/schedule`,
    title: t('scheduleOf', { unit: unit.acronym }),
    description: t('scheduleDescription', { unit: readText(unit.name, locale).text }),
    feeds: calendarAlternate({ of: 'unit', slug: unit.slug }, locale, unit.acronym),
  })
  return isFiltered(choice) ? { ...metadata, robots: { index: false } } : metadata
}

/** All activities of a unit's published plans, in the view that is chosen. */
export async function UnitSchedule({ locale, unitSlug, choice }: UnitScheduleProps) {
  await tagPage(unitPageTags(unitSlug))
  const unit = await findScheduleUnit(unitSlug)
  if (!unit) notFound()
  const activities = await listUnitActivities(unitSlug)
  const now = new Date()
  await keepPageFor(secondsUntilChange(activities, unit.timeZone, now), now)
  const t = getTranslator(locale, 'schedule')
  const path = `/${unit.slug}/schedule`
  const shown = showSchedule({
    locale,
    now,
    today: todayIn(unit.timeZone, now),
    at: `/${locale}${path}`,
    choice,
    activities,
    ofUnits: false,
    hasOwn: false,
    hrefOf: (activity) => activityHref(activity, locale),
    empty: t('noneAtAll'),
  })
  return (
    <PublicFrame
      locale={locale}
      path={`${path}${choiceQuery(shown.choice)}`}
      crumbs={[{ label: unit.acronym, href: `/${locale}/${unit.slug}` }]}
    >
      <Page
        eyebrow={unit.networkName}
        title={t('schedule')}
        lead={<LocalizedName value={unit.name} locale={locale} />}
        below={
          <>
            {activities.length > 0 ? <ScheduleNav shown={shown} /> : null}
            <SubscribeLink scope={{ of: 'unit', slug: unit.slug }} locale={locale} />
          </>
        }
      >
        <ScheduleViews shown={shown} />
      </Page>
    </PublicFrame>
  )
}
