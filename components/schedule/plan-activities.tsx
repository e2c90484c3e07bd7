import { PairedShelf, PairedShelfItem } from '@/components/layout/paired-shelf'
import { Section } from '@/components/layout/section'
import { PairedWords } from '@/components/text/paired-words'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { groupByMonth, type Shelf } from '@/lib/schedule/months'
import { listPlanActivities } from '@/lib/schedule/queries'
import { activityMark } from '@/lib/schedule/rules'
import { shelfLabel, spansYears } from '@/lib/schedule/shelf-label'
import type { ShownActivity } from '@/lib/schedule/view'
import { ActivityItem, ActivityLines, TitleLink } from './activity-item'
import { activityHref } from './addresses'
import { Shelves } from './shelves'

export type PlanActivitiesProps = {
  planId: string
  locale: Locale
  /** A second language, set beside the first. */
  second?: Locale
}

/** The scheduled activities of a plan by month, as its document prints them. */
export async function PlanActivities({ planId, ...languages }: PlanActivitiesProps) {
  return <Programme activities={await listPlanActivities(planId)} {...languages} linked />
}

type ProgrammeProps = Omit<PlanActivitiesProps, 'planId'> & {
  activities: readonly ShownActivity[]
  /** Whether titles lead to the activities' own pages: those of an edition may have none any more. */
  linked: boolean
}

/** Activities by month, of today or of an edition. */
export function Programme({ activities, locale, second, linked }: ProgrammeProps) {
  const t = getTranslator(locale, 'schedule')
  const now = new Date()
  const withYear = spansYears(activities)
  return (
    <Section
      id="activities"
      title={
        <PairedWords
          locale={locale}
          second={second}
          words={(language) => getTranslator(language, 'schedule')('activities')}
        />
      }
      wide={second !== undefined}
    >
      {activities.length === 0 ? <EmptyState>{t('noActivities')}</EmptyState> : null}
      {second ? (
        groupByMonth(activities).map((shelf) => (
          <MonthInTwo key={shelf.key} {...{ shelf, locale, second, withYear, linked }} />
        ))
      ) : (
        <Shelves activities={activities} locale={locale} withYear={withYear} id="activities">
          {(activity) => (
            <ActivityItem
              key={activity.id}
              activity={activity}
              locale={locale}
              now={now}
              href={linked ? activityHref(activity, locale) : null}
              date="shelf"
              detail="plan"
            />
          )}
        </Shelves>
      )}
    </Section>
  )
}

type MonthInTwoProps = {
  shelf: Shelf<ShownActivity>
  locale: Locale
  second: Locale
  withYear: boolean
  linked: boolean
}

/** A month in two languages. */
function MonthInTwo({ shelf, withYear, linked, ...languages }: MonthInTwoProps) {
  const t = getTranslator(languages.locale, 'schedule')
  const now = new Date()
  return (
    <PairedShelf {...languages} title={(language) => shelfLabel(shelf, language, withYear)}>
      {shelf.items.map((activity) => {
        const mark = activityMark(activity)
        return (
          <PairedShelfItem
            key={activity.id}
            {...languages}
            mark={mark}
            markLabel={t(`marks.${mark}`)}
            title={(language) => (
              <TitleLink
                activity={activity}
                locale={language}
                href={linked ? activityHref(activity, language) : null}
              />
            )}
          >
            {(language) => <ActivityLines activity={activity} locale={language} now={now} date="shelf" detail="plan" />}
          </PairedShelfItem>
        )
      })}
    </PairedShelf>
  )
}
