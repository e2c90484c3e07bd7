import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { draftReportAction, refreshReportAction } from '@/lib/reports/actions'
import type { ReportView } from '@/lib/reports/queries'
import type { ReportContent } from '@/lib/reports/report-content'
import { formatInstant, formatYears } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { FactChanges } from './fact-changes'

const BLOCK = 'facts'
/** By what the first taking of the facts is told from a later one. */
const DRAFTED = 'drafted'

type ReportBasisProps = {
  report: ReportView
  /** What it would say if its facts were taken now; null for who may not take them. */
  now: ReportContent | null
  locale: Locale
  place: EditPlace
  canWrite: boolean
  timeZone: string
}

/** When the facts of a report were taken, what has changed since, and taking them again. */
export function ReportBasis({ report, now, locale, place, canWrite, timeZone }: ReportBasisProps) {
  const t = getTranslator(locale, 'reportWriting')
  return (
    <MarginRow id={BLOCK} title={t('facts')} rule="hair">
      <StatusLine>{place.outcomeOf(BLOCK) ? t(place.detail === DRAFTED ? 'drafted' : 'taken') : null}</StatusLine>
      <p>{t('takenAt', { date: formatInstant(report.draftedAt, locale, timeZone) })}</p>
      {now ? <FactChanges report={report.content} now={now} locale={locale} /> : null}
      {canWrite ? (
        <>
          <p className="small quiet">{t('takeAgainMeans')}</p>
          <div className="actions">
            <ActionButton
              action={refreshReportAction}
              hidden={{ id: report.id }}
              // The moment before tells two of them apart: the second is news too.
              returnTo={place.saved(BLOCK, 'saved', report.draftedAt.getTime())}
            >
              {t('takeAgain')}
            </ActionButton>
          </div>
        </>
      ) : null}
    </MarginRow>
  )
}

type Period = { startsOn: string; endsOn: string }
type DraftReportProps = { plan: PlanView; period: Period; locale: Locale; place: EditPlace; canWrite: boolean }

/** Stands where nobody has drafted a report yet. */
export function DraftReport({ plan, period, locale, place, canWrite }: DraftReportProps) {
  const t = getTranslator(locale, 'reportWriting')
  const { startsOn, endsOn } = period
  const years = formatYears(startsOn, endsOn)
  return (
    <MarginRow id={BLOCK} rule="hair">
      <EmptyState
        action={
          canWrite ? (
            <ActionButton
              action={draftReportAction}
              hidden={{ planId: plan.id, startsOn, endsOn }}
              returnTo={place.saved(BLOCK, 'saved', DRAFTED)}
              look="primary"
            >
              {t('draft', { years })}
            </ActionButton>
          ) : null
        }
      >
        {canWrite ? t('empty') : t('emptyForReaders')}
      </EmptyState>
    </MarginRow>
  )
}
