import type { List, PhrasingContent, RootContent } from 'mdast'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { tell } from '@/lib/i18n/told'
import { headingLevels, linkAddress, parseMarkdown, wordsOf } from '@/lib/markdown/tree'
import type { PaperBlock, Run } from '@/lib/pdf/paper'

/** Deeper than this, only the words are printed. */
const DEEPEST = 12

/** The level of the outermost headings of a text: one below that of the part in which it stands. */
type TopLevel = 2 | 3

/** A stored text in Markdown for a reader of `locale`, with what must be said of its language. */
export function writtenBlocks(value: LocalizedText, locale: Locale, top?: TopLevel): PaperBlock[] {
  const { text, lang, note } = tell(value, locale)
  const blocks = markdownBlocks(text, top)
  return [
    ...(lang === locale ? blocks : [{ is: 'passage' as const, lang, blocks }]),
    ...(note ? [{ is: 'paragraph' as const, words: note, isQuiet: true }] : []),
  ]
}

/**
 * A text in Markdown as pieces of a paper, its lines where they were typed. HTML is printed as it was typed, a picture by its words, and behind the words of a link stands
 * where it leads: nobody can follow it on paper.
 */
export function markdownBlocks(source: string, top: TopLevel = 3): PaperBlock[] {
  const root = parseMarkdown(source)
  if (!root) return [{ is: 'paragraph', words: source }]
  const levelOf = headingLevels(top)
  return blocksOf(root.children, (depth) => Math.min(4, levelOf(depth)) as PaperLevel, 0)
}

type PaperLevel = 2 | 3 | 4
type LevelOf = (depth: number) => PaperLevel

function blocksOf(nodes: readonly RootContent[], levelOf: LevelOf, depth: number): PaperBlock[] {
  return nodes.flatMap((node) => blockOf(node, levelOf, depth + 1))
}

function blockOf(node: RootContent, levelOf: LevelOf, depth: number): PaperBlock[] {
  if (depth > DEEPEST) return [{ is: 'paragraph', words: wordsOf(node) }]
  switch (node.type) {
    case 'heading':
      return [{ is: 'heading', words: wordsOf(node), level: levelOf(node.depth) }]
    case 'paragraph':
      return [{ is: 'paragraph', words: runsOf(node.children) }]
    case 'list':
      return [{ is: 'list', items: itemsOf(node, levelOf, depth) }]
    case 'blockquote':
      return [{ is: 'quote', blocks: blocksOf(node.children, levelOf, depth) }]
    case 'code':
    case 'html':
      return [{ is: 'paragraph', words: node.value }]
    default:
      return []
  }
}

function itemsOf({ ordered, start, children }: List, levelOf: LevelOf, depth: number) {
  return children.map((item, index) => ({
    label: ordered ? `${(start ?? 1) + index}.` : '•',
    blocks: blocksOf(item.children, levelOf, depth),
  }))
}

function runsOf(phrases: readonly PhrasingContent[], set: Run['set'] = 'plain', depth = 0): Run[] {
  return phrases.flatMap((node): Run[] => {
    if (depth > DEEPEST) return [{ text: wordsOf(node), set }]
    switch (node.type) {
      case 'strong':
        return runsOf(node.children, 'strong', depth + 1)
      case 'emphasis':
        return runsOf(node.children, set === 'strong' ? set : 'italic', depth + 1)
      case 'break':
        return [{ text: '\n', set }]
      case 'link':
        return [...runsOf(node.children, set, depth + 1), ...addressBehind(wordsOf(node), node.url)]
      default:
        return [{ text: wordsOf(node), set }]
    }
  })
}

function addressBehind(words: string, url: string): Run[] {
  const address = linkAddress(url)
  return address === null || words === url ? [] : [{ text: ` (${url})`, set: 'plain' }]
}
