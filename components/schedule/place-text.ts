import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlaceWords } from '@/lib/schedule/view'
import { formatCountry } from '@/lib/time/format'

/** "Canoas, Brasil": the place without its venue; null when only online, or nobody knows yet. */
export function placeName({ city, name, country }: PlaceWords, locale: Locale): string | null {
  const named = city?.name ?? name
  const land = city?.country ?? country
  if (!named) return null
  return land ? `${named}, ${formatCountry(land, locale)}` : named
}

/** "Local: Canoas, Brasil", "Local: Canoas, Brasil, e on-line", "On-line"; null when nothing is known of the place. */
export function placeLine(view: PlaceWords, locale: Locale): string | null {
  const t = getTranslator(locale, 'schedule')
  const place = placeName(view, locale)
  if (place) return t(view.isOnline ? 'placeAndOnline' : 'place', { place })
  return view.isOnline ? t('online') : null
}
