import sharp from 'sharp'
import { zip } from '@/lib/tables/zip'

// Files for tests, made of what tells their types.

const text = (words: string) => new TextEncoder().encode(words)

export const pdf = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
export const html = text('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>')
export const svg = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')

const parts = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' }
const mains = { docx: 'wordprocessingml.document', xlsx: 'spreadsheetml.sheet', pptx: 'presentationml.presentation' }

/** An office document; `more` is what else lies in it, and `isMacro` says that it holds macros. */
export function office(format: keyof typeof parts, more: Record<string, string> = {}): Uint8Array {
  const main = `application/vnd.openxmlformats-officedocument.${mains[format]}.main+xml`
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${parts[format]}" ContentType="${main}"/></Types>`
  const files = { '[Content_Types].xml': types, [parts[format]]: '<?xml version="1.0"?><x/>', ...more }
  return zip(new Map(Object.entries(files).map(([name, words]) => [name, text(words)])))
}

/** A document of LibreOffice: `odt`, `ods` or `odp`. */
export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation'): Uint8Array {
  const media = `application/vnd.oasis.opendocument.${kind}`
  return zip(
    new Map([
      ['mimetype', text(media)],
      ['content.xml', text('<x/>')],
    ]),
  )
}

/** Where it was taken, in a photo: Canoas. */
const gps = { GPSLatitudeRef: 'S', GPSLatitude: '29/1 55/1 4/1', GPSLongitudeRef: 'W', GPSLongitude: '51/1 10/1 1/1' }

/** A photo 8 points wide and 4 high, as a camera that lay on its side wrote it, with where it was taken and by whom. */
export async function photo(): Promise<Uint8Array> {
  const exif = { IFD0: { Artist: 'Fulana Secreta', Orientation: '6' }, IFD3: gps }
  const drawn = sharp({ create: { width: 8, height: 4, channels: 3, background: '#1f6f8b' } })
  return drawn.withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
}
