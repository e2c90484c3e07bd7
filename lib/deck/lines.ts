import type { Locale } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'
import type { Entry, Line } from './flow'
import type { StyleName } from './style'

/** A line of a slide in one style. */
export const lineOf = (text: string, lang: Locale, style: StyleName): Line => ({ text, lang, style })

/** A text by its paragraphs, and for a reader of `locale` what must be said of its language. */
export function linesIn({ text, lang, note, pieces }: Told, locale: Locale, style: StyleName = 'text'): Line[] {
  const paragraphs = text
    .split(/\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  const lines: Line[] = pieces
    ? [{ ...lineOf(text, lang, style), pieces }]
    : paragraphs.map((paragraph) => lineOf(paragraph, lang, style))
  return note ? [...lines, lineOf(note, locale, 'note')] : lines
}

/** What stands together with nothing in the margin, once for each language. */
export const unlabelled = (sides: Line[][]): Entry => ({ label: null, sides })
