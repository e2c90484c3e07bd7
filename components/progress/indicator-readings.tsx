import type { ReactNode } from 'react'
import { Localized } from '@/components/text/localized'
import type { Decimal } from '@/lib/i18n/decimal'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { type DateSpan, formatMeasure, formatSpan } from '@/lib/progress/indicator-words'
import type { IndicatorView, ReadingView } from '@/lib/progress/queries'
import { MeasureText } from './measure-text'

type ReadingsProps = {
  indicator: IndicatorView
  locale: Locale
  /** What can be done with a reading; in a document for everybody nothing. */
  children?: (reading: ReadingView) => ReactNode
}

/** What was measured, by the times that it tells of. */
export function IndicatorReadings({ indicator, locale, children }: ReadingsProps) {
  const { readings, measuredIn } = indicator
  if (readings.length === 0) return null
  return (
    <ul className="readings" aria-label={getTranslator(locale, 'indicators')('readings')}>
      {readings.map((reading) => (
        <li key={reading.id} id={`reading-${reading.id}`}>
          <ReadingLine reading={reading} measuredIn={measuredIn} locale={locale} />
          {reading.note ? (
            <Localized value={reading.note} locale={locale} as="p" className="whitespace-pre-line" />
          ) : null}
          {children?.(reading)}
        </li>
      ))}
    </ul>
  )
}

type ToldReading = { value: Decimal; when: DateSpan; city: { name: string } | null }
type ReadingLineProps = { reading: ToldReading; measuredIn: LocalizedText | null; locale: Locale }

/** What was measured, of when, and by whom. */
export function ReadingLine({ reading, measuredIn, locale }: ReadingLineProps) {
  return (
    <p className="sans small figures">
      <MeasureText text={formatMeasure(reading.value, measuredIn, locale)} {...{ measuredIn, locale }} />{' '}
      <span className="quiet">{readingHead(reading, locale)}</span>
    </p>
  )
}

/** "May 2016, Canoas". */
function readingHead({ when, city }: ToldReading, locale: Locale): string {
  const t = getTranslator(locale, 'indicators')
  const date = formatSpan(when, locale)
  return city ? t('readingBy', { date, city: city.name }) : t('readingBySecretariat', { date })
}
