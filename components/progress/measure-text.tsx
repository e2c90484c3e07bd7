import { LocalizedName } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { wordsOfUnit } from '@/lib/progress/indicator-rules'

type MeasureTextProps = { text: string; measuredIn: LocalizedText | null; locale: Locale }

/** Words in the reader's language that name what is counted: where that stands in another language, it is marked as such. */
export function MeasureText({ text, measuredIn, locale }: MeasureTextProps) {
  const unit = wordsOfUnit(measuredIn)
  const words = unit && readText(unit, locale)
  // It follows its number on the same line.
  const at = words && words.lang !== locale ? text.indexOf(`\u00a0${words.text}`) : -1
  if (!unit || !words || at < 0) return text
  const begins = at + 1
  return (
    <>
      {text.slice(0, begins)}
      <LocalizedName value={unit} locale={locale} />
      {text.slice(begins + words.text.length)}
    </>
  )
}
