import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { listJoiningLinks } from '@/lib/schedule/form-queries'
import { groupByYear } from '@/lib/schedule/months'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { listMyActivities } from '@/lib/schedule/queries'
import { activityPhase } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { ActivityItem } from './activity-item'
import { activityWorkspaceHref } from './addresses'
import { MarkLegend } from './mark-legend'
import { Shelves } from './shelves'

type MyScheduleProps = { viewer: Actor; locale: Locale }

/** The activities of all units of the viewer's cities, drafts included, with the way to join those that are ahead. */
export async function MySchedule({ viewer, locale }: MyScheduleProps) {
  const activities = await listMyActivities(viewer)
  const now = new Date()
  const upcoming = activities.filter((activity) => activityPhase(activity, now) === 'upcoming')
  const past = activities.filter((activity) => activityPhase(activity, now) === 'past')
  const joiningLinks = await listJoiningLinks(viewer, upcoming)
  const t = getTranslator(locale, 'schedule')
  const shelves = { locale, now, joiningLinks }
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: t('mySchedule') }]} current="schedule">
      <Page title={t('mySchedule')} lead={t('myScheduleLead')}>
        <Section id="upcoming" title={t('upcoming')}>
          {upcoming.length === 0 ? <EmptyState>{t(emptyText(viewer, past))}</EmptyState> : null}
          <MyShelves {...shelves} activities={upcoming} id="upcoming" withYear />
        </Section>
        {groupByYear(past).map(({ year, items }) => (
          <Section key={year} id={`past-${year}`} title={t('pastOf', { year: String(year) })}>
            <MyShelves {...shelves} activities={items} id={`past-${year}`} withYear={false} />
          </Section>
        ))}
        {activities.length > 0 ? <MarkLegend locale={locale} /> : null}
      </Page>
    </WorkspaceFrame>
  )
}

function emptyText(viewer: Actor, past: ActivityView[]) {
  const hasUnits = viewer.secretariatOf.length > 0 || viewer.delegations.some(({ mandates }) => mandates.length > 0)
  if (!hasUnits) return 'noUnits'
  return past.length > 0 ? 'mineNoneUpcoming' : 'mineEmpty'
}

type MyShelvesProps = {
  activities: ActivityView[]
  locale: Locale
  now: Date
  joiningLinks: Map<string, string>
  id: string
  withYear: boolean
}

function MyShelves({ activities, locale, now, joiningLinks, ...shelves }: MyShelvesProps) {
  const t = getTranslator(locale, 'schedule')
  return (
    <Shelves activities={activities} locale={locale} {...shelves}>
      {(activity) => {
        const link = joiningLinks.get(activity.id)
        const title = readActivityTitle(activity, locale).text
        return (
          <ActivityItem
            key={activity.id}
            activity={activity}
            locale={locale}
            now={now}
            href={activityWorkspaceHref(activity, locale)}
            date="shelf"
            detail="schedule"
          >
            <p>
              {activity.unit.acronym}
              {activity.resource.isPublished ? null : (
                <>
                  {' · '}
                  <StateWord tone="quiet">{t('draft')}</StateWord>
                </>
              )}
            </p>
            {link ? (
              <p>
                <a href={link} rel="noopener noreferrer nofollow" aria-label={t('joinActivity', { title })}>
                  {t('join')}
                </a>
              </p>
            ) : null}
          </ActivityItem>
        )
      }}
    </Shelves>
  )
}
