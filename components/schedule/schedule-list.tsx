import { Section } from '@/components/layout/section'
import { getTranslator } from '@/lib/i18n/translator'
import { inChosenTime } from '@/lib/schedule/choose'
import { groupByYear } from '@/lib/schedule/months'
import { activityPhase } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { ActivityItem } from './activity-item'
import { ClashLines } from './clash-lines'
import { Shelves } from './shelves'
import type { ShownSchedule } from './shown-schedule'

/** What is ahead by month, then what is past by year, the latest year first. */
export function ScheduleList({ shown }: { shown: ShownSchedule }) {
  const { filtered, choice, now, locale } = shown
  const activities = inChosenTime(filtered, choice, now)
  const upcoming = activities.filter((activity) => activityPhase(activity, now) === 'upcoming')
  const past = activities.filter((activity) => activityPhase(activity, now) === 'past')
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      {upcoming.length > 0 ? (
        <Section id="upcoming" title={t('upcoming')}>
          <ListShelves activities={upcoming} shown={shown} id="upcoming" withYear />
        </Section>
      ) : null}
      {groupByYear(past).map(({ year, items }) => (
        <Section key={year} id={`past-${year}`} title={t('pastOf', { year: String(year) })}>
          <ListShelves activities={items} shown={shown} id={`past-${year}`} withYear={false} />
        </Section>
      ))}
    </>
  )
}

type ListShelvesProps = { activities: ActivityView[]; shown: ShownSchedule; id: string; withYear: boolean }

function ListShelves({ activities, shown, ...shelves }: ListShelvesProps) {
  const { locale, now, ofUnits, hrefOf, moreOf } = shown
  return (
    <Shelves activities={activities} locale={locale} {...shelves}>
      {(activity) => (
        <ActivityItem
          key={activity.id}
          activity={activity}
          locale={locale}
          now={now}
          href={hrefOf(activity)}
          date="shelf"
          detail="schedule"
          withUnit={ofUnits}
        >
          {moreOf?.(activity)}
          <ClashLines activity={activity} shown={shown} />
        </ActivityItem>
      )}
    </Shelves>
  )
}
