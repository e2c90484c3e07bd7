import PDFDocument from 'pdfkit'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { type Paper, type Run, textOf, type Words } from './paper'
import { linesOfRuns } from './run-lines'
import { colours, type Face, faceFile, faces, page, type StyleName, styles } from './style'

type Element = PDFKit.PDFStructureElement
export type Room = { x: number; width: number }
/** Where something is written, and the tag under which it stands. */
export type Place = { room: Room; parent: Element }
/** Its types know neither what a heading of a table is a heading of nor where a figure stands (from its upper left to its lower right corner). */
type TagOptions = {
  alt?: string
  lang?: string
  scope?: 'Column' | 'Row'
  bbox?: [number, number, number, number]
  placement?: 'Block'
}

/**
 * A document that is being written: pdfkit's, with our faces, styles and tags. Everything that is read carries a tag (PDF/UA, ISO 14289-1); lines and page
 * feet are artifacts.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  private readonly whole: Element
  /** The part that is written now: its tag, and its language. */
  private part: { element: Element; lang: Locale } | null = null
  private hasBookmarks = true
  /** Another document, to try on it what is written; it is thrown away. */
  private trial: { sheet: Sheet; parent: Element } | null = null

  constructor(private readonly paper: Paper) {
    const { title, lang, author, madeAt } = paper
    const options = {
      ...{ size: page.size, margins: page, autoFirstPage: false, bufferPages: true },
      ...{ pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, displayTitle: true, lang: languageTags[lang] },
      // None of the faces that readers have built in: PDF/UA wants every face embedded.
      font: '',
      info: { Title: title, Author: author, Creator: 'Enlace', CreationDate: madeAt, ModDate: madeAt },
    }
    // Its types know PDF/A only.
    this.doc = new PDFDocument(options as PDFKit.PDFDocumentOptions)
    this.whole = this.doc.struct('Document')
    this.doc.addStructure(this.whole)
    for (const face of Object.keys(faces) as Face[]) this.doc.registerFont(face, faceFile(face))
  }

  /** Begins a part on a new page; gives the tag under which its pieces stand. */
  beginPart(lang: Locale): Element {
    this.doc.addPage()
    this.part?.element.end()
    const element = this.doc.struct('Sect', { lang: languageTags[lang] })
    this.whole.add(element)
    this.part = { element, lang }
    return element
  }

  get bottom(): number {
    return page.height - page.bottom
  }

  /** How high that is which `write` writes, from the top of a page on; infinite where it takes more than one. */
  tried(write: (trial: Sheet, parent: Element) => void): number {
    if (!this.trial) {
      const sheet = new Sheet(this.paper)
      this.trial = { sheet, parent: sheet.beginPart(this.paper.lang) }
    }
    const { sheet, parent } = this.trial
    const { count } = sheet.doc.bufferedPageRange()
    sheet.doc.y = page.top
    write(sheet, parent)
    return sheet.doc.bufferedPageRange().count > count ? Number.POSITIVE_INFINITY : sheet.doc.y - page.top
  }

  /** Begins a new page unless there are `points` left on this one. */
  keep(points: number): void {
    if (this.doc.y + points > this.bottom && this.doc.y > page.top) this.doc.addPage()
  }

  /** Writes words in a style under a tag, as a child of `parent`, and goes on below them. */
  write(words: Words | Run[], style: StyleName, tag: string, { room, parent }: Place): void {
    const lang = this.langOf(words)
    const drawn = Array.isArray(words) ? this.drawRuns(words, style, room) : [() => this.draw(words, style, room)]
    parent.add(this.doc.struct(tag, lang ? { lang } : {}, drawn))
  }

  private draw(words: Words, style: StyleName, { x, width }: Room): void {
    this.dress(style)
    this.doc.text(this.shown(textOf(words), styles[style].face), x, this.doc.y, { width, lineGap: styles[style].gap })
  }

  /** One paragraph in several faces, and languages, with the line breaks that it has: what draws each of its pieces, in their order. */
  private drawRuns(runs: readonly Run[], style: StyleName, room: Room): (Element | (() => void))[] {
    return linesOfRuns(runs).flatMap((line) => this.drawLine(line, style, room))
  }

  private drawLine(runs: readonly Run[], style: StyleName, { x, width }: Room): (Element | (() => void))[] {
    const { gap: lineGap } = styles[style]
    return runs.map(({ text, set, lang }, index) => {
      const draw = () => {
        this.dress(style)
        const face = faceOf(set, styles[style].face)
        this.doc.font(face)
        const options = { width, lineGap, continued: index < runs.length - 1 }
        if (index === 0) this.doc.text(this.shown(text, face), x, this.doc.y, options)
        else this.doc.text(this.shown(text, face), options)
      }
      return lang && lang !== this.part?.lang ? this.doc.struct('Span', { lang: languageTags[lang] }, [draw]) : draw
    })
  }

  /** A tag without words of its own, for those that are written under it. */
  under(tag: string, parent: Element, options: TagOptions = {}): Element {
    const element = this.doc.struct(tag, options)
    parent.add(element)
    return element
  }

  /** Draws within a box under a tag that says what is drawn, as a child of `parent`, and goes on below it. */
  figure(
    alt: string,
    { x, y, width, height }: Room & { y: number; height: number },
    parent: Element,
    draw: () => void,
  ): void {
    const options: TagOptions = { alt, bbox: [x, y, x + width, y + height], placement: 'Block' }
    parent.add(this.doc.struct('Figure', options, [draw]))
    this.doc.y = y + height
  }

  /** One line in a drawing, whose letters stand on `y`. */
  label(text: string, { x, y, size }: { x: number; y: number; size: number }): void {
    this.doc.font('sans').fontSize(size).fillColor(colours.ink)
    this.doc.text(this.shown(text, 'sans'), x, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  heightOf(words: Words | Run[], style: StyleName, width: number): number {
    this.dress(style)
    const text = this.shown(textOf(words), styles[style].face)
    return this.doc.heightOfString(text, { width, lineGap: styles[style].gap })
  }

  space(points: number): void {
    this.doc.y += points
  }

  /** A line that only the eye needs. */
  rule(y: number, { x, width }: Room, weight = 0.5): void {
    this.artifact(() =>
      this.doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor(colours.rule)
        .stroke(),
    )
  }

  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  /** What is the same in another language has its bookmarks already. */
  withoutBookmarks(write: () => void): void {
    const before = this.hasBookmarks
    this.hasBookmarks = false
    write()
    this.hasBookmarks = before
  }

  bookmark(words: Words, level: 1 | 2): void {
    if (!this.hasBookmarks) return
    const { outline } = this.doc
    const parent = level === 1 ? outline : (outline.children.at(-1) ?? outline)
    parent.addItem(textOf(words).slice(0, 200), { expanded: true })
  }

  /** Writes the feet, ends the document, and gives its bytes. */
  async end(foot: string): Promise<Uint8Array<ArrayBuffer>> {
    this.part?.element.end()
    this.whole.end()
    const { start, count } = this.doc.bufferedPageRange()
    for (let index = start; index < start + count; index++) this.writeFoot(index, foot, `${index + 1} / ${count}`)
    const chunks: Buffer[] = []
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => this.doc.once('end', resolve))
    this.doc.end()
    await ended
    return new Uint8Array(Buffer.concat(chunks))
  }

  private writeFoot(index: number, foot: string, number: string): void {
    this.doc.switchToPage(index)
    // What is written below the margin would begin a page.
    this.doc.page.margins.bottom = 0
    const y = page.height - page.bottom + 28
    const width = page.width - page.left - page.right
    this.dress('foot')
    const line = { lineBreak: false, height: 12 } as const
    this.artifact(() => {
      this.doc.text(this.shown(foot, 'sans'), page.left, y, { ...line, width: width - 48, ellipsis: true })
      this.doc.text(number, page.left, y, { ...line, width, align: 'right' })
    }, 'Pagination')
  }

  private dress(style: StyleName): void {
    const { face, size, colour } = styles[style]
    this.doc.font(face).fontSize(size).fillColor(colour)
  }

  private langOf(words: Words | Run[]): string | null {
    if (typeof words === 'string' || Array.isArray(words) || words.lang === this.part?.lang) return null
    return languageTags[words.lang]
  }

  /** What the face has a glyph for; a sign that it lacks is shown as one that is missing, instead of as nothing. */
  private shown(text: string, face: Face): string {
    const known = glyphsOf(this.doc, face)
    return [...text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ')]
      .map((sign) => (sign === '\n' || known.has(sign.codePointAt(0) ?? 0) ? sign : missing))
      .join('')
  }
}

/** A box, which all faces have. */
const missing = '\u2610'

function faceOf(set: Run['set'], plain: Face): Face {
  if (set === 'plain') return plain
  return set === 'strong' ? 'serifStrong' : 'serifItalic'
}

const glyphs = new Map<Face, Set<number>>()

function glyphsOf(doc: PDFKit.PDFDocument, face: Face): Set<number> {
  const known = glyphs.get(face)
  if (known) return known
  doc.font(face)
  // The types of pdfkit do not know the face that it has opened.
  const opened = (doc as unknown as { _font: { font: { characterSet: number[] } } })._font
  const points = new Set(opened.font.characterSet)
  glyphs.set(face, points)
  return points
}
