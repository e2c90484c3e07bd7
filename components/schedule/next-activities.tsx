import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listNextActivities } from '@/lib/schedule/queries'
import { ActivityItem } from './activity-item'
import { activityHref } from './addresses'

export type NextActivitiesProps = {
  locale: Locale
  /** One unit's; without it, all units'. */
  unitId?: string
  /** The unit's address, whose whole schedule is linked; without it, the network's is. */
  unitSlug?: string
  limit: number
}

/** What is next, as a part of a page; says so when nothing is, and where the past stands. */
export async function NextActivities({ locale, unitId, unitSlug, limit }: NextActivitiesProps) {
  const now = new Date()
  const activities = await listNextActivities({ unitId, limit }, now)
  const t = getTranslator(locale, 'schedule')
  const schedule = unitSlug ? `/${locale}/${unitSlug}/schedule` : `/${locale}/schedule`
  return (
    <Section id="next" title={t('next')}>
      {activities.length === 0 ? (
        <EmptyState>{t.rich('noneNextSeePast', { a: (text) => <a href={schedule}>{text}</a> })}</EmptyState>
      ) : (
        <>
          <ul>
            {activities.map((activity) => (
              <ActivityItem
                key={activity.id}
                activity={activity}
                locale={locale}
                now={now}
                href={activityHref(activity, locale)}
                date="full"
                detail="schedule"
                withUnit={unitId === undefined}
              />
            ))}
          </ul>
          <p className="actions sans">
            <a href={schedule}>{t('wholeSchedule')}</a>
          </p>
        </>
      )}
    </Section>
  )
}
