import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** Where the slides of a plan or of an edition are, after its address. */
export const slidesPath = (second?: Locale): string => `/slides${second ? `?with=${second}` : ''}`

/** The page of the slides as one under that of the plan, for the head of the page. */
export function slidesUnder(locale: Locale) {
  return { path: slidesPath(), title: getTranslator(locale, 'planOut')('presentation') }
}
