import { type CountryGroup, groupByCountry } from '@/lib/cities/rules'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { formatCountry } from '@/lib/time/format'

/** The cities by country in the order of the reader's alphabet, with each country's name in her language. */
export function byCountry<T extends { country: string; name: string }>(
  cities: readonly T[],
  locale: Locale,
): (CountryGroup<T> & { countryName: string })[] {
  const { compare } = new Intl.Collator(languageTags[locale])
  const countryName = (code: string) => formatCountry(code, locale)
  return groupByCountry(cities, countryName, compare).map((group) => ({
    ...group,
    countryName: countryName(group.country),
  }))
}
