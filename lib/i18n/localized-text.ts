import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Locale, locales } from './locales'

/**
 * A text that people read in several languages: one value with its original language. A translation keeps the hash of the
 * original that it was made from, and so knows when its original has changed since.
 */
export const localizedText = z.object({
  original: z.enum(locales),
  texts: z.partialRecord(z.enum(locales), z.string()),
  madeFrom: z.partialRecord(z.enum(locales), z.string()),
})
export type LocalizedText = z.infer<typeof localizedText>

/** What a reader of one language gets: the text, the language it really is in, and whether it is a translation. */
export type ReadableText = {
  text: string
  lang: Locale
  /** `original`; `translation`, made from the original as it is now; `outdated`, the original has changed since; `missing`: no translation, the original is shown. */
  state: 'original' | 'translation' | 'outdated' | 'missing'
}

/** The hash that a translation keeps of its original: SHA-256 of the NFC form, in hex. */
export function hashOriginal(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex')
}

/** Whether two texts say the same: browsers end the lines of a form in another way (CRLF) than seeds and imports do. */
export function sameWords(one: string, other: string): boolean {
  return unixLines(one) === unixLines(other)
}

/** The text with the ends of its lines as a page's script sees them (LF), whatever they were. */
export function unixLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/** The original's own words. */
export function originalOf(value: LocalizedText): string {
  return value.texts[value.original] ?? ''
}

/** Reads a stored value (a JSON column) as a localized text; null stays null. A malformed value is a programming error and throws. */
export function parseLocalized(stored: unknown): LocalizedText | null {
  return stored === null || stored === undefined ? null : localizedText.parse(stored)
}

/** As {@link parseLocalized}, for columns that are never null. */
export function parseRequired(stored: unknown): LocalizedText {
  return localizedText.parse(stored)
}

/** How far the translation into `locale` is: see {@link ReadableText}. */
export function translationState(value: LocalizedText, locale: Locale): ReadableText['state'] {
  if (locale === value.original) return 'original'
  if (!value.texts[locale]) return 'missing'
  return value.madeFrom[locale] === hashOriginal(originalOf(value)) ? 'translation' : 'outdated'
}

/** The text for a reader of `locale`; a missing translation never blocks: the original stands in, marked. */
export function readText(value: LocalizedText, locale: Locale): ReadableText {
  const state = translationState(value, locale)
  const lang = state === 'missing' ? value.original : locale
  return { text: value.texts[lang] ?? '', lang, state }
}

/** As {@link readText}, null for null. */
export function readOptional(value: LocalizedText | null, locale: Locale): ReadableText | null {
  return value && readText(value, locale)
}

/** A new text in one language, with translations made from it now. */
export function localize(original: Locale, texts: Partial<Record<Locale, string>>): LocalizedText {
  return reviseText(null, { original, texts, stillRight: [] })
}

export type TextRevision = {
  original: Locale
  texts: Partial<Record<Locale, string>>
  /** Translations that were looked at and hold for the new original, though their words did not change. */
  stillRight: Locale[]
}

/**
 * The value after an edit: a translation whose words changed, or that was declared still right, is made from the original as
 * saved now; any other keeps the hash it had. A text that says the same stays to the sign, or its translations would be outdated by nothing. Empty
 * translations are dropped. Callers make sure that the original has words.
 */
export function reviseText(previous: LocalizedText | null, revision: TextRevision): LocalizedText {
  const { original } = revision
  const revised = (locale: Locale) => {
    const [before, after = ''] = [previous?.texts[locale], revision.texts[locale]]
    return before !== undefined && sameWords(before, after) ? before : after
  }
  const hash = hashOriginal(revised(original))
  const value: LocalizedText = { original, texts: {}, madeFrom: {} }
  for (const locale of locales) {
    const text = revised(locale)
    if (!text) continue
    value.texts[locale] = text
    if (locale === original) continue
    const keeps =
      previous?.original === original && previous.texts[locale] === text && !revision.stillRight.includes(locale)
    value.madeFrom[locale] = keeps ? (previous.madeFrom[locale] ?? '') : hash
  }
  return value
}
