import PptxGenJS from 'pptxgenjs'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import type { Piece, Told } from '@/lib/i18n/told'
import { writeChart } from './chart-shapes'
import type { Line, Placed } from './flow'
import type { SlideLogos } from './logo'
import type { MarkPictures } from './marks'
import {
  body,
  colours,
  fitHead,
  footTop,
  headRooms,
  inches,
  roomsOf,
  type StyleName,
  slide as sheet,
  sizeOf,
  styles,
} from './style'

type Slide = PptxGenJS.Slide
type Box = { x: number; y: number; width: number; height: number }

/** What stands on every slide. */
export type Frame = {
  network: string
  foot: string
  accent: string
  locale: Locale
  languages: number
  /** The unit's; null where it has none. */
  logo: SlideLogos | null
}

const at = ({ x, y, width, height }: Box) => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) })
const plain = { margin: 0, valign: 'top', wrap: true, fit: 'none' } as const

/** What the first slide says in one language: whose it is, what it is, and below it in small which state of it, and where it is read. */
export type Opening = { unit: Told; title: Told; lines: Told[]; locale: Locale }

/**
 * A presentation without slides yet; its slides have a head of their own kind, by which programs list them. The logo of those after the first stands on what is behind
 * them: it is in the file once, and is read out once, on the first.
 */
export function beginDeck(
  said: { title: string; author: string; subject: string },
  logo: SlideLogos | null,
): PptxGenJS {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'WIDE', width: inches(sheet.width), height: inches(sheet.height) })
  deck.layout = 'WIDE'
  Object.assign(deck, { ...said, company: said.author })
  deck.theme = { headFontFace: styles.strong.fontFace, bodyFontFace: styles.text.fontFace }
  for (const kind of ['opening', 'heads'] as const) {
    for (const languages of [1, 2] as const) defineMaster(deck, kind, languages, logo)
  }
  return deck
}

/** A slide's kind: where its head stands depends on it, and on how many languages stand beside each other. */
type Kind = 'opening' | 'heads'
const masterName = (kind: Kind, languages: number) => `${kind} ${languages}`

function defineMaster(deck: PptxGenJS, kind: Kind, languages: 1 | 2, logo: SlideLogos | null): void {
  const [{ x, width } = { x: 0, width: 0 }] = headRooms(languages)
  const placeholder = {
    options: { name: 'head', type: 'title', ...at(headBox(kind, { x, width })) },
    text: '',
  } as const
  deck.defineSlideMaster({
    title: masterName(kind, languages),
    background: { color: colours.paper },
    objects: [{ placeholder }, ...(logo && kind === 'heads' ? [{ image: logo.heads.picture }] : [])],
  })
}

const headPlaces = { opening: { y: 204, height: 176 }, heads: { y: 46, height: 60 } } as const
const headBox = (kind: Kind, room: { x: number; width: number }): Box => ({ ...room, ...headPlaces[kind] })

/** A slide with the network above and the foot below: which state of the plan it is, its address, and the slide's number. */
export function addSlide(
  deck: PptxGenJS,
  kind: Kind,
  { network, foot, accent, locale, languages, logo }: Frame,
  notes: string,
): Slide {
  const slide = deck.addSlide({ masterName: masterName(kind, languages) })
  slide.addShape('rect', { ...at({ x: sheet.left, y: 26, width: 28, height: 3 }), fill: { color: accent } })
  const width = sheet.width - sheet.left - sheet.right
  const clear = 40 + (logo?.[kind].clear ?? 0)
  writeLine(slide, network, 'eyebrow', locale, { x: sheet.left + 40, y: 20, width: width - clear, height: 16 })
  const line = { color: colours.rule, width: 0.75 }
  slide.addShape('line', { ...at({ x: sheet.left, y: footTop - 8, width, height: 0 }), line })
  writeLine(slide, foot, 'foot', locale, { x: sheet.left, y: footTop, width: width - 64, height: 28 })
  slide.slideNumber = {
    ...at({ x: sheet.width - sheet.right - 56, y: footTop, width: 56, height: 16 }),
    ...{ fontFace: styles.foot.fontFace, fontSize: styles.foot.size, color: colours.quiet, align: 'right' },
  }
  slide.addNotes(notes)
  if (logo && kind === 'opening') slide.addImage(logo.opening.picture)
  return slide
}

const isQuiet = (style: StyleName) => ['quiet', 'note', 'foot', 'eyebrow', 'small'].includes(style)

function textOptions(style: StyleName, lang: Locale, { colour, scale = 1 }: { colour?: string; scale?: number } = {}) {
  const { fontFace, ...look } = styles[style]
  const { size, line } = sizeOf(style, scale)
  return {
    ...{ fontFace, fontSize: size, lineSpacing: line, lang: languageTags[lang] },
    ...{ bold: 'bold' in look, italic: 'italic' in look },
    color: colour ?? (isQuiet(style) ? colours.quiet : colours.ink),
  }
}

function writeLine(slide: Slide, text: string, style: StyleName, lang: Locale, box: Box): void {
  slide.addText(text, { ...at(box), ...plain, ...textOptions(style, lang) })
}

/** The slide's head, in as many languages as it has. */
export function writeHeads(slide: Slide, heads: readonly Told[], accent: string): void {
  const rooms = headRooms(heads.length === 2 ? 2 : 1)
  const size = Math.min(
    ...heads.map(({ text }, side) => fitHead(text, headSizes, headBox('heads', rooms[side] ?? nowhere))),
  )
  heads.forEach((head, side) => {
    const room = rooms[side]
    if (room) writeHead(slide, head, side === 0, { ...headBox('heads', room), size, accent })
  })
}

const nowhere = { x: 0, width: 0 }
const headSizes = [28, 24, 20, 17, 14, 12]

/** The first head is what programs list the slide by; the second language's is a text like others. */
function writeHead(slide: Slide, { text, lang }: Told, isFirst: boolean, look: Box & { size: number; accent: string }) {
  slide.addText(text, {
    ...(isFirst ? { placeholder: 'head' } : {}),
    ...at(look),
    ...plain,
    ...textOptions('strong', lang, { colour: look.accent }),
    ...{ fontSize: look.size, lineSpacing: look.size * 1.2, align: 'left' },
  })
}

/** The opening slide's words, one language beside the other. */
export function writeOpening(slide: Slide, opening: readonly Opening[], accent: string) {
  const rooms = headRooms(opening.length === 2 ? 2 : 1)
  const largest = (read: (one: Opening) => string, sizes: number[], height: number) =>
    Math.min(...opening.map((one, side) => fitHead(read(one), sizes, { width: rooms[side]?.width ?? 0, height })))
  const unitSize = largest(({ unit }) => unit.text, [24, 20, 18, 16, 13, 11], 90)
  const titleSize = largest(({ title }) => title.text, [48, 40, 32, 26, 22, 18, 15], 170)
  opening.forEach(({ unit, title, lines }, side) => {
    const { x = 0, width = 0 } = rooms[side] ?? {}
    const look = {
      ...textOptions('text', unit.lang),
      fontSize: unitSize,
      lineSpacing: unitSize * 1.3,
      valign: 'bottom',
    }
    slide.addText(unit.text, {
      ...at({ x, y: 84, width, height: 96 }),
      ...plain,
      ...look,
    } as PptxGenJS.TextPropsOptions)
    writeHead(slide, title, side === 0, { ...headBox('opening', { x, width }), size: titleSize, accent })
    writeLines(
      slide,
      lines.map(({ text, lang }) => ({ text, lang, style: 'small' })),
      { x, y: 400, width, height: 80 },
    )
  })
}

/** An entry where it was placed: its number or month, and its text in each language. */
export function writeEntry(
  slide: Slide,
  entry: Placed,
  { accent, marks, languages }: { accent: string; marks: MarkPictures; languages: readonly Locale[] },
): void {
  const { label, sides, y, height, scale } = entry
  const rooms = roomsOf(sides.length === 2 ? 2 : 1)
  const top = body.top + y
  if (label) {
    const box = at({ ...rooms.label, y: top - (label.style === 'number' ? 2 : 0), height: Math.max(height, 28) })
    const align = sides.length === 2 ? 'center' : 'left'
    slide.addText(label.text, {
      ...box,
      ...plain,
      ...textOptions(label.style, label.lang, { colour: accent, scale }),
      align,
    })
  }
  sides.forEach((lines, side) => {
    const room = rooms.sides[side]
    if (room && lines.length > 0) writeLines(slide, lines, { ...room, y: top, height }, scale)
  })
  entry.charts?.forEach((chart, side) => {
    const { x = 0 } = rooms.sides[side] ?? {}
    writeChart(slide, chart, { x, y: top, lang: languages[side] ?? 'pt', accent, languages: languages.length, scale })
  })
  writeMark(slide, entry, marks)
}

/** Beside the title, which stands below the month where that is above it. */
function writeMark(slide: Slide, { mark, sides, y, scale }: Placed, marks: MarkPictures): void {
  const data = mark && marks.get(mark.is)
  if (!data) return
  const { x, width } = roomsOf(sides.length === 2 ? 2 : 1).mark
  const { line } = sizeOf('strong', scale)
  const above = sides[0]?.[0]?.style === 'month' ? sizeOf('month', scale).line : 0
  const box = at({ x, y: body.top + y + above + (line - width) / 2, width, height: width })
  slide.addImage({ ...box, data, altText: mark.says })
}

function writeLines(slide: Slide, lines: readonly Line[], box: Box, scale = 1): void {
  const last = lines.length - 1
  const runs = lines.flatMap(({ text, lang, style, pieces = [{ text }] }, index) =>
    pieces.map((piece: Piece, at) => ({
      text: piece.text,
      options: {
        ...textOptions(style, piece.lang ?? lang, { scale }),
        breakLine: index < last && at === pieces.length - 1,
      },
    })),
  )
  slide.addText(runs, { ...at(box), ...plain })
}
