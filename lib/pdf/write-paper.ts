import { languageTags } from '@/lib/i18n/locales'
import { heightOfFigure, writeFigure } from './figure'
import type { Paper, PaperBlock, Words } from './paper'
import { type Place, Sheet } from './sheet'
import { measure, page, styles } from './style'
import { heightOfStart, writeTable } from './table'

const labelWidth = 112
const numberWidth = 28
const gutter = 28
/** Room to sign, with who does below it. */
const signatureRoom = 72

/** The paper as a PDF: tagged, with its language, its title, bookmarks, embedded faces, and the number of each page. */
export async function writePaper(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new Sheet(paper)
  for (const { lang, blocks } of paper.parts) {
    const parent = sheet.beginPart(lang)
    writeBlocks(sheet, blocks, { room: { x: page.left, width: measure }, parent })
  }
  return sheet.end(paper.foot)
}

type Of<Name extends PaperBlock['is']> = Extract<PaperBlock, { is: Name }>

const writers: { [Name in PaperBlock['is']]: (sheet: Sheet, block: Of<Name>, place: Place) => void } = {
  title: writeTitle,
  heading: writeHeading,
  paragraph: writeParagraph,
  facts: writeFacts,
  list: writeList,
  quote: writeQuote,
  passage: writePassage,
  pair: writePair,
  table: (sheet, table, { parent }) => writeTable(sheet, table, parent),
  figure: writeFigure,
  signature: (sheet, { words }, place) => writeSignatures(sheet, [words], place),
  signatures: (sheet, { words }, place) => writeSignatures(sheet, words, place),
}

function writeBlocks(sheet: Sheet, blocks: readonly PaperBlock[], place: Place): void {
  blocks.forEach((block, index) => {
    // Never the last thing on a page.
    if (block.is === 'heading') sheet.keep(heightOfOpening(sheet, blocks.slice(index), place))
    if (isBeforeSignatures(block, blocks[index + 1])) {
      sheet.keep(heightOfBeginning(sheet, block, place) + styles.body.after + signatureRoom)
    }
    writeBlock(sheet, block, place)
  })
}

/** A date, or another short paragraph, stands above the signatures and not on the page before them. */
const isBeforeSignatures = (block: PaperBlock, next: PaperBlock | undefined) =>
  block.is === 'paragraph' && (next?.is === 'signatures' || next?.is === 'signature')

function writeBlock<Name extends PaperBlock['is']>(sheet: Sheet, block: Of<Name>, place: Place): void {
  writers[block.is](sheet, block, place)
}

function writeTitle(sheet: Sheet, { words, eyebrow }: Of<'title'>, place: Place): void {
  for (const line of typeof eyebrow === 'string' ? [eyebrow] : (eyebrow ?? [])) {
    sheet.write(line, 'eyebrow', 'P', place)
    sheet.space(styles.eyebrow.after)
  }
  sheet.bookmark(words, 1)
  sheet.write(words, 'title', 'H1', place)
  sheet.space(styles.title.after)
}

function writeHeading(sheet: Sheet, { words, level = 2 }: Of<'heading'>, place: Place): void {
  const style = headingStyle(level)
  sheet.space(styles[style].before)
  if (level === 2) sheet.bookmark(words, 2)
  sheet.write(words, style, `H${level}`, place)
  sheet.space(styles[style].after)
}

const headingStyle = (level: 2 | 3 | 4) => (level === 2 ? 'heading' : 'smallHeading')

/** What is to stand on one page: the headings with which `blocks` begin, and the beginning of what they lead to. */
function heightOfOpening(sheet: Sheet, blocks: readonly PaperBlock[], place: Place): number {
  const [first, ...rest] = blocks
  if (first?.is !== 'heading') return heightOfBeginning(sheet, first, place)
  const style = headingStyle(first.level ?? 2)
  const { before, after } = styles[style]
  return before + sheet.heightOf(first.words, style, place.room.width) + after + heightOfOpening(sheet, rest, place)
}

/** How much of a text stands with its heading at least. */
const someLines = 40

/** Of a figure all of it, of a table the first row, a short paragraph whole, of others some lines. */
function heightOfBeginning(sheet: Sheet, block: PaperBlock | undefined, { room }: Place): number {
  if (block?.is === 'figure') return heightOfFigure(block, room)
  if (block?.is === 'table') return heightOfStart(sheet, block)
  if (block?.is !== 'paragraph') return someLines
  const height = sheet.heightOf(block.words, block.isQuiet ? 'quiet' : 'body', room.width)
  return height <= 110 ? Math.max(someLines, height) : someLines
}

function writeParagraph(sheet: Sheet, { words, isQuiet }: Of<'paragraph'>, place: Place): void {
  const style = isQuiet ? 'quiet' : 'body'
  sheet.write(words, style, 'P', place)
  sheet.space(styles[style].after)
}

/** Labels beside what they say: a list whose labels are tagged as such. */
function writeFacts(sheet: Sheet, { rows }: Of<'facts'>, { room, parent }: Place): void {
  const list = sheet.under('L', parent)
  for (const { label, value } of rows) {
    const beside = { x: room.x + labelWidth, width: room.width - labelWidth }
    sheet.keep(Math.min(sheet.heightOf(value, 'body', beside.width), 120))
    const top = sheet.doc.y
    const item = sheet.under('LI', list)
    // The smaller label stands on the line of what it labels.
    sheet.doc.y = top + 1.5
    sheet.write(label, 'label', 'Lbl', { room: { x: room.x, width: labelWidth - 12 }, parent: item })
    const labelEnd = sheet.doc.y
    sheet.doc.y = top
    sheet.write(value, 'body', 'LBody', { room: beside, parent: item })
    item.end()
    sheet.doc.y = Math.max(labelEnd, sheet.doc.y) + 3
  }
  list.end()
  sheet.space(8)
}

function writeList(sheet: Sheet, { items }: Of<'list'>, { room, parent }: Place): void {
  const list = sheet.under('L', parent)
  for (const { label, blocks } of items) {
    sheet.keep(32)
    const top = sheet.doc.y
    const item = sheet.under('LI', list)
    sheet.write(label, 'body', 'Lbl', { room: { x: room.x, width: numberWidth }, parent: item })
    sheet.doc.y = top
    const body = sheet.under('LBody', item)
    writeBlocks(sheet, blocks, { room: indented(room), parent: body })
    body.end()
    item.end()
  }
  list.end()
  sheet.space(2)
}

function writePassage(sheet: Sheet, { blocks, lang }: Of<'passage'>, { room, parent }: Place): void {
  const passage = sheet.under('Div', parent, { lang: languageTags[lang] })
  writeBlocks(sheet, blocks, { room, parent: passage })
  passage.end()
}

/** Both sides begin at the same height and stand on one page; where one is higher than a page, they follow each other. The bookmarks are those of the first. */
function writePair(sheet: Sheet, { sides: [first, second], lang }: Of<'pair'>, place: Place): void {
  const { room, parent } = place
  const width = (room.width - gutter) / 2
  const beside: PaperBlock[] = [{ is: 'passage', lang, blocks: second }]
  const height = Math.max(heightOfBlocks(sheet, first, width), heightOfBlocks(sheet, second, width)) + someLines
  if (height > sheet.bottom - page.top) {
    writeBlocks(sheet, first, place)
    sheet.withoutBookmarks(() => writeBlocks(sheet, beside, place))
    return
  }
  sheet.keep(height)
  const top = sheet.doc.y
  writeBlocks(sheet, first, { room: { x: room.x, width }, parent })
  const end = sheet.doc.y
  sheet.doc.y = top
  sheet.withoutBookmarks(() => writeBlocks(sheet, beside, { room: { x: room.x + width + gutter, width }, parent }))
  sheet.doc.y = Math.max(end, sheet.doc.y)
}

/** How high blocks are where they have `width`; infinite where no page has room for them. */
function heightOfBlocks(sheet: Sheet, blocks: readonly PaperBlock[], width: number): number {
  return sheet.tried((trial, parent) => writeBlocks(trial, blocks, { room: { x: page.left, width }, parent }))
}

function writeQuote(sheet: Sheet, { blocks }: Of<'quote'>, { room, parent }: Place): void {
  const quote = sheet.under('BlockQuote', parent)
  writeBlocks(sheet, blocks, { room: indented(room), parent: quote })
  quote.end()
}

/** Not further than leaves room for words. */
function indented({ x, width }: Place['room']): Place['room'] {
  return width > measure / 3 ? { x: x + numberWidth, width: width - numberWidth } : { x, width }
}

/** Each line is as wide as half the page, or narrower where more than two stand beside each other. */
function writeSignatures(sheet: Sheet, signatures: readonly Words[], { room, parent }: Place): void {
  const share = room.width / Math.max(signatures.length, 2)
  const gap = signatures.length > 1 ? 16 : 0
  sheet.keep(signatureRoom)
  sheet.space(44)
  const top = sheet.doc.y
  let end = top
  signatures.forEach((words, index) => {
    const line = { x: room.x + index * share, width: share - gap }
    sheet.rule(top, line, 0.75)
    sheet.doc.y = top + 4
    sheet.write(words, 'quiet', 'P', { room: line, parent })
    end = Math.max(end, sheet.doc.y)
  })
  sheet.doc.y = end
}
