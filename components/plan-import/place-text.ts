import type { Locale } from '@/lib/i18n/locales'
import { formatCountry } from '@/lib/time/format'

/** A place as a text names it, with its country where that is known. */
export function placeText({ name, country }: { name: string; country: string | null }, locale: Locale): string {
  return country ? `${name}, ${formatCountry(country, locale)}` : name
}
