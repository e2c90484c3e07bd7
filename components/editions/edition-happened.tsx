import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { PlannedIndicator } from '@/components/progress/indicator-line'
import { ProgressIndicators, ProgressLines, ProgressNotes } from '@/components/progress/objective-progress'
import { PlanReports } from '@/components/reports/plan-reports'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { placeName } from '@/components/schedule/place-text'
import { Localized, langIfOther } from '@/components/text/localized'
import { DateMark } from '@/components/ui/date-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Outcome, PromisedActivity, PromisedObjective } from '@/lib/editions/happened'
import { findHappened, type HappenedObjective } from '@/lib/editions/happened-queries'
import type { ContentActivity } from '@/lib/editions/plan-content'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { activityMark } from '@/lib/schedule/rules'
import { formatWhen } from '@/lib/time/format'
import { happenedPath } from './addresses'
import { type EditionAt, EditionPage, TitleOfPlan } from './edition-page'
import { editionDay } from './edition-words'

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
            {added.map(({ activity, outcome, reason }) => (
              <Entry key={activity.id} activity={activity} locale={locale}>
                <p>{outcomeWords(activity, outcome, locale)}</p>
                <Reason reason={reason} locale={locale} />
              </Entry>
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

type EntryProps = { activity: ContentActivity; locale: Locale; children: ReactNode }

/** An activity with the mark of what became of it in the margin. */
function Entry({ activity, locale, children }: EntryProps) {
  const mark = activityMark(activity)
  return (
    <MarginRow
      as="li"
      margin={<DateMark state={mark} label={getTranslator(locale, 'schedule')(`marks.${mark}`)} />}
      rule="hair"
    >
      <h3>
        <ActivityTitle activity={activity} locale={locale} />
      </h3>
      {children}
    </MarginRow>
  )
}

function Promised({ activity, locale }: { activity: PromisedActivity; locale: Locale }) {
  const t = getTranslator(locale, 'editions')
  const { promised, now, outcome, moved, elsewhere, reason } = activity
  const placeIn = (place: ContentActivity['place']) =>
    placeName(place, locale) ?? getTranslator(locale, 'schedule')('online')
  return (
    <Entry activity={now ?? promised} locale={locale}>
      <p className="quiet">{t('promisedFor', { when: formatWhen(promised.when, locale) })}</p>
      <p>{now && !moved ? outcomeWords(now, outcome, locale) : t(`outcome.${outcome}`)}</p>
      {moved ? <p>{t('moved', { from: formatWhen(moved.from, locale), to: formatWhen(moved.to, locale) })}</p> : null}
      {elsewhere ? <p>{t('elsewhere', { from: placeIn(elsewhere.from), to: placeIn(elsewhere.to) })}</p> : null}
      <Reason reason={reason} locale={locale} />
    </Entry>
  )
}

/** Why it was not held or has no date; nothing where nobody said. */
function Reason({ reason, locale }: { reason: PromisedActivity['reason']; locale: Locale }) {
  if (!reason) return null
  const words = readText(reason, locale)
  return (
    <p>
      {getTranslator(locale, 'editions')('reason')} <span lang={langIfOther(words, locale)}>{words.text}</span>
    </p>
  )
}

/** "Held: 16 June 2016"; where it was not held, no date is told. */
function outcomeWords({ when }: ContentActivity, outcome: Outcome, locale: Locale): string {
  const t = getTranslator(locale, 'editions')
  const words = t(`outcome.${outcome}`)
  if (outcome === 'held' || outcome === 'open') return t('heldOn', { outcome: words, when: formatWhen(when, locale) })
  return words
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
      <ul className="stacked">
        {objective.activities.map(({ activity, outcome }) => (
          <li key={activity.id}>
            <ActivityTitle activity={activity} locale={locale} /> · {outcomeWords(activity, outcome, locale)}
          </li>
        ))}
      </ul>
      {reported ? <ProgressIndicators objective={reported} locale={locale} /> : null}
      {reported ? <ChangedIndicators objective={objective} locale={locale} /> : null}
      {reported ? <ProgressNotes objective={reported} locale={locale} /> : null}
    </NumberedItem>
  )
}
