import type { Locale } from '@/lib/i18n/locales'
import { stackBars } from './bars'

/** Words of a drawing, with their language where it is another than that of what is beside them. */
type Label = { text: string; lang?: Locale }

/** Counts as bars, one row each. What is counted first is filled and what is counted second is outlined: no colour says it. */
export type BarChart = {
  /** What is filled and what is outlined; null where there is nothing but what is filled. */
  legend: [full: string, open: string] | null
  rows: { label: Label; full: number; open: number; value: string }[]
  /** What the longest bar counts, where several drawings are to be compared; else the most of these rows. */
  most?: number
  /** Above its bar, where labels are long; else beside it, in as much of the width as that takes. */
  labels: 'above' | number
}

type Box = { x: number; y: number; width: number; height: number }

/** Where everything stands, in units of which the drawing is `width` wide; `y` of words is their base line. */
export type Drawing = {
  width: number
  height: number
  /** How large its words are. */
  size: number
  bars: (Box & { look: 'full' | 'open' })[]
  axes: { x: number; y: number; height: number }[]
  words: (Label & { x: number; y: number })[]
}

const [BAR, SIZE, LINE] = [10, 14, 20]
/** How wide a drawing is. */
export const WIDTH = 320
/** What is left at the right of the longest bar for its number. */
const NUMBER = 56
/** One of few is no longer than this. */
const LONGEST = 40

/** What a legend takes. */
const TOP = 2 * LINE + 8
const pitchOf = (labels: BarChart['labels']) => (labels === 'above' ? 40 : 24)
const mostOf = (rows: BarChart['rows']) => Math.max(0, ...rows.map(({ full, open }) => full + open))

/** A chart in two of the same measure, the first with so many rows. */
export function cutBars(chart: BarChart, rows: number): [BarChart, BarChart] {
  const measured = { ...chart, most: chart.most ?? mostOf(chart.rows) }
  return [
    { ...measured, rows: chart.rows.slice(0, rows) },
    { ...measured, rows: chart.rows.slice(rows) },
  ]
}

/** How high a chart is drawn, in units of which it is 320 wide. */
export function heightOfBars({ legend, rows, labels }: BarChart): number {
  return (legend ? TOP : 0) + pitchOf(labels) * rows.length
}

/** A chart in as many of the same measure as it takes for none to be drawn higher than `height`; each has its legend. */
export function splitBars(chart: BarChart, height: number): BarChart[] {
  const { rows, legend, labels } = chart
  const each = Math.max(1, Math.floor((height - (legend ? TOP : 0)) / pitchOf(labels)))
  const count = Math.ceil(rows.length / each)
  return Array.from({ length: count }, (_, index) => ({
    ...chart,
    rows: rows.slice(index * each, (index + 1) * each),
    most: mostOf(rows),
  }))
}

/** Draws a chart at the width of a phone; pages, papers and slides set the same. */
export function drawBars({ legend, rows, labels, most = mostOf(rows) }: BarChart): Drawing {
  const left = labels === 'above' ? 0 : labels
  const [top, pitch] = [legend ? TOP : 0, pitchOf(labels)]
  const bars = stackBars(
    rows.map(({ full, open }) => [full, open]),
    (Math.min(WIDTH - left - NUMBER, most * LONGEST) * mostOf(rows)) / Math.max(1, most),
  )
  const drawing: Drawing = {
    width: WIDTH,
    height: heightOfBars({ legend, rows, labels }),
    size: SIZE,
    bars: [],
    axes: [],
    words: [],
  }
  legend?.forEach((text, index) => {
    const y = LINE * index
    drawing.bars.push({ look: index === 0 ? 'full' : 'open', x: 0.5, y: y + 3, width: 12, height: BAR })
    drawing.words.push({ x: 18, y: y + 13, text })
  })
  rows.forEach(({ label, value }, index) => {
    const [full, open] = bars[index] ?? []
    const begins = top + pitch * index
    const y = labels === 'above' ? begins + 19 : begins + 5
    drawing.words.push({ ...label, x: 0, y: labels === 'above' ? begins + 13 : y + BAR - 1 })
    drawing.axes.push({ x: left + 0.5, y: y - 1, height: BAR + 2 })
    for (const [look, part] of [
      ['full', full],
      ['open', open],
    ] as const) {
      if (part?.width) drawing.bars.push({ look, x: left + part.x + 0.5, y, width: part.width, height: BAR })
    }
    const end = left + (open ? open.x + open.width : 0)
    drawing.words.push({ x: end + 8, y: y + BAR - (labels === 'above' ? 0 : 1), text: value })
  })
  return drawing
}
