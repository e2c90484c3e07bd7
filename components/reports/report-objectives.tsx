import { NumberedList } from '@/components/layout/numbered-list'
import { IndicatorMeasured } from '@/components/progress/indicator-line'
import { ReadingLine } from '@/components/progress/indicator-readings'
import { ProgressNote } from '@/components/progress/objective-progress'
import { ResponsibleCities } from '@/components/progress/responsible-cities'
import { Localized } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { objectiveChart } from '@/lib/reports/charts'
import type { ReportObjective } from '@/lib/reports/report-content'
import { ReportChartRow } from './report-chart'
import { InLanguages, InLanguagesNumbered, ReportPart, type ReportPartProps } from './report-part'

/** How far each objective is, with what was told of it. */
export function ReportObjectives({ content, words, ...languages }: ReportPartProps) {
  const { objectives } = content
  return (
    <ReportPart {...languages} id="objectives" title="objectives">
      <InLanguages {...languages}>{words}</InLanguages>
      {objectives.length === 0 ? (
        <EmptyState>{getTranslator(languages.locale, 'reportOut')('noObjectives')}</EmptyState>
      ) : null}
      <ReportChartRow {...languages} chartIn={(language) => objectiveChart(content, language)} />
      <NumberedList>
        {objectives.map((objective) => (
          <InLanguagesNumbered key={objective.id} {...languages} number={objective.number}>
            {(language) => (
              <>
                <Localized value={objective.text} locale={language} as="p" />
                <Progress objective={objective} locale={language} />
              </>
            )}
          </InLanguagesNumbered>
        ))}
      </NumberedList>
    </ReportPart>
  )
}

/**
 * Its state, with the activities that it is seen by, and what was told and measured in the period. What was told before it may have made the state too: that is not
 * counted here.
 */
function Progress({ objective, locale }: { objective: ReportObjective; locale: Locale }) {
  const { state, held, planned, responsibleCities, notes, indicators } = objective
  const t = getTranslator(locale, 'progress')
  return (
    <>
      <p>
        {t(`state.${state}`)}
        <span className="quiet">: {t('reasons.activities', { held, planned })}.</span>
      </p>
      <ResponsibleCities cities={responsibleCities} locale={locale} />
      {indicators.length > 0 ? (
        <ul className="indicators" aria-label={getTranslator(locale, 'indicators')('title')}>
          {indicators.map((indicator) => (
            <li key={indicator.id}>
              <Indicator indicator={indicator} locale={locale} />
            </li>
          ))}
        </ul>
      ) : null}
      {notes.length > 0 ? (
        <ul className="stacked">
          {notes.map((note) => (
            <li key={`${note.reportedOn} ${note.city?.slug} ${note.text.texts[note.text.original]}`}>
              <ProgressNote note={note} locale={locale} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

type IndicatorProps = { indicator: ReportObjective['indicators'][number]; locale: Locale }

/** What an objective is measured by, with what was measured in the period. */
function Indicator({ indicator, locale }: IndicatorProps) {
  const { readings, measuredIn } = indicator
  return (
    <>
      <IndicatorMeasured indicator={indicator} latest={readings.at(-1) ?? null} locale={locale} />
      {readings.length > 0 ? (
        <ul className="readings" aria-label={getTranslator(locale, 'indicators')('readings')}>
          {readings.map((reading) => (
            <li key={JSON.stringify(reading)}>
              <ReadingLine reading={reading} measuredIn={measuredIn} locale={locale} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
