import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, type ReadableText, readText } from '@/lib/i18n/localized-text'
import { langIfOther, TextNote } from './localized'

/** A longer text in the reader's language, paragraph by paragraph; empty lines part them, single breaks stay breaks. */
export function LocalizedParagraphs({ value, locale }: { value: LocalizedText; locale: Locale }) {
  const readable = readText(value, locale)
  return (
    <div className="prose">
      <Paragraphs readable={readable} locale={locale} />
      <TextNote readable={readable} locale={locale} />
    </div>
  )
}

function Paragraphs({ readable, locale }: { readable: ReadableText; locale: Locale }) {
  return paragraphsOf(readable.text).map(({ at, text }) => (
    <p key={at} lang={langIfOther(readable, locale)} className="whitespace-pre-line">
      {text}
    </p>
  ))
}

/** The paragraphs of a text as it was typed, each with the place at which it begins. */
export function paragraphsOf(text: string): { at: number; text: string }[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![ \t\r]*\n))*/g)].map((match) => ({
    at: match.index,
    text: match[0].trim(),
  }))
}
