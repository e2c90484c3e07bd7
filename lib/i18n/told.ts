import { type Locale, languageKeys } from './locales'
import { type LocalizedText, type ReadableText, readText } from './localized-text'
import { getTranslator } from './translator'

/** Words with the language in which they really stand, and what must be said of that; null where nothing must. */
export type Told = { text: string; lang: Locale; note: string | null }

/** Words of our own, or names. */
export const told = (text: string, lang: Locale): Told => ({ text, lang, note: null })

/** A stored text for a reader of `locale`. */
export function tell(value: LocalizedText, locale: Locale): Told {
  return tellReadable(readText(value, locale), locale)
}

/** As {@link tell}, null for null. */
export function tellOptional(value: LocalizedText | null, locale: Locale): Told | null {
  return value && tell(value, locale)
}

/** As {@link tell}, of a text that was read already. */
export function tellReadable({ text, lang, state }: ReadableText, locale: Locale): Told {
  const t = getTranslator(locale, 'common')
  if (state === 'missing') return { text, lang, note: t('shownInOriginal', { language: t(languageKeys[lang]) }) }
  return { text, lang, note: state === 'outdated' ? t('outdatedTranslation') : null }
}
