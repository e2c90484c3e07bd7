import type { ReactNode } from 'react'
import { LanguagePair } from '@/components/layout/language-pair'
import { Section } from '@/components/layout/section'
import { PairedWords } from '@/components/text/paired-words'
import { DateMark } from '@/components/ui/date-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { type Locale, languageNames, languageTags } from '@/lib/i18n/locales'
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
          <PairedShelf key={shelf.key} {...{ shelf, locale, second, withYear, linked }} />
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

type PairedShelfProps = {
  shelf: Shelf<ShownActivity>
  locale: Locale
  second: Locale
  withYear: boolean
  linked: boolean
}

/** A month in two languages; the marks stand between the columns, as they belong to both. */
function PairedShelf({ shelf, locale, second, withYear, linked }: PairedShelfProps) {
  const t = getTranslator(locale, 'schedule')
  const now = new Date()
  const side = (language: Locale, content: ReactNode) => ({
    lang: languageTags[language],
    language: languageNames[language],
    content,
  })
  const month = (language: Locale) => shelfLabel(shelf, language, withYear)
  return (
    <section className="paired-shelf ruled">
      <LanguagePair
        first={side(locale, <h3 className="month small-caps">{month(locale)}</h3>)}
        second={side(second, <p className="month small-caps">{month(second)}</p>)}
      />
      <ul>
        {shelf.items.map((activity) => {
          const mark = activityMark(activity)
          const entry = (language: Locale) => (
            <div className="paired-activity" data-state={mark}>
              <p className="title">
                <TitleLink
                  activity={activity}
                  locale={language}
                  href={linked ? activityHref(activity, language) : null}
                />
              </p>
              <div className="detail">
                <ActivityLines activity={activity} locale={language} now={now} date="shelf" detail="plan" />
              </div>
            </div>
          )
          return (
            <LanguagePair
              key={activity.id}
              as="li"
              number={<DateMark state={mark} label={t(`marks.${mark}`)} />}
              first={side(locale, entry(locale))}
              second={side(second, entry(second))}
            />
          )
        })}
      </ul>
    </section>
  )
}
