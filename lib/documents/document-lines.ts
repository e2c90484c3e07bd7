import { readXml, type XmlReader } from './xml'

/** Which tags of a format are what. */
export type Dialect = {
  paragraphs: string[]
  /** Where the letters stand; null: anywhere within a paragraph. */
  texts: string[] | null
  /** Tags that are a sign. */
  signs: Record<string, string>
  row: string
  cell: string
  /** Tags of which nothing is read. */
  skipped: string[]
  /** Tags in a paragraph that make it an item of a list, which is drawn with a mark or a number. */
  listed: string[]
  levelOf?: (name: string, attributes: Record<string, string>) => number | null
  /** Lists' items, where they are tags around paragraphs. */
  item?: string
  /** What begins with a blank line. */
  apart?: string
}

/** A text that is longer than any plan. */
export class TooMuchText extends Error {}

const DEEPEST_LEVEL = 8
/** With more paragraphs in a cell, a table is there to lay out a page, and its cells are read one after the other. */
const MOST_LINES_OF_CELL = 3

type Paragraph = { text: string; isListed: boolean; level: number }

/** The lines of a document of office software: a paragraph each, or a row of a table with tabs between its cells. Stops with {@link TooMuchText}; throws BadXml. */
export function documentLines(bytes: Uint8Array, dialect: Dialect, mostLetters: number): string[] {
  const lines = new DocumentLines(dialect, mostLetters)
  readXml(bytes, lines)
  return lines.lines
}

class DocumentLines implements XmlReader {
  readonly lines: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly rows: string[][][] = []
  /** Where finished lines go: to the document, or to the cell that is open. */
  private readonly targets: string[][] = [this.lines]
  private skippedDepth = 0
  private textDepth = 0
  private itemDepth = 0
  private isItemNew = false
  private letters = 0

  constructor(
    private readonly dialect: Dialect,
    private readonly mostLetters: number,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    const { dialect } = this
    if (this.skippedDepth > 0 || dialect.skipped.includes(name)) {
      this.skippedDepth += 1
      return
    }
    if (dialect.paragraphs.includes(name)) this.openParagraph()
    else if (dialect.texts?.includes(name)) this.textDepth += 1
    else if (name === dialect.row) this.rows.push([])
    else if (name === dialect.cell) this.openCell()
    else if (name === dialect.item) this.openItem()
    else if (name === dialect.apart) this.finish([''])
    else this.openWithin(name, attributes)
  }

  private openWithin(name: string, attributes: Record<string, string>): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const sign = this.dialect.signs[name]
    if (sign) this.write(sign === ' ' ? ' '.repeat(spacesOf(attributes)) : sign)
    if (this.dialect.listed.includes(name)) paragraph.isListed = true
    const level = this.dialect.levelOf?.(name, attributes)
    if (level) paragraph.level = level
  }

  close(name: string): void {
    const { dialect } = this
    if (this.skippedDepth > 0) {
      this.skippedDepth -= 1
      return
    }
    if (dialect.paragraphs.includes(name)) this.closeParagraph()
    else if (dialect.texts?.includes(name)) this.textDepth -= 1
    else if (name === dialect.row) this.closeRow()
    else if (name === dialect.cell) this.targets.pop()
    else if (name === dialect.item) this.itemDepth -= 1
  }

  text(text: string): void {
    if (this.skippedDepth > 0) return
    if (this.dialect.texts === null) this.write(text.replace(/\s+/g, ' '))
    else if (this.textDepth > 0) this.write(text)
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    this.count(text.length)
    paragraph.text += text
  }

  private count(letters: number): void {
    this.letters += letters
    if (this.letters > this.mostLetters) throw new TooMuchText('more than a plan')
  }

  private openParagraph(): void {
    this.paragraphs.push({ text: '', isListed: this.isItemNew, level: Math.max(0, this.itemDepth - 1) })
    this.isItemNew = false
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (paragraph) this.finish(linesOf(paragraph))
  }

  private openItem(): void {
    this.itemDepth += 1
    this.isItemNew = true
  }

  private openCell(): void {
    const cell: string[] = []
    this.rows.at(-1)?.push(cell)
    this.targets.push(cell)
  }

  private closeRow(): void {
    const cells = this.rows.pop() ?? []
    const isLayout = cells.length < 2 || cells.some((cell) => cell.length > MOST_LINES_OF_CELL)
    this.finish(isLayout ? cells.flat() : [cells.map((cell) => cell.join(' ').replace(/\s+/g, ' ')).join('\t')])
  }

  private finish(lines: string[]): void {
    // An empty line takes room too.
    this.count(lines.length)
    this.targets.at(-1)?.push(...lines)
  }
}

function linesOf({ text, isListed, level }: Paragraph): string[] {
  const indent = '  '.repeat(Math.min(Math.max(Math.trunc(level) || 0, 0), DEEPEST_LEVEL))
  if (text.trim() === '' || !isListed) return text.split('\n')
  return text.split('\n').map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`)
}

const spacesOf = (attributes: Record<string, string>) =>
  Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), 100)
