import { notFound } from 'next/navigation'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { PlannedIndicator } from '@/components/progress/indicator-line'
import { ProgressIndicators, ProgressLines, ProgressNotes } from '@/components/progress/objective-progress'
import { PlanReports } from '@/components/reports/plan-reports'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { Localized } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { PromisedObjective } from '@/lib/editions/happened'
import { findHappened, type HappenedObjective } from '@/lib/editions/happened-queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { happenedPath } from './addresses'
import { type EditionAt, EditionPage, TitleOfPlan } from './edition-page'
import { editionDay } from './edition-words'
import { Added, outcomeWords, Promised } from './happened-activities'

/** What an edition promised and what became of it, in plain words. */
export async function EditionHappened(at: EditionAt) {
  const { locale, number } = at
  await tagPage(unitPageTags(at.unitSlug))
  const { plan, edition, activities, added, objectives } = (await findHappened(at, new Date())) ?? notFound()
  const t = getTranslator(locale, 'editions')
  return (
    <EditionPage
      at={at}
      plan={plan}
      path={happenedPath(plan, number)}
      title={t('happened')}
      lead={
        <>
          <p>
            <TitleOfPlan plan={plan} locale={locale} />
          </p>
          <p>{t('happenedLead', { number, date: editionDay(edition, plan.network.timeZone, locale) })}</p>
        </>
      }
    >
      <Section id="promised" title={t('promised')}>
        {activities.length === 0 ? <EmptyState>{t('nothingPromised')}</EmptyState> : null}
        <ul className="item-list">
          {activities.map((activity) => (
            <Promised key={activity.promised.id} activity={activity} locale={locale} />
          ))}
        </ul>
      </Section>
      {added.length > 0 ? (
        <Section id="added" title={t('addedLater')}>
          <ul className="item-list">
            {added.map((one) => (
              <Added key={one.activity.id} added={one} locale={locale} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="objectives" title={t('objectives')}>
        <NumberedList>
          {objectives.map((objective) => (
            <ObjectiveEntry key={objective.id} objective={objective} locale={locale} />
          ))}
        </NumberedList>
      </Section>
      <PlanReports plan={plan} locale={locale} />
    </EditionPage>
  )
}

/** What the edition promised of indicators that the plan has otherwise now, or not any more. */
function ChangedIndicators({ objective, locale }: { objective: PromisedObjective; locale: Locale }) {
  const t = getTranslator(locale, 'editions')
  if (objective.changedIndicators.length === 0) return null
  return (
    <ul className="indicators" aria-label={t('indicatorsPromised')}>
      {objective.changedIndicators.map(({ promised, now }) => (
        <li key={promised.id}>
          <p className="sans small quiet">{now ? t('indicatorChanged') : t('indicatorTakenOut')}</p>
          <PlannedIndicator indicator={promised} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function ObjectiveEntry({ objective, locale }: { objective: HappenedObjective; locale: Locale }) {
  const t = getTranslator(locale, 'editions')
  const { reported } = objective
  return (
    <NumberedItem number={objective.number}>
      <Localized value={objective.text} locale={locale} as="p" />
      {reported ? <ProgressLines objective={reported} locale={locale} /> : <p>{t('objectiveTakenOut')}</p>}
      {objective.activities.length > 0 ? (
        <ul className="stacked">
          {objective.activities.map(({ activity, outcome }) => (
            <li key={activity.id}>
              <ActivityTitle activity={activity} locale={locale} /> ·{' '}
              <span className="inline-block">{outcomeWords(activity, outcome, locale)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {reported ? <ProgressIndicators objective={reported} locale={locale} /> : null}
      {reported ? <ChangedIndicators objective={objective} locale={locale} /> : null}
      {reported ? <ProgressNotes objective={reported} locale={locale} /> : null}
    </NumberedItem>
  )
}
