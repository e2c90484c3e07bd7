import { notFound } from 'next/navigation'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { getTranslator } from '@/lib/i18n/translator'
import { findActivity } from '@/lib/schedule/activity-queries'
import { type HistoryAt, HistoryPage } from './history-page'

/** The history of an activity; who may read its plan's may read it. */
export async function ActivityHistory({
  unitSlug,
  activitySlug,
  ...at
}: HistoryAt & { unitSlug: string; activitySlug: string }) {
  const { viewer, locale } = at
  const activity = await findActivity(viewer, unitSlug, activitySlug)
  if (!activity) notFound()
  const { unit } = activity
  return (
    <HistoryPage
      {...at}
      scope={{ of: 'activity', activityId: activity.id, plan: activity.resource }}
      crumbs={[
        { label: unit.acronym, href: `/${locale}/workspace/units/${unit.slug}` },
        { label: getTranslator(locale, 'schedule')('activity'), href: activityWorkspaceHref(activity, locale) },
      ]}
      title={getTranslator(locale, 'history')('titleOfActivity')}
      lead={<ActivityTitle activity={activity} locale={locale} />}
    />
  )
}
