import type { Definition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

// How Markdown is read. Whoever writes it may write anything: what would take the reader minutes is not read as Markdown at all.

/** Of what a reader of Markdown takes time for that grows with its square, more than any minutes have: these have some hundreds of lines, and a hundred points. */
const MOST_LINES = 2_000
const MOST_POINTS = 1_500
const MOST_SIGNS = 4_000

/** Where a line begins a quotation or a point of a list, or several in each other. */
const beginnings = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]))+/gm
const points = />|[-+*]|\d[.)]/g
/** What may begin or end something within a line. */
const signs = /\*+|_+|`+|[[\]<]/g

/** A text as CommonMark reads it; null for one that nobody would write by hand, which is then to be shown as it stands. */
export function parseMarkdown(source: string): Root | null {
  const begun = source.match(beginnings)?.join(' ') ?? ''
  const isTooMuch =
    countOf(/\n/g, source) > MOST_LINES || countOf(points, begun) > MOST_POINTS || countOf(signs, source) > MOST_SIGNS
  return isTooMuch ? null : fromMarkdown(source)
}

const countOf = (what: RegExp, text: string) => text.match(what)?.length ?? 0

/** The addresses that a text names at its end and uses by name, by that name. */
export function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const visit = (node: Nodes) => {
    // Of two for one name, the first one counts.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return definitions
}

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An address to which a link may lead: whole, and of the web, of mail or of a telephone. Null for any other, such as `javascript:` or one of this site. */
export function linkAddress(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null
  return address && schemes.has(address.protocol) ? address.href : null
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/**
 * Gives headings the levels of the page's outline, whatever they were written with: the outermost are `top`, and one that is written deeper than the one before
 * it is one level below. Call it with each heading's depth in the order of the text.
 */
export function headingLevels(top: HeadingLevel): (depth: number) => HeadingLevel {
  const open: number[] = []
  return (depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    return Math.min(6, top + open.length - 1) as HeadingLevel
  }
}

/** The words of a node, without what they look like. */
export function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('')
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'value' in node ? node.value : ''
}
