import type { Locale } from '@/lib/i18n/locales'
import { responsibleText } from '@/lib/progress/responsible-words'

/** Who answers for an objective; nothing where nobody does. */
export function ResponsibleCities({ cities, locale }: { cities: readonly { name: string }[]; locale: Locale }) {
  const text = responsibleText(cities, locale)
  return text ? <p className="sans small quiet">{text}</p> : null
}
