import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { calendarAlternate } from '@/components/feeds/feed-links'
import { SubscribeLink } from '@/components/feeds/subscribe-link'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { pageMetadata } from '@/components/meta/page-metadata'
import { keepPageFor, tagPage } from '@/lib/cache/tag-page'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listParticipations } from '@/lib/mandates/participation-queries'
import { choiceQuery, isFiltered, type ScheduleChoice } from '@/lib/schedule/choice'
import { secondsUntilChange } from '@/lib/schedule/choose'
import { findClashes } from '@/lib/schedule/clashes'
import { listNetworkActivities } from '@/lib/schedule/queries'
import { addDays, todayIn } from '@/lib/time/when'
import { findNetwork } from '@/lib/units/queries'
import { activityHref } from './addresses'
import { ScheduleNav } from './schedule-nav'
import { ScheduleViews } from './schedule-views'
import { showSchedule } from './shown-schedule'

const path = '/schedule'

/** The head of the network's schedule. Its views and choices are the same page to search engines. */
export async function networkScheduleMetadata(locale: Locale, choice: ScheduleChoice): Promise<Metadata> {
  const network = await findNetwork()
  if (!network) return {}
  const t = getTranslator(locale, 'scheduleViews')
  const description = t('networkDescription', { network: network.name })
  const feeds = calendarAlternate({ of: 'network' }, locale, network.name)
  const metadata = pageMetadata({ locale, path, title: t('networkSchedule'), description, feeds })
  return isFiltered(choice) ? { ...metadata, robots: { index: false } } : metadata
}

/** The activities of all units' published plans, in the view that is chosen, with where they keep a city from being at both. */
export async function NetworkSchedule({ locale, choice }: { locale: Locale; choice: ScheduleChoice }) {
  await tagPage(['network', 'units', 'cities'])
  const network = await findNetwork()
  if (!network) notFound()
  const now = new Date()
  const today = todayIn(network.timeZone, now)
  const activities = await listNetworkActivities(network.id)
  const unitIds = [...new Set(activities.map(({ unit }) => unit.id))]
  const participations = await listParticipations(unitIds, addDays(today, -1))
  await keepPageFor(secondsUntilChange(activities, network.timeZone, now), now)
  const t = getTranslator(locale, 'scheduleViews')
  const shown = showSchedule({
    locale,
    now,
    today,
    at: `/${locale}${path}`,
    choice,
    activities,
    ofUnits: true,
    hasOwn: false,
    clashes: findClashes(activities, participations, now),
    hrefOf: (activity) => activityHref(activity, locale),
    empty: t('noneInNetwork'),
  })
  return (
    <PublicFrame locale={locale} path={`${path}${choiceQuery(shown.choice)}`} crumbs={[]}>
      <Page
        eyebrow={network.name}
        title={t('networkSchedule')}
        lead={t('networkLead')}
        below={
          <>
            {activities.length > 0 ? <ScheduleNav shown={shown} /> : null}
            <SubscribeLink scope={{ of: 'network' }} locale={locale} />
          </>
        }
      >
        <ScheduleViews shown={shown} />
      </Page>
    </PublicFrame>
  )
}
