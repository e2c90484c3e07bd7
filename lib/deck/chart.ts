import { type BarChart, cutBars, heightOfBars, WIDTH } from '@/lib/charts/bar-chart'
import type { Locale } from '@/lib/i18n/locales'
import { linesOf, longestWord, roomsOf, sizeOf } from './style'

/** A table of a slide: the first column names the row. */
type DeckTable = {
  /** What it shows, for who does not see it. */
  says: string
  columns: { label: string; isNumber: boolean }[]
  rows: { head: { text: string; lang?: Locale }; cells: string[] }[]
}

/** Counts as bars and, row by row the same, as a table. */
export type DeckChart = { drawn: BarChart; table: DeckTable }

/** Between a drawing and its table. */
const GAP = 32
const BELOW = 14
/** What columns of numbers take of a table's width at most. */
const MOST_FOR_NUMBERS = 0.8
/** Around the words of a cell, in points. */
export const cellPadding = { x: 4, y: 3 }

/** Where a table stands, seen from the left upper corner of its chart: beside the drawing where one language has the slide, else below. */
export function tablePlace({ drawn }: DeckChart, languages: number): { x: number; y: number; width: number } {
  const [room = { x: 0, width: 0 }] = roomsOf(languages === 2 ? 2 : 1).sides
  if (languages === 2) return { x: 0, y: heightOfBars(drawn) + BELOW, width: room.width }
  return { x: WIDTH + GAP, y: 0, width: room.width - WIDTH - GAP }
}

/** How wide the columns of a table are: those of numbers as the words of their heads need, the others what that leaves, the first the least. */
export function columnWidths({ columns }: DeckTable, width: number, scale: number): number[] {
  const needs = columns.map(({ label, isNumber }) =>
    isNumber ? longestWord(label, 'cellHead', scale) + 2 * cellPadding.x : 0,
  )
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  const squeeze = Math.min(1, (width * MOST_FOR_NUMBERS) / Math.max(1, sum(needs)))
  const shares: number[] = columns.map(({ isNumber }, at) => (isNumber ? 0 : at === 0 ? 2 : 3))
  const rest = width - sum(needs) * squeeze
  return columns.map((_, at) => (needs[at] ?? 0) * squeeze + (rest * (shares[at] ?? 0)) / sum(shares))
}

/** A row of one line; programs make it higher where its words need more. */
export function rowHeight(style: 'cell' | 'cellHead', scale: number): number {
  return sizeOf(style, scale).line + 2 * cellPadding.y
}

/** How high the head of a table and its rows are at most on a slide set in `scale`. */
function heightOfTable(chart: DeckChart, languages: number, scale: number): number {
  const { table } = chart
  const widths = columnWidths(table, tablePlace(chart, languages).width, scale)
  const heightOf = (cells: readonly string[], style: 'cell' | 'cellHead') => {
    const lines = cells.map((text, at) => linesOf(text, style, (widths[at] ?? 0) - 2 * cellPadding.x, scale).length)
    return Math.max(...lines) * rowHeight(style, scale) - (Math.max(...lines) - 1) * 2 * cellPadding.y
  }
  const labels = table.columns.map(({ label }) => label)
  const rows = table.rows.map(({ head, cells }) => heightOf([head.text, ...cells], 'cell'))
  return rows.reduce((sum, height) => sum + height, heightOf(labels, 'cellHead'))
}

/** How high a chart with its table is. */
export function heightOfChart(chart: DeckChart, languages: number, scale: number): number {
  const { y } = tablePlace(chart, languages)
  return Math.max(heightOfBars(chart.drawn), y + heightOfTable(chart, languages, scale))
}

/** How many of its rows, drawn and in the table, are no higher than `room` together. */
export function rowsThatFit(chart: DeckChart, languages: number, room: number, scale: number): number {
  const { length } = chart.table.rows
  let rows = 0
  while (rows < length && heightOfChart(cutChart(chart, rows + 1)[0], languages, scale) <= room) rows += 1
  return rows
}

/** A chart in two, the first with so many rows; the second names its columns again. */
export function cutChart({ drawn, table }: DeckChart, rows: number): [DeckChart, DeckChart] {
  const [head, tail] = cutBars(drawn, rows)
  return [
    { drawn: head, table: { ...table, rows: table.rows.slice(0, rows) } },
    { drawn: tail, table: { ...table, rows: table.rows.slice(rows) } },
  ]
}
