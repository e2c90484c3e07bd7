import type { Locale } from '@/lib/i18n/locales'
import type { Piece } from '@/lib/i18n/told'
import { cutChart, type DeckChart, heightOfChart, rowsThatFit } from './chart'
import type { Mark } from './marks'
import { body, linesOf, roomsOf, type StyleName, sizeOf } from './style'

/** A paragraph of a slide; `pieces` are its words, where some of them stand in another language. */
export type Line = { text: string; lang: Locale; style: StyleName; pieces?: Piece[] }

/** What stands together: its number or month in the margin, and what it says, once for each language. */
export type Entry = {
  label: { text: string; style: 'number' | 'month'; lang: Locale } | null
  /** The mark of a date, beside its title, and what it says for who does not see it. */
  mark?: { is: Mark; says: string }
  sides: Line[][]
  /** A chart with its table instead of words, once for each language, with the same rows in each. */
  charts?: DeckChart[]
  /** How it stands where it begins a slide: what an earlier slide said of it is said again, as the month of an activity. */
  atTop?: Pick<Entry, 'label' | 'sides'>
}

/** An entry with where it begins on its slide and how high it is, in points, and how large it is set. */
export type Placed = Entry & { y: number; height: number; scale: number }

const gap = 14
const SMALLER = 0.89
/** What is shorter is moved as a whole rather than begun at the foot of a slide. */
const MOVED = body.height / 2

/** The entries on as many slides as they need, a little smaller where that makes it one: none is cut that fits on one, and of none a word is lost. */
export function flow(entries: readonly Entry[]): Placed[][] {
  const [large, small] = [flowIn(entries, 1), flowIn(entries, SMALLER)]
  return small.length === 1 && large.length > 1 ? small : large
}

function flowIn(entries: readonly Entry[], scale: number): Placed[][] {
  const slides: Placed[][] = [[]]
  let y = 0
  const turn = () => {
    slides.push([])
    y = 0
  }
  const place = (entry: Entry, height: number) => {
    slides.at(-1)?.push({ ...entry, y, height, scale })
    y += height + gap * scale
  }
  for (const entry of entries) {
    let rest: Entry | null = entry
    while (rest) {
      const { atTop, ...standing }: Entry = y === 0 ? { ...rest, ...rest.atTop } : rest
      const height = heightOf(standing, scale)
      if (y + height <= body.height) {
        place(standing, height)
        break
      }
      if (y > 0 && (height <= body.height || body.height - y < MOVED)) {
        turn()
        continue
      }
      const [head, tail]: [Entry, Entry] = cut(standing, body.height - y, scale)
      place(head, heightOf(head, scale))
      turn()
      rest = tail
    }
  }
  return slides
}

function heightOf({ label, sides, charts = [] }: Entry, scale: number): number {
  const rooms = roomsOf(sides.length === 2 ? 2 : 1)
  const heights = sides.map((lines, side) =>
    sum(lines.map((line) => heightOfLine(line, rooms.sides[side]?.width ?? 0, scale))),
  )
  const margin = label ? heightOfLine(label, rooms.label.width, scale) : 0
  return Math.max(margin, ...heights, ...charts.map((chart) => heightOfChart(chart, rooms.sides.length, scale)))
}

const heightOfLine = ({ text, style }: Pick<Line, 'text' | 'style'>, width: number, scale: number) =>
  linesOf(text, style, width, scale).length * sizeOf(style, scale).line
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** An entry in two: what fits into `room`, and what goes on. Each language breaks for itself. */
function cut(entry: Entry, room: number, scale: number): [Entry, Entry] {
  if (entry.charts) return cutCharts(entry, entry.charts, room, scale)
  const rooms = roomsOf(entry.sides.length === 2 ? 2 : 1)
  const halves = entry.sides.map((lines, side) =>
    cutLines(lines, { width: rooms.sides[side]?.width ?? 0, height: room }, scale),
  )
  return [
    { ...entry, sides: halves.map(([head]) => head) },
    { ...entry, mark: undefined, sides: halves.map(([, tail]) => tail) },
  ]
}

/** All languages break after the same row. */
function cutCharts(entry: Entry, charts: DeckChart[], room: number, scale: number): [Entry, Entry] {
  const rows = Math.max(1, Math.min(...charts.map((chart) => rowsThatFit(chart, charts.length, room, scale))))
  const halves = charts.map((chart) => cutChart(chart, rows))
  return [
    { ...entry, charts: halves.map(([head]) => head) },
    { ...entry, charts: halves.map(([, tail]) => tail) },
  ]
}

function cutLines(lines: readonly Line[], room: { width: number; height: number }, scale: number): [Line[], Line[]] {
  const head: Line[] = []
  let left = room.height
  for (const [index, line] of lines.entries()) {
    const set = linesOf(line.text, line.style, room.width, scale)
    const high = sizeOf(line.style, scale).line
    const fitting = Math.min(set.length, Math.floor(left / high))
    left -= fitting * high
    const [begun, goesOn] = splitAfter(line.text, set.slice(0, fitting).join(''))
    const isWhole = fitting === set.length
    if (begun) head.push(isWhole ? line : { ...line, text: begun, pieces: undefined })
    if (!isWhole) return [head, [{ ...line, text: goesOn, pieces: undefined }, ...lines.slice(index + 1)]]
  }
  return [head, []]
}

/** A text in two, the first of which has the signs of `begun`, whatever spaces are between them. */
function splitAfter(text: string, begun: string): [string, string] {
  let left = begun.replace(/\s/g, '').length
  let at = 0
  for (; left > 0 && at < text.length; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1
  return [text.slice(0, at).trim(), text.slice(at).trim()]
}
