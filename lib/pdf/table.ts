import { type PaperTable, textOf, type Words } from './paper'
import type { Room, Sheet } from './sheet'
import { measure, page, type StyleName } from './style'

const padding = 5

/** A table, its heads again on every page that it goes on to; a row is never cut in two. */
export function writeTable(sheet: Sheet, table: PaperTable, parent: PDFKit.PDFStructureElement): void {
  const rooms = roomsOf(table)
  const labels = table.columns.map(({ label }) => label)
  const heights = table.rows.map((row) => Math.max(table.rowHeight ?? 0, heightOfRow(sheet, rooms, row, 'cell')))
  // A head is never the last thing on a page.
  sheet.keep(heightOfStart(sheet, table))
  const element = sheet.under('Table', parent, { alt: table.caption })
  const head = sheet.under('THead', element)
  const heads = labels.map((words): Cell => ({ words, tag: 'TH', scope: 'Column' }))
  tagRow(sheet, head, rooms, heads, 'head', heightOfRow(sheet, rooms, labels, 'head'))
  head.end()
  const body = sheet.under('TBody', element)
  table.rows.forEach((row, index) => {
    const height = heights[index] ?? 0
    if (sheet.doc.y + height > sheet.bottom) {
      sheet.doc.addPage()
      repeatHead(sheet, rooms, labels)
    }
    const cells = row.map((words, column): Cell => {
      return table.columns[column]?.namesRow ? { words, tag: 'TH', scope: 'Row' } : { words, tag: 'TD' }
    })
    tagRow(sheet, body, rooms, cells, 'cell', height)
  })
  body.end()
  element.end()
  sheet.space(12)
}

/** A table no higher than this, in points, stands on one page. */
const SHORT = 200

/** How much of a table is to stand on one page: a short one whole, of others the head and the first row. */
export function heightOfStart(sheet: Sheet, table: PaperTable): number {
  const rooms = roomsOf(table)
  const labels = table.columns.map(({ label }) => label)
  const head = heightOfRow(sheet, rooms, labels, 'head')
  const rows = table.rows.map((row) => Math.max(table.rowHeight ?? 0, heightOfRow(sheet, rooms, row, 'cell')))
  const whole = rows.reduce((sum, height) => sum + height, head)
  return whole <= SHORT ? whole : head + (rows[0] ?? 0)
}

function roomsOf({ columns }: PaperTable): Room[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  let x: number = page.left
  return columns.map(({ width }) => {
    const room = { x, width: (measure * width) / shares - 2 * padding }
    x += (measure * width) / shares
    return room
  })
}

function heightOfRow(sheet: Sheet, rooms: Room[], row: readonly Words[], style: StyleName): number {
  const heights = row.map((words, index) =>
    textOf(words) ? sheet.heightOf(words, style, rooms[index]?.width ?? 0) : 0,
  )
  return Math.max(...heights) + 2 * padding
}

type Cell = { words: Words; tag: 'TH' | 'TD'; scope?: 'Column' | 'Row' }

function tagRow(
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  rooms: Room[],
  cells: Cell[],
  style: StyleName,
  height: number,
): void {
  const top = sheet.doc.y
  const row = sheet.under('TR', parent)
  cells.forEach(({ words, tag, scope }, index) => {
    const room = rooms[index]
    if (!room) return
    sheet.doc.y = top + padding
    const cell = sheet.under(tag, row, scope ? { scope } : {})
    if (textOf(words)) sheet.write(words, style, 'P', { room, parent: cell })
    cell.end()
  })
  row.end()
  endRow(sheet, top + height, style)
}

/** Heads that are repeated are for the eye: who is read to has heard them. */
function repeatHead(sheet: Sheet, rooms: Room[], labels: readonly string[]): void {
  const top = sheet.doc.y
  const height = heightOfRow(sheet, rooms, labels, 'head')
  sheet.artifact(() => {
    labels.forEach((text, index) => {
      const room = rooms[index]
      if (room) sheet.doc.text(text, room.x, top + padding, { width: room.width })
    })
  })
  endRow(sheet, top + height, 'head')
}

function endRow(sheet: Sheet, y: number, style: StyleName): void {
  sheet.rule(y, { x: page.left, width: measure }, style === 'head' ? 1 : 0.5)
  sheet.doc.y = y
}
