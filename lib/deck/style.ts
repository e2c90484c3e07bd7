import { widthOf } from '@/lib/pdf/measure'
import { type Face, colours as onPaper } from '@/lib/pdf/style'
import { PAPER } from './accent'

/** A slide of 16:9, in points. */
export const slide = { width: 960, height: 540, left: 64, right: 64 } as const
export const body = { top: 120, height: 362 } as const
export const footTop = 496
/** Numbers and months stand in the margin; in two languages numbers stand between the columns. */
const marginWidth = 112
/** Marks of dates stand between the month and the text, or between the columns. */
const markSize = 14
const gutter = 64

type Room = { x: number; width: number }
const measure = slide.width - slide.left - slide.right

/** Where the text of each language stands, and what numbers or dates it. */
export function roomsOf(languages: 1 | 2): { sides: Room[]; label: Room; mark: Room } {
  if (languages === 1) {
    const side = { x: slide.left + marginWidth, width: measure - marginWidth }
    return {
      sides: [side],
      label: { x: slide.left, width: 88 },
      mark: { x: slide.left + marginWidth - 22, width: markSize },
    }
  }
  const width = (measure - gutter) / 2
  const second = slide.left + width + gutter
  return {
    sides: [
      { x: slide.left, width },
      { x: second, width },
    ],
    label: { x: slide.left + width, width: gutter },
    mark: { x: slide.left + width + (gutter - markSize) / 2, width: markSize },
  }
}

/** Where heads stand, one for each language. */
export function headRooms(languages: 1 | 2): Room[] {
  return languages === 1 ? [{ x: slide.left, width: measure }] : roomsOf(2).sides
}

/** Points as the library of presentations takes them. */
export const inches = (points: number) => points / 72

const hex = (colour: string) => colour.replace('#', '').toUpperCase()
export const colours = {
  paper: PAPER,
  ink: hex(onPaper.ink),
  quiet: hex(onPaper.quiet),
  rule: hex(onPaper.rule),
  attention: 'A0422A',
}

/**
 * A presentation cannot name a face to fall back to, and most computers have none of ours: these are on every Windows and macOS, and LibreOffice has
 * others as wide. `as` is the face of ours that we measure with, `wider` by how much the widest that may stand in for it is wider.
 */
const serif = { fontFace: 'Georgia', as: 'serif', wider: 1.12 } as const
const serifStrong = { fontFace: 'Georgia', as: 'serifStrong', wider: 1.2 } as const
const sans = { fontFace: 'Arial', as: 'sans', wider: 1.25 } as const

type Style = { fontFace: string; as: Face; wider: number; size: number; line: number; bold?: boolean; italic?: boolean }

/** Sizes, and the heights of lines, in points. */
export const styles = {
  text: { ...serif, size: 18, line: 25 },
  strong: { ...serifStrong, size: 18, line: 25, bold: true },
  quiet: { ...serif, size: 15, line: 21 },
  note: { ...serif, size: 13, line: 18, italic: true },
  month: { ...sans, size: 14, line: 25, bold: true },
  number: { ...serif, size: 24, line: 28 },
  small: { ...sans, size: 14, line: 20 },
  cell: { ...sans, size: 13, line: 17 },
  cellHead: { ...sans, as: 'sansStrong', wider: 1.2, size: 11, line: 14, bold: true },
  eyebrow: { ...sans, size: 12, line: 16 },
  foot: { ...sans, size: 10, line: 13 },
} as const satisfies Record<string, Style>
export type StyleName = keyof typeof styles

/** A head as large as lets it stand in its room. */
export function fitHead(text: string, sizes: readonly number[], { width, height }: { width: number; height: number }) {
  const fits = sizes.find((size) => wrap(text, width, serifStrong, size).length * size * 1.2 <= height)
  return fits ?? sizes.at(-1) ?? 12
}

/** The size of a style and the height of its lines on a slide whose texts are set in `scale`. */
export function sizeOf(style: StyleName, scale: number): { size: number; line: number } {
  const { size, line } = styles[style]
  return { size: Math.round(size * scale), line: Math.round(line * scale) }
}

/** The lines in which a text is set at most. */
export function linesOf(text: string, style: StyleName, width: number, scale: number): string[] {
  return wrap(text, width, styles[style], sizeOf(style, scale).size)
}

/** How wide the longest word of a text is set at most. */
export function longestWord(text: string, style: StyleName, scale: number): number {
  const { as, wider } = styles[style]
  return Math.max(...text.split(/\s+/).map((word) => widthOf(word, as))) * sizeOf(style, scale).size * wider
}

/** Breaks where programs break, at spaces, and within a word only where it is longer than a line. */
function wrap(text: string, width: number, { as, wider }: { as: Face; wider: number }, size: number): string[] {
  const room = width / (size * wider)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, room, as))) {
    const longer = line ? `${line} ${word}` : word
    if (!line || widthOf(longer, as) <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function pieces(word: string, room: number, as: Face): string[] {
  const found = ['']
  for (const sign of word) {
    const last = found.length - 1
    const longer = `${found[last]}${sign}`
    if (widthOf(longer, as) <= room) found[last] = longer
    else found.push(sign)
  }
  return found
}
