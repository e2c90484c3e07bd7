import { type Locale, languageKeys } from './locales'
import { type LocalizedText, type ReadableText, readText } from './localized-text'
import { getTranslator } from './translator'

/** A piece of a sentence; `lang` is there where it stands in another language than the sentence. */
export type Piece = { text: string; lang?: Locale }

/**
 * Words with the language in which they really stand, and what must be said of that; null where nothing must. `pieces` are the same words, where some of them
 * stand in another language.
 */
export type Told = { text: string; lang: Locale; note: string | null; pieces?: Piece[] }

/** Words of our own, or names. */
export const told = (text: string, lang: Locale): Told => ({ text, lang, note: null })

/** The same of a sentence of ours in one line, by its pieces. */
export function toldPieces(pieces: Piece[], lang: Locale): Told {
  const words = told(pieces.map(({ text }) => text).join(''), lang)
  return pieces.some((piece) => piece.lang) ? { ...words, pieces } : words
}

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
