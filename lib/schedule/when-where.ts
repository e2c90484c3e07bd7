import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry, formatWhen, formatZone } from '@/lib/time/format'
import type { When } from '@/lib/time/when'

/** A date with whose hours they are: "16 de junho de 2016, 10:00–12:30 (horário de Brasília)". `zone` is of the place, where the date says none. */
export function whenText(when: When, zone: string, locale: Locale): string {
  const text = formatWhen(when, locale)
  return when.precision === 'TIME' ? `${text} (${formatZone(when.timeZone ?? zone, locale)})` : text
}

/** A place by names: `city` is a city's of the register, `name` another place's; `country` its ISO 3166-1 code. */
export type NamedPlace = {
  city: string | null
  name: string | null
  country: string | null
  venue: string | null
  isOnline: boolean
}

/** "Canoas, Brasil, Sala Verde, e on-line": all of a place on one line; says so when nothing is known. */
export function placeText({ city, name, country, venue, isOnline }: NamedPlace, locale: Locale): string {
  const t = getTranslator(locale, 'schedule')
  const named = city ?? name
  const land = country && named ? formatCountry(country, locale) : null
  const parts = [named, land, venue].filter(Boolean).join(', ')
  if (parts) return isOnline ? `${parts}, ${t('alsoOnline')}` : parts
  return isOnline ? t('online') : t('placeOpen')
}
