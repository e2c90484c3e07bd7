import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatList } from '@/lib/time/format'

/** Who answers for an objective; nothing where nobody does. */
export function ResponsibleCities({ cities, locale }: { cities: readonly { name: string }[]; locale: Locale }) {
  if (cities.length === 0) return null
  const names = cities.map(({ name }) => name)
  return (
    <p className="sans small quiet">
      {getTranslator(locale, 'indicators')('responsible', { cities: formatList(names, locale) })}
    </p>
  )
}
