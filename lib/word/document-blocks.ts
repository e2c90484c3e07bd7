import {
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import type { PaperBlock, PaperTable, Run, Words } from '@/lib/pdf/paper'
import { deepestLevel, indent, type NamedStyle } from './style'

/** Where a piece stands: the language of what is around it, and how many lists it is in. */
type Place = { lang: Locale; depth: number }
type Of<Name extends PaperBlock['is']> = Extract<PaperBlock, { is: Name }>
type Piece = Paragraph | Table
type Shape = Omit<IParagraphOptions, 'children' | 'text'>

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const

/** Turns the pieces of papers into those of a document, whose lists it counts: each begins its numbers anew. */
export class DocumentBlocks {
  private lists = 0

  write(blocks: readonly PaperBlock[], place: Place): Piece[] {
    return blocks.flatMap((block) => this.writeBlock(block, place))
  }

  private writeBlock(block: PaperBlock, place: Place): Piece[] {
    switch (block.is) {
      case 'title':
        return titlePieces(block, place)
      case 'heading':
        return [paragraphOf(block.words, place, { heading: headings[block.level ?? 2], keepNext: true })]
      case 'paragraph':
        return [paragraphOf(block.words, place, { style: block.isQuiet ? 'quiet' : undefined })]
      case 'facts':
        return block.rows.map(({ label, value }) => factOf(label, value, place))
      case 'list':
        return this.listPieces(block, place)
      case 'quote':
        return this.write(block.blocks, { ...place, depth: place.depth + 1 })
      case 'passage':
        return this.write(block.blocks, { ...place, lang: block.lang })
      case 'pair':
        return this.write([...block.sides[0], { is: 'passage', lang: block.lang, blocks: block.sides[1] }], place)
      case 'table':
        return [tableOf(block, place), new Paragraph({})]
      case 'figure':
        return [paragraphOf(block.alt, place, { style: 'quiet' })]
      case 'signature':
        return [signatureOf(block.words, place)]
      case 'signatures':
        return block.words.map((words) => signatureOf(words, place))
    }
  }

  private listPieces({ items }: Of<'list'>, place: Place): Piece[] {
    const level = Math.min(place.depth, deepestLevel)
    const isNumbered = items.every(({ label }, index) => label === `${index + 1}.`)
    this.lists += 1
    const numbering = { reference: isNumbered ? 'numbers' : 'signs', level, instance: this.lists }
    return items.flatMap(({ blocks }) => {
      const [first, ...rest] = blocks
      const isWords = first?.is === 'paragraph'
      const head = paragraphOf(isWords ? first.words : '', place, { numbering, indent: undefined })
      return [head, ...this.write(isWords ? rest : blocks, { ...place, depth: place.depth + 1 })]
    })
  }
}

function titlePieces({ words, eyebrow = [] }: Of<'title'>, place: Place): Piece[] {
  const above = typeof eyebrow === 'string' ? [eyebrow] : eyebrow
  return [
    ...above.map((line) => paragraphOf(line, place, { style: 'eyebrow' })),
    paragraphOf(words, place, { heading: HeadingLevel.TITLE }),
  ]
}

function paragraphOf(
  words: Words | Run[],
  { lang, depth }: Place,
  { style, ...shape }: Shape & { style?: NamedStyle } = {},
): Paragraph {
  return new Paragraph({
    style,
    indent: depth > 0 ? { left: indent * depth } : undefined,
    ...shape,
    children: runsOf(words, lang),
  })
}

/** The words, each piece with its language, and with the line breaks that they have. */
function runsOf(words: Words | Run[], lang: Locale): TextRun[] {
  if (Array.isArray(words)) {
    return words.flatMap(({ text, set, ...run }) =>
      linesOf(text, run.lang ?? lang, { bold: set === 'strong', italics: set === 'italic' }),
    )
  }
  return typeof words === 'string' ? linesOf(words, lang) : linesOf(words.text, words.lang)
}

function linesOf(text: string, lang: Locale, look: { bold?: boolean; italics?: boolean } = {}): TextRun[] {
  const language = { value: languageTags[lang] }
  return text.split('\n').map((line, index) => new TextRun({ text: line, language, ...look, break: index > 0 ? 1 : 0 }))
}

function factOf(label: string, value: Words, { lang, depth }: Place): Paragraph {
  const children = [
    ...linesOf(label, lang, { bold: true }),
    new TextRun({ children: [new Tab()] }),
    ...runsOf(value, lang),
  ]
  const left = indent * (depth + 5)
  return new Paragraph({ children, indent: { left, hanging: left - indent * depth } })
}

/** A line to sign on, and below it who does. */
function signatureOf(words: Words, { lang }: Place): Paragraph {
  return new Paragraph({ children: [new TextRun('_'.repeat(40)), new TextRun({ break: 1 }), ...runsOf(words, lang)] })
}

function tableOf({ columns, rows }: PaperTable, { lang }: Place): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const cell = (words: Words, column: number, style: NamedStyle) =>
    new TableCell({
      width: { size: ((columns[column]?.width ?? 0) / whole) * 100, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ style, children: runsOf(words, lang) })],
    })
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ label }, column) => cell(label, column, 'head')),
  })
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((words, column) => cell(words, column, 'cell')) }),
  )
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] })
}
