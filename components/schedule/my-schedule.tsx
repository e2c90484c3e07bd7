import { Page } from '@/components/layout/page'
import { StateWord } from '@/components/ui/state-word'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listParticipations } from '@/lib/mandates/participation-queries'
import type { Actor } from '@/lib/permissions/actor'
import type { ScheduleChoice } from '@/lib/schedule/choice'
import { findClashes } from '@/lib/schedule/clashes'
import { listJoiningLinks } from '@/lib/schedule/form-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { listMyActivities } from '@/lib/schedule/queries'
import { activityPhase } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { addDays, todayIn } from '@/lib/time/when'
import { ReaderTime } from './activity-parts'
import { activityWorkspaceHref } from './addresses'
import { ScheduleNav } from './schedule-nav'
import { ScheduleViews } from './schedule-views'
import { type ShownSchedule, showSchedule } from './shown-schedule'

type MyScheduleProps = { viewer: Actor; locale: Locale; choice: ScheduleChoice }

/** The activities of all units of the viewer's cities, drafts included, with the way to join those that are ahead. */
export async function MySchedule({ viewer, locale, choice }: MyScheduleProps) {
  const t = getTranslator(locale, 'schedule')
  const shown = await showMine({ viewer, locale, choice })
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: t('mySchedule') }]} current="schedule">
      <Page
        title={t('mySchedule')}
        lead={t('myScheduleLead')}
        below={
          <>
            {shown.activities.length > 0 ? <ScheduleNav shown={shown} /> : null}
            <a href={`/${locale}/workspace/profile#calendar`}>{getTranslator(locale, 'feeds')('subscribe')}</a>
          </>
        }
      >
        <ScheduleViews shown={shown} />
      </Page>
    </WorkspaceFrame>
  )
}

async function showMine({ viewer, locale, choice }: MyScheduleProps): Promise<ShownSchedule> {
  const [activities, profile] = await Promise.all([listMyActivities(viewer), getViewerProfile()])
  const now = new Date()
  const today = todayIn(profile?.timeZone ?? 'UTC', now)
  const upcoming = activities.filter((activity) => activityPhase(activity, now) === 'upcoming')
  const unitIds = [...new Set(upcoming.map(({ unit }) => unit.id))]
  const [joiningLinks, participations] = await Promise.all([
    listJoiningLinks(viewer, upcoming),
    listParticipations(unitIds, addDays(today, -1)),
  ])
  return showSchedule({
    locale,
    now,
    today,
    at: `/${locale}/workspace/schedule`,
    choice,
    activities,
    ofUnits: true,
    hasOwn: viewer.delegations.length > 0,
    ownCities: ownCitiesIn(activities, viewer),
    clashes: findClashes(activities, participations, now),
    hrefOf: (activity) => activityWorkspaceHref(activity, locale),
    moreOf: (activity) => (
      <>
        {profile ? <ReaderTime when={activity.when} zone={profile.timeZone} locale={locale} /> : null}
        <OwnLines activity={activity} locale={locale} joiningLink={joiningLinks.get(activity.id)} />
      </>
    ),
    empty: getTranslator(locale, 'schedule')(hasUnits(viewer) ? 'mineEmpty' : 'noUnits'),
  })
}

function hasUnits({ secretariatOf, delegations }: Actor): boolean {
  return secretariatOf.length > 0 || delegations.some(({ mandates }) => mandates.length > 0)
}

/** The addresses of those of the viewer's cities that host any of the activities. */
function ownCitiesIn(activities: readonly ActivityView[], { delegations }: Actor): string[] {
  const own = new Set(delegations.map(({ cityId }) => cityId))
  return activities.flatMap(({ place: { city } }) => (city && own.has(city.id) ? [city.slug] : []))
}

type OwnLinesProps = { activity: ActivityView; locale: Locale; joiningLink: string | undefined }

function OwnLines({ activity, locale, joiningLink }: OwnLinesProps) {
  const t = getTranslator(locale, 'schedule')
  const title = readActivityTitle(activity, locale).text
  return (
    <>
      {activity.resource.isPublished ? null : (
        <p>
          <StateWord tone="quiet">{t('draft')}</StateWord>
        </p>
      )}
      {joiningLink ? (
        <p>
          <a href={joiningLink} rel="noopener noreferrer nofollow" aria-label={t('joinActivity', { title })}>
            {t('join')}
          </a>
        </p>
      ) : null}
    </>
  )
}
