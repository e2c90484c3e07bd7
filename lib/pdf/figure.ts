import type { Drawing } from '@/lib/charts/bar-chart'
import type { PaperBlock } from './paper'
import type { Place, Room, Sheet } from './sheet'
import { colours, page } from './style'

type Figure = Extract<PaperBlock, { is: 'figure' }>

/** As wide as its words can be read well. */
const WIDEST = 240
const after = 12
/** What is left for the headings that lead to it. */
const HEADS = 96

/** Draws a figure in one piece, on the next page where it does not fit on this one. */
export function writeFigure(sheet: Sheet, { alt, drawing }: Figure, { room, parent }: Place): void {
  const scale = scaleIn(drawing, room)
  sheet.keep(drawing.height * scale)
  const box = { x: room.x, y: sheet.doc.y, width: drawing.width * scale, height: drawing.height * scale }
  sheet.figure(alt, box, parent, () => draw(sheet, drawing, { ...box, scale }))
  sheet.space(after)
}

/** How much room a figure takes, in points. */
export function heightOfFigure({ drawing }: Figure, room: Room): number {
  return drawing.height * scaleIn(drawing, room) + after
}

function scaleIn({ width, height }: Drawing, room: Room): number {
  return Math.min(Math.min(room.width, WIDEST) / width, (page.height - page.top - page.bottom - HEADS - after) / height)
}

function draw(
  sheet: Sheet,
  { bars, axes, words, size }: Drawing,
  { x, y, scale }: { x: number; y: number; scale: number },
) {
  const { doc } = sheet
  doc.lineWidth(0.75)
  for (const axis of axes) {
    const [from, left] = [y + axis.y * scale, x + axis.x * scale]
    doc
      .moveTo(left, from)
      .lineTo(left, from + axis.height * scale)
      .strokeColor(colours.quiet)
      .stroke()
  }
  for (const { look, ...bar } of bars) {
    doc.rect(x + bar.x * scale, y + bar.y * scale, bar.width * scale, bar.height * scale)
    if (look === 'full') doc.fillAndStroke(colours.drawn, colours.drawn)
    else doc.strokeColor(colours.drawn).stroke()
  }
  for (const { text, ...at } of words)
    sheet.label(text, { x: x + at.x * scale, y: y + at.y * scale, size: size * scale })
}
