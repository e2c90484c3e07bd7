import type { Paper, PaperBlock } from './paper'
import { Sheet } from './sheet'
import { measure, page, styles } from './style'
import { writeTable } from './table'

const whole = { x: page.left, width: measure }
const labelWidth = 112
const numberWidth = 28

/** The paper as a PDF: tagged, with its language, its title, bookmarks, embedded faces, and the number of each page. */
export async function writePaper(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new Sheet(paper)
  for (const { lang, blocks } of paper.parts) {
    sheet.beginPart(lang)
    for (const block of blocks) writeBlock(sheet, block)
  }
  return sheet.end(paper.foot)
}

const writers: { [Name in PaperBlock['is']]: (sheet: Sheet, block: Of<Name>) => void } = {
  title: writeTitle,
  heading: writeHeading,
  paragraph: writeParagraph,
  facts: writeFacts,
  list: writeList,
  table: writeTable,
  signature: writeSignature,
}

function writeBlock<Name extends PaperBlock['is']>(sheet: Sheet, block: Of<Name>): void {
  writers[block.is](sheet, block)
}

type Of<Name extends PaperBlock['is']> = Extract<PaperBlock, { is: Name }>

function writeTitle(sheet: Sheet, { words, eyebrow }: Of<'title'>): void {
  if (eyebrow) {
    sheet.write(eyebrow, 'eyebrow', 'P', whole)
    sheet.space(styles.eyebrow.after)
  }
  sheet.bookmark(words, true)
  sheet.write(words, 'title', 'H1', whole)
  sheet.space(styles.title.after)
}

/** Never the last thing on a page. */
function writeHeading(sheet: Sheet, { words }: Of<'heading'>): void {
  sheet.space(styles.heading.before)
  sheet.keep(sheet.heightOf(words, 'heading', measure) + 48)
  sheet.bookmark(words, false)
  sheet.write(words, 'heading', 'H2', whole)
  sheet.space(styles.heading.after)
}

function writeParagraph(sheet: Sheet, { words, isQuiet }: Of<'paragraph'>): void {
  const style = isQuiet ? 'quiet' : 'body'
  sheet.write(words, style, 'P', whole)
  sheet.space(styles[style].after)
}

/** Labels beside what they say: a list whose labels are tagged as such. */
function writeFacts(sheet: Sheet, { rows }: Of<'facts'>): void {
  const list = sheet.under('L')
  for (const { label, value } of rows) {
    const room = { x: page.left + labelWidth, width: measure - labelWidth }
    sheet.keep(Math.min(sheet.heightOf(value, 'body', room.width), 120))
    const top = sheet.doc.y
    const item = sheet.under('LI', {}, list)
    // The smaller label stands on the line of what it labels.
    sheet.doc.y = top + 1.5
    sheet.write(label, 'label', 'Lbl', { x: page.left, width: labelWidth - 12 }, item)
    const labelEnd = sheet.doc.y
    sheet.doc.y = top
    sheet.write(value, 'body', 'LBody', room, item)
    item.end()
    sheet.doc.y = Math.max(labelEnd, sheet.doc.y) + 3
  }
  list.end()
  sheet.space(8)
}

function writeList(sheet: Sheet, { items }: Of<'list'>): void {
  const list = sheet.under('L')
  for (const { label, words, below } of items) {
    const room = { x: page.left + numberWidth, width: measure - numberWidth }
    sheet.keep(sheet.heightOf(words, 'body', room.width) + 12)
    const top = sheet.doc.y
    const item = sheet.under('LI', {}, list)
    sheet.write(label, 'body', 'Lbl', { x: page.left, width: numberWidth }, item)
    sheet.doc.y = top
    const body = sheet.under('LBody', {}, item)
    sheet.write(words, 'body', 'P', room, body)
    for (const line of below) sheet.write(line, 'quiet', 'P', room, body)
    body.end()
    item.end()
    sheet.space(6)
  }
  list.end()
  sheet.space(4)
}

function writeSignature(sheet: Sheet, { words }: Of<'signature'>): void {
  const room = { x: page.left, width: measure / 2 }
  sheet.keep(72)
  sheet.space(44)
  sheet.rule(sheet.doc.y, room, 0.75)
  sheet.space(4)
  sheet.write(words, 'quiet', 'P', room)
}
