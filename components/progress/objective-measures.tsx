import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { PlannedIndicator } from './indicator-line'
import { ResponsibleCities } from './responsible-cities'

type ObjectiveMeasuresProps = {
  objective: {
    indicators: readonly (Parameters<typeof PlannedIndicator>[0]['indicator'] & { id: string })[]
    cities: readonly { name: string }[]
  }
  locale: Locale
}

/** By what an objective is measured, and who answers for it, as the plan says it; nothing where it says neither. */
export function ObjectiveMeasures({ objective: { indicators, cities }, locale }: ObjectiveMeasuresProps) {
  return (
    <>
      {indicators.length > 0 ? (
        <ul className="indicators" aria-label={getTranslator(locale, 'indicators')('title')}>
          {indicators.map((indicator) => (
            <li key={indicator.id}>
              <PlannedIndicator indicator={indicator} locale={locale} />
            </li>
          ))}
        </ul>
      ) : null}
      <ResponsibleCities cities={cities} locale={locale} />
    </>
  )
}
