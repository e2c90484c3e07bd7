import type { EditionLine } from '@/lib/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry, formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'

/** The day on which an edition was published, in the network's zone. */
export function editionDay(
  { publishedAt }: Pick<EditionLine, 'publishedAt'>,
  timeZone: string,
  locale: Locale,
): string {
  return formatDate(todayIn(timeZone, publishedAt), locale)
}

/** "Published on 12 March 2016 by Canoas, Brasil". */
export function publishedWords(edition: EditionLine, timeZone: string, locale: Locale): string {
  const t = getTranslator(locale, 'editions')
  const date = editionDay(edition, timeZone, locale)
  const { city } = edition
  if (!city) return t('publishedOnBySecretariat', { date })
  return t('publishedOnBy', { date, city: `${city.name}, ${formatCountry(city.country, locale)}` })
}
