import PDFDocument from 'pdfkit'
import { type Face, faceFile } from './style'

let ruler: PDFKit.PDFDocument | null = null
const widths = new Map<string, number>()

/** The width of a text in one of our faces, in points at a size of one: sign by sign, so that it is never less than what is set with kerning. */
export function widthOf(text: string, face: Face): number {
  let width = 0
  for (const sign of text.normalize('NFC')) width += widthOfSign(sign, face)
  return width
}

function widthOfSign(sign: string, face: Face): number {
  // Of other scripts our faces know nothing: as wide as their widest.
  if ((sign.codePointAt(0) ?? 0) >= 0x2e80) return 1.1
  const key = `${face} ${sign}`
  const known = widths.get(key)
  if (known !== undefined) return known
  ruler ??= new PDFDocument({ autoFirstPage: false, font: '' })
  const width = ruler.font(faceFile(face)).fontSize(1).widthOfString(sign)
  widths.set(key, width)
  return width
}
