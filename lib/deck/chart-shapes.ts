import type PptxGenJS from 'pptxgenjs'
import { type Drawing, drawBars } from '@/lib/charts/bar-chart'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { cellPadding, columnWidths, type DeckChart, rowHeight, tablePlace } from './chart'
import { colours, inches, sizeOf, styles } from './style'

type Place = { x: number; y: number; lang: Locale; accent: string }

/** Draws a chart in the unit's colour, a point to the unit, and writes its table: shapes, words and cells that every program shows and that can be edited. */
export function writeChart(
  slide: PptxGenJS.Slide,
  chart: DeckChart,
  { languages, scale, ...place }: Place & { languages: number; scale: number },
): void {
  writeDrawing(slide, drawBars(chart.drawn), place)
  const { x, y, width } = tablePlace(chart, languages)
  const { columns, rows, says } = chart.table
  const cell = (text: string, at: number, style: 'cell' | 'cellHead', lang = place.lang): PptxGenJS.TableCell => ({
    text,
    options: {
      ...{ fontSize: sizeOf(style, scale).size, bold: style === 'cellHead', lang: languageTags[lang] },
      align: columns[at]?.isNumber ? 'right' : 'left',
    },
  })
  slide.addTable(
    [
      columns.map(({ label }, at) => cell(label, at, 'cellHead')),
      ...rows.map(({ head, cells }) => [
        cell(head.text, 0, 'cell', head.lang),
        ...cells.map((text, at) => cell(text, at + 1, 'cell')),
      ]),
    ],
    {
      ...{ x: inches(place.x + x), y: inches(place.y + y), w: inches(width) },
      colW: columnWidths(chart.table, width, scale).map(inches),
      rowH: [rowHeight('cellHead', scale), ...rows.map(() => rowHeight('cell', scale))].map(inches),
      margin: [cellPadding.y, cellPadding.x, cellPadding.y, cellPadding.x].map(inches) as [
        number,
        number,
        number,
        number,
      ],
      border: [none, none, line, none],
      ...{ fontFace: styles.cell.fontFace, color: colours.ink, valign: 'top', objectName: says },
    },
  )
}

const line = { type: 'solid', pt: 0.75, color: colours.rule } as const
const none = { type: 'none' } as const

/** Bars and their words. */
function writeDrawing(slide: PptxGenJS.Slide, drawing: Drawing, { x, y, lang, accent }: Place): void {
  const { width, bars, axes, words, size } = drawing
  const fine = { color: accent, width: 0.75 }
  for (const { look, ...bar } of bars) {
    const box = { x: inches(x + bar.x), y: inches(y + bar.y), w: inches(bar.width), h: inches(bar.height) }
    slide.addShape('rect', { ...box, line: fine, ...(look === 'full' ? { fill: { color: accent } } : {}) })
  }
  for (const axis of axes) {
    const box = { x: inches(x + axis.x), y: inches(y + axis.y), w: 0, h: inches(axis.height) }
    slide.addShape('line', { ...box, line: { color: colours.quiet, width: 0.75 } })
  }
  for (const word of words) {
    slide.addText(word.text, {
      ...{ x: inches(x + word.x), y: inches(y + word.y - size), w: inches(width - word.x), h: inches(size * 1.3) },
      ...{ margin: 0, valign: 'top', wrap: false, fit: 'none', lineSpacing: size * 1.25 },
      ...{ fontFace: styles.small.fontFace, fontSize: size, color: colours.ink },
      lang: languageTags[word.lang ?? lang],
    })
  }
}
