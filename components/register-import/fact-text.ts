import type { CityFacts, NewCity } from '@/lib/cities/import/facts'
import type { Guess } from '@/lib/cities/import/guesses'
import { formatCoordinate } from '@/lib/cities/numbers'
import { type Locale, languageNames } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatNumber } from '@/lib/time/format'

/** The value of a city's fact in words; null for none. */
export function factText<N extends keyof CityFacts>(name: N, value: CityFacts[N], locale: Locale): string | null {
  if (value === null) return null
  if (name === 'governmentKind') {
    return getTranslator(locale, 'cities')(`governmentKinds.${value as CityFacts['governmentKind']}`)
  }
  if (typeof value === 'boolean') return getTranslator(locale, 'common')(value ? 'yes' : 'no')
  if (name === 'timeZone') return String(value).replaceAll('_', ' ')
  if (typeof value !== 'number' || name === 'populationYear') return String(value)
  return name === 'population' ? formatNumber(value, locale) : formatCoordinate(value, locale)
}

/** All that will be known of a new city, fact by fact, with what was taken for granted marked as such. */
export function newCityTexts(city: NewCity, guesses: readonly Guess[], locale: Locale): string[] {
  const guessOf = (field: Guess['field']) => guesses.find((one) => one.field === field)
  const { latitude, longitude } = city
  const texts = [
    city.subdivision,
    markedText(factText('governmentKind', city.governmentKind, locale), guessOf('governmentKind'), locale),
    city.governmentName,
    city.website,
    city.contactEmail,
    city.contactPhone,
    inhabitantsText(city, locale),
    latitude === null || longitude === null
      ? null
      : [latitude, longitude].map((degrees) => formatCoordinate(degrees, locale)).join('; '),
    markedText(factText('timeZone', city.timeZone, locale), guessOf('timeZone'), locale),
    guessOf('language') ? null : languageNames[city.language],
  ]
  return texts.filter((text) => text !== null)
}

function inhabitantsText({ population, populationYear }: NewCity, locale: Locale): string | null {
  if (population === null) return null
  const t = getTranslator(locale, 'registerImport')
  const count = formatNumber(population, locale)
  return populationYear === null
    ? t('draft.inhabitants', { count })
    : t('draft.inhabitantsIn', { count, year: String(populationYear) })
}

function markedText(text: string | null, guess: Guess | undefined, locale: Locale): string | null {
  if (!guess || text === null) return text
  const t = getTranslator(locale, 'registerImport')
  if (guess.from === 'country') return t('draft.taken', { value: text })
  if (guess.from === 'unknown') return t('draft.takenUnknown', { value: text })
  if (guess.from === 'mostOfCountry') return t('draft.takenMostOfCountry', { value: text })
  if (guess.from === 'subdivision') return t('draft.takenSubdivision', { value: text })
  return t('draft.takenNeighbour', { value: text, city: guess.neighbour ?? '' })
}
