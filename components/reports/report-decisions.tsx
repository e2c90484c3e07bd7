import { Fragment, type ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { DecisionText } from '@/components/meetings/decision-text'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ReportContent, ReportDecision } from '@/lib/reports/report-content'
import { formatWhen } from '@/lib/time/format'
import { monthsWhen } from '@/lib/time/when'

type DecisionsProps = { content: ReportContent; locale: Locale; words: ReactNode }

/** What each meeting decided, and what became of it. */
export function ReportDecisions({ content: { decisions, activities }, locale, words }: DecisionsProps) {
  const t = getTranslator(locale, 'reportOut')
  const ids = [...new Set(decisions.map(({ activityId }) => activityId))]
  return (
    <Section id="decisions" title={t('decisions')}>
      {words ? <MarginRow rule="hair">{words}</MarginRow> : null}
      {decisions.length === 0 ? <EmptyState>{t('noDecisions')}</EmptyState> : null}
      {ids.map((id) => {
        const meeting = activities.find((activity) => activity.id === id)
        const ofMeeting = decisions.filter(({ activityId }) => activityId === id)
        return (
          <Fragment key={id}>
            {meeting ? (
              <MarginRow rule="hair">
                <h3>
                  <ActivityTitle activity={meeting} locale={locale} />
                </h3>
                <p className="sans small quiet">{formatWhen(meeting.when, locale)}</p>
              </MarginRow>
            ) : null}
            <NumberedList>
              {ofMeeting.map((decision) => (
                <NumberedItem key={decision.id} number={decision.position}>
                  <DecisionText decision={{ ...decision, due: dueOf(decision) }} locale={locale} />
                </NumberedItem>
              ))}
            </NumberedList>
          </Fragment>
        )
      })}
    </Section>
  )
}

function dueOf({ dueMonth }: ReportDecision) {
  if (!dueMonth) return null
  const [year = 0, month = 1] = dueMonth.split('-').map(Number)
  return monthsWhen(year, month)
}
