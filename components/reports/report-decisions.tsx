import { Fragment } from 'react'
import { NumberedList } from '@/components/layout/numbered-list'
import { DecisionText } from '@/components/meetings/decision-text'
import { ActivityTitle, ActivityTitleNote } from '@/components/schedule/activity-title'
import { EmptyState } from '@/components/ui/empty-state'
import { getTranslator } from '@/lib/i18n/translator'
import type { ReportActivity, ReportDecision } from '@/lib/reports/report-content'
import { formatWhen } from '@/lib/time/format'
import { monthsWhen } from '@/lib/time/when'
import { InLanguages, InLanguagesNumbered, type ReportLanguages, ReportPart, type ReportPartProps } from './report-part'

/** What each meeting decided, and what became of it. */
export function ReportDecisions({ content: { decisions, activities }, words, ...languages }: ReportPartProps) {
  const ids = [...new Set(decisions.map(({ activityId }) => activityId))]
  return (
    <ReportPart {...languages} id="decisions" title="decisions">
      <InLanguages {...languages}>{words}</InLanguages>
      {decisions.length === 0 ? (
        <EmptyState>{getTranslator(languages.locale, 'reportOut')('noDecisions')}</EmptyState>
      ) : null}
      {ids.map((id) => (
        <Fragment key={id}>
          <MeetingName meeting={activities.find((activity) => activity.id === id)} {...languages} />
          <NumberedList>
            {decisions
              .filter(({ activityId }) => activityId === id)
              .map((decision) => (
                <InLanguagesNumbered key={decision.id} {...languages} number={decision.position}>
                  {(language) => <DecisionText decision={{ ...decision, due: dueOf(decision) }} locale={language} />}
                </InLanguagesNumbered>
              ))}
          </NumberedList>
        </Fragment>
      ))}
    </ReportPart>
  )
}

/** The meeting that decided; in two languages, one heading. */
function MeetingName({ meeting, ...languages }: ReportLanguages & { meeting: ReportActivity | undefined }) {
  if (!meeting) return null
  return (
    <InLanguages {...languages}>
      {(language) => {
        const Heading = language === languages.locale ? 'h3' : 'p'
        return (
          <>
            <Heading className="part-name">
              <ActivityTitle activity={meeting} locale={language} />
            </Heading>
            <ActivityTitleNote activity={meeting} locale={language} />
            <p className="sans small quiet">{formatWhen(meeting.when, language)}</p>
          </>
        )
      }}
    </InLanguages>
  )
}

function dueOf({ dueMonth }: ReportDecision) {
  if (!dueMonth) return null
  const [year = 0, month = 1] = dueMonth.split('-').map(Number)
  return monthsWhen(year, month)
}
