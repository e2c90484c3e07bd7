import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatList } from '@/lib/time/format'

/** Who answers for an objective: "Cidades responsáveis: Canoas e Rosario"; null where nobody does. */
export function responsibleText(cities: readonly { name: string }[], locale: Locale): string | null {
  if (cities.length === 0) return null
  const names = cities.map(({ name }) => name)
  return getTranslator(locale, 'indicators')('responsible', { count: names.length, cities: formatList(names, locale) })
}
