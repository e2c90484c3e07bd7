import { plainWords } from '@/lib/i18n/plain-words'
import type { Use } from './draft'
import { sectionOf } from './headings'
import { withoutOwnNotes } from './own-words'

/** A part of a line that is read for itself: the whole line, or its part in one of two columns. */
export type Piece = {
  /** Of the source, from 1. */
  line: number
  text: string
  /** The cells of a row of a table, where it looks like one. */
  cells: string[] | null
  indent: number
  /** Whether a blank line stands before it. */
  afterBlank: boolean
  /** Whether the line before it says, as Markdown does, that its paragraph goes on here. */
  afterBreak: boolean
  use: Use | null
}

type Token = { text: string; at: number }

/** The lines of a text, blank ones too, as they are counted. */
export function sourceLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)
}

/** Whether nobody can see anything in a line. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cf}\p{Cc}]/gu, '') === ''
}

/** A text without the marks of Markdown around it, with single spaces. */
export function cleaned(text: string): string {
  return withoutOwnNotes(
    text
      .normalize('NFC')
      .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(#{1,6}|>) /, '')
      .replace(/(?<!\\)(?:\*\*|__)/g, '')
      // A hard break at the end, and signs that stand for themselves (CommonMark 6.7, 2.4).
      .replace(/\\$/, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .trim(),
  )
}

/** The parts of a text in the order in which they are read: side by side columns one after the other. */
export function readPieces(text: string): Piece[] {
  const lines = sourceLines(text)
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; ) {
    const starts = columnStarts(lines[at] ?? '')
    const end = starts ? endOfColumns(lines, at, starts) : at + 1
    if (starts) pieces.push(...inColumns(lines, at, end, starts))
    else pieces.push(...wholeLine(lines, at))
    at = end
  }
  return pieces
}

function wholeLine(lines: readonly string[], at: number): Piece[] {
  const text = lines[at] ?? ''
  if (isBlank(text)) return []
  const cells = cellsOf(text)
  return [pieceOf(lines, at, text, cells.length > 1 ? cells.map((cell) => cell.text) : null)]
}

function pieceOf(lines: readonly string[], at: number, text: string, cells: string[] | null): Piece {
  return {
    line: at + 1,
    text: cleaned(cells && hasBars(text) ? cells.join(' | ') : text),
    cells: cells?.map(cleaned) ?? null,
    indent: /^\s*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0,
    afterBlank: at === 0 || isBlank(lines[at - 1] ?? ''),
    afterBreak: /(?<!\\)(?:\\\\)*\\$/.test(lines[at - 1] ?? ''),
    use: null,
  }
}

/** A bar between cells; one with a backslash before it is part of the words. */
const everyBar = /(?<!\\)\|/g
const hasBars = (text: string) => text.search(everyBar) >= 0

const TAB_COLUMN = 1_000
const isTabbed = (text: string) => !hasBars(text) && text.trim().includes('\t')

/** What stands apart in a line: between tabs, bars or wide gaps. */
function cellsOf(text: string): Token[] {
  // Cells out of a spreadsheet stand in the same column whatever their length, and empty ones keep their place.
  if (isTabbed(text)) {
    return text.split('\t').map((cell, at) => ({ text: cell.trim(), at: at * TAB_COLUMN }))
  }
  const tokens: Token[] = []
  const separator = hasBars(text) ? everyBar : / {3,}/g
  let from = 0
  for (const match of [...text.matchAll(separator), null]) {
    const token = text.slice(from, match?.index ?? text.length)
    if (!isBlank(token)) tokens.push({ text: token.trim(), at: from + token.length - token.trimStart().length })
    if (match) from = match.index + match[0].length
  }
  return tokens
}

/** Where columns begin, when a line consists of their headings. */
function columnStarts(text: string): number[] | null {
  if (hasBars(text)) return null
  const tokens = cellsOf(text)
  const sections = tokens.map((token) => sectionOf(cleaned(token.text)))
  const isHeads = tokens.length > 1 && sections.every(Boolean) && new Set(sections).size === tokens.length
  return isHeads ? tokens.map(({ at }) => at) : null
}

/** Columns go on until a heading stands at the margin again with nothing beside it in the lines that follow. */
function endOfColumns(lines: readonly string[], from: number, starts: readonly number[]): number {
  const second = starts[1] ?? 0
  const reaches = (text: string) => cellsOf(text).some(({ at }) => Math.abs(at - second) <= 2)
  for (let at = from + 1; at < lines.length; at++) {
    const text = lines[at] ?? ''
    if (columnStarts(text)) return at
    if (isTabbed(lines[from] ?? '') && (!isTabbed(text) || cellsOf(text).length !== starts.length)) return at
    const isHeading = sectionOf(cleaned(text)) !== null && !/^\s/.test(text) && cellsOf(text).length === 1
    if (isHeading && !lines.slice(at, at + 6).some(reaches)) return at
  }
  return lines.length
}

function inColumns(lines: readonly string[], from: number, end: number, starts: readonly number[]): Piece[] {
  const columns: Piece[][] = starts.map(() => [])
  for (let at = from; at < end; at++) {
    const byColumn = starts.map((): Token[] => [])
    const line = lines[at] ?? ''
    const tokens = cellsOf(line)
    // Bars with nothing between them are a line all the same.
    if (tokens.length === 0 && !isBlank(line)) tokens.push({ text: line.trim(), at: 0 })
    for (const token of tokens.filter(({ text }) => text !== '')) byColumn[columnOf(token.at, starts)]?.push(token)
    byColumn.forEach((tokens, column) => {
      if (tokens.length === 0) return
      const previous = columns[column]?.at(-1)
      const text = tokens.map((token) => token.text).join(' ')
      const indent = Math.max(0, (tokens[0]?.at ?? 0) - (starts[column] ?? 0))
      const afterBlank = previous !== undefined && previous.line < at
      const shape = { cells: null, indent, afterBlank, afterBreak: false }
      columns[column]?.push({ line: at + 1, text: cleaned(text), ...shape, use: null })
    })
  }
  return columns.flat()
}

function columnOf(at: number, starts: readonly number[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= at + 2),
  )
}

/** Page numbers, lines drawn with signs and what else only belongs to the paper. */
export function isPageFurniture(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const words = plainWords(text).join(' ')
  return /^\d{1,3}$|^(pagina|page|slide|lamina|diapositiva|pag|p) \d{1,3}( (de|of|\d{1,3}))?( \d{1,3})?$/.test(words)
}
