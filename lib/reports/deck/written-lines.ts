import type { Line } from '@/lib/deck/flow'
import { lineOf } from '@/lib/deck/lines'
import type { StyleName } from '@/lib/deck/style'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { tell } from '@/lib/i18n/told'
import { markdownBlocks } from '@/lib/papers/markdown-blocks'
import { type PaperBlock, textOf } from '@/lib/pdf/paper'

/** A stored text in Markdown as lines of a slide, with what must be said of its language: its words without their look, points of lists behind their sign. */
export function writtenLines(value: LocalizedText, locale: Locale, style: StyleName = 'text'): Line[] {
  const { text, lang, note } = tell(value, locale)
  const heading = style === 'text' ? 'strong' : style
  const lines = markdownBlocks(text).flatMap((block) => {
    const own = block.is === 'heading' ? heading : style
    return textsOf(block).map((line) => lineOf(line, lang, own))
  })
  return note ? [...lines, lineOf(note, locale, 'note')] : lines
}

function textsOf(block: PaperBlock, depth = 0): string[] {
  switch (block.is) {
    case 'heading':
    case 'paragraph':
      return textOf(block.words)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    case 'quote':
      return block.blocks.flatMap((inner) => textsOf(inner, depth))
    case 'list':
      return block.items.flatMap(({ label, blocks }) => {
        const sign = label === '•' && depth > 0 ? '–' : label
        const [first, ...rest] = blocks.flatMap((inner) => textsOf(inner, depth + 1))
        return first === undefined ? [] : [`${sign} ${first}`, ...rest]
      })
    default:
      return []
  }
}
