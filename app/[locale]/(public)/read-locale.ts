import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/i18n/locales'

/** The language of an address; what is no language of ours is not found. */
export function readLocale(locale: string): Locale {
  if (!isLocale(locale)) notFound()
  return locale
}
