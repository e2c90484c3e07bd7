import { Pieces } from '@/components/text/pieces'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { measurePieces } from '@/lib/progress/indicator-words'

type MeasureTextProps = { text: string; measuredIn: LocalizedText | null; locale: Locale }

/** Words in the reader's language that name what is counted: where that stands in another language, it is marked as such. */
export function MeasureText({ text, measuredIn, locale }: MeasureTextProps) {
  return <Pieces pieces={measurePieces(text, measuredIn, locale)} />
}
