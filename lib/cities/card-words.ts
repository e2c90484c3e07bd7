import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry, formatNumber } from '@/lib/time/format'
import { type Angle, anglesOf } from './rules'
import type { CityView } from './view'

// What stands on a card, in words: on its pages and in the mail that asks whether it is true. Null for what is not known.

/** "Rio Grande do Sul, Brasil". */
export function locationText({ subdivision, country }: CityView, locale: Locale): string {
  const name = formatCountry(country, locale)
  return subdivision ? `${subdivision}, ${name}` : name
}

/** "347.657 habitantes em 2022". */
export function populationText({ population, populationYear }: CityView, locale: Locale): string | null {
  const t = getTranslator(locale, 'cities')
  if (population === null) return null
  const count = formatNumber(population, locale)
  return populationYear === null
    ? t('inhabitants', { count })
    : t('inhabitantsIn', { count, year: `${populationYear}` })
}

/** "29° 55′ de latitude sul, 51° 11′ de longitude oeste". */
export function coordinatesText({ latitude, longitude }: CityView, locale: Locale): string | null {
  if (latitude === null || longitude === null) return null
  const t = getTranslator(locale, 'cities')
  const inWords = ({ degrees, minutes, side }: Angle) =>
    t(`angles.${side}`, { degrees: `${degrees}`, minutes: `${minutes}` })
  const angles = anglesOf(latitude, longitude)
  return `${inWords(angles.latitude)}, ${inWords(angles.longitude)}`
}
