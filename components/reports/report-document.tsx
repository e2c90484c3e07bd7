import type { ReactNode } from 'react'
import { LanguagePairHeads } from '@/components/layout/language-pair'
import type { Locale } from '@/lib/i18n/locales'
import type { NarrativePlace, ReportContent } from '@/lib/reports/report-content'
import { basisText } from '@/lib/reports/words'
import { NarrativeText } from './narrative-text'
import { ReportActivities } from './report-activities'
import { ReportAttendance } from './report-attendance'
import { ReportDecisions } from './report-decisions'
import { ReportObjectives } from './report-objectives'
import { ReportOffices } from './report-offices'
import { InLanguages, MarginPart, type ReportLanguages } from './report-part'

type ReportDocumentProps = ReportLanguages & {
  content: ReportContent
  /** What stands where people write; without it, what they wrote. */
  narrative?: (place: NarrativePlace, language: Locale) => ReactNode
}

/** All that a report says, from its content alone and in one language or two: what people wrote, with the facts that it is about. */
export function ReportDocument({ content, locale, second, narrative = writtenIn(content) }: ReportDocumentProps) {
  const languages = { locale, second }
  const wordsAt = (place: NarrativePlace) => (language: Locale) => narrative(place, language)
  const shared = { ...languages, content }
  const closing = wordsAt('closing')
  return (
    <>
      {second ? <LanguagePairHeads first={locale} second={second} /> : null}
      <InLanguages {...languages} id="opening">
        {(language) => (
          <div className="part">
            {narrative('opening', language)}
            <p className="sans small quiet">{basisText(content, language)}</p>
          </div>
        )}
      </InLanguages>
      <ReportOffices {...shared} />
      <ReportActivities {...shared} words={wordsAt('activities')} />
      <ReportAttendance {...shared} words={wordsAt('attendance')} />
      <ReportDecisions {...shared} words={wordsAt('decisions')} />
      <ReportObjectives {...shared} words={wordsAt('objectives')} />
      {closing(locale) ? (
        <MarginPart {...languages} id="closing" title="closing" rule="strong">
          {second ? <InLanguages {...languages}>{closing}</InLanguages> : closing(locale)}
        </MarginPart>
      ) : null}
    </>
  )
}

function writtenIn({ narrative }: ReportContent) {
  return (place: NarrativePlace, language: Locale): ReactNode => {
    const words = narrative[place]
    return words ? <NarrativeText words={words} at={place} locale={language} /> : null
  }
}
