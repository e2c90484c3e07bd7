import { diffWords } from 'diff'
import type { WordDifferenceProps } from '@/components/ui/word-difference'
import { type Locale, languageTags } from '@/lib/i18n/locales'

export type Pieces = WordDifferenceProps['parts']

/** What changed between two texts of one language, in pieces of whole words as that language parts them. */
export function wordPieces(before: string, after: string, locale: Locale): Pieces {
  const intlSegmenter = new Intl.Segmenter(languageTags[locale], { granularity: 'word' })
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
