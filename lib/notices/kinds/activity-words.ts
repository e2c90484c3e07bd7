import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ToldActivity } from '@/lib/mail/notice-kinds'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatCountry, formatWhen, formatZone } from '@/lib/time/format'
import type { ActivitySubject } from '../subject-queries'

export function activityTitle(activity: ActivitySubject, locale: Locale): string {
  return readActivityTitle(activity, locale).text
}

/** The activity's page: it stays the same from "2016" to "16 June, 10:00". */
export function activityAddress({ slug, unit }: ActivitySubject, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/${unit.slug}/activities/${slug}`
}

/** "16 de junho de 2016, 10:00–12:30 (horário de Brasília)". */
export function whenText(when: ToldActivity['when'], zone: string, locale: Locale): string {
  const text = formatWhen(when, locale)
  return when.precision === 'TIME' ? `${text} (${formatZone(when.timeZone ?? zone, locale)})` : text
}

/** "Canoas, Brasil, Sala Verde, e on-line": all of it on one line; says so when nothing is known. */
export function placeText(place: ToldActivity['place'], locale: Locale): string {
  const t = getTranslator(locale, 'schedule')
  const named = place.city ?? place.name
  const land = place.country && named ? formatCountry(place.country, locale) : null
  const parts = [named, land, place.venue].filter(Boolean).join(', ')
  if (parts) return place.isOnline ? `${parts}, ${t('alsoOnline')}` : parts
  return place.isOnline ? t('online') : t('placeOpen')
}
