import { SubscribeLink } from '@/components/feeds/subscribe-link'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listCityActivities } from '@/lib/schedule/queries'
import { ActivityItem } from './activity-item'
import { activityHref } from './addresses'

export type CityActivitiesProps = { cityId: string; citySlug: string; locale: Locale }

/** What a city hosts by the published plans, as a part of its page. */
export async function CityActivities({ cityId, citySlug, locale }: CityActivitiesProps) {
  const activities = await listCityActivities(cityId)
  const t = getTranslator(locale, 'schedule')
  const now = new Date()
  return (
    <Section
      id="activities"
      title={t('hostedHere')}
      actions={<SubscribeLink scope={{ of: 'city', slug: citySlug }} locale={locale} className="word-action" />}
    >
      {activities.length === 0 ? (
        <EmptyState>{t('noneHosted')}</EmptyState>
      ) : (
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
              withUnit
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
