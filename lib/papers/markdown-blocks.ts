import type { List, PhrasingContent, RootContent } from 'mdast'
import { headingLevels, linkAddress, parseMarkdown, wordsOf } from '@/lib/markdown/tree'
import type { PaperBlock, Run } from '@/lib/pdf/paper'

/** Deeper than this, only the words are printed. */
const DEEPEST = 12

/**
 * A text in Markdown as pieces of a paper, its outermost headings of the third level. HTML is printed as it was typed, a picture by its words, and behind the words of a
 * link stands where it leads: nobody can follow it on paper.
 */
export function markdownBlocks(source: string): PaperBlock[] {
  const root = parseMarkdown(source)
  if (!root) return [{ is: 'paragraph', words: source }]
  const levelOf = headingLevels(3)
  return blocksOf(root.children, (depth) => (levelOf(depth) === 3 ? 3 : 4), 0)
}

type LevelOf = (depth: number) => 3 | 4

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
      case 'text':
        return [{ text: node.value.replaceAll('\n', ' '), set }]
      default:
        return [{ text: wordsOf(node), set }]
    }
  })
}

function addressBehind(words: string, url: string): Run[] {
  const address = linkAddress(url)
  return address === null || words === url ? [] : [{ text: ` (${url})`, set: 'plain' }]
}
