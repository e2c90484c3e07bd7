import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { LocalizedParagraphs } from '@/components/text/paragraphs'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { NarrativePlace, ReportContent } from '@/lib/reports/report-content'
import { basisText } from '@/lib/reports/words'
import { ReportActivities } from './report-activities'
import { ReportAttendance } from './report-attendance'
import { ReportDecisions } from './report-decisions'
import { ReportObjectives } from './report-objectives'
import { ReportOffices } from './report-offices'

type ReportDocumentProps = {
  content: ReportContent
  locale: Locale
  /** What stands where people write; without it, what they wrote. */
  narrative?: (place: NarrativePlace) => ReactNode
}

/** All that a report says, from its content alone: what people wrote, with the facts that it is about. */
export function ReportDocument({ content, locale, narrative = writtenIn(content, locale) }: ReportDocumentProps) {
  const shared = { content, locale }
  const closing = narrative('closing')
  return (
    <>
      <MarginRow id="opening" rule="hair">
        <div className="part">
          {narrative('opening')}
          <p className="sans small quiet">{basisText(content, locale)}</p>
        </div>
      </MarginRow>
      <ReportOffices {...shared} />
      <ReportActivities {...shared} words={narrative('activities')} />
      <ReportAttendance {...shared} words={narrative('attendance')} />
      <ReportDecisions {...shared} words={narrative('decisions')} />
      <ReportObjectives {...shared} words={narrative('objectives')} />
      {closing ? (
        <MarginRow id="closing" title={getTranslator(locale, 'reportOut')('closing')} rule="strong">
          {closing}
        </MarginRow>
      ) : null}
    </>
  )
}

function writtenIn({ narrative }: ReportContent, locale: Locale) {
  return (place: NarrativePlace): ReactNode => {
    const words = narrative[place]
    return words ? <LocalizedParagraphs value={words} locale={locale} /> : null
  }
}
