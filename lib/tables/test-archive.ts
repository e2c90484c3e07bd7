import { deflateRawSync } from 'node:zlib'
import { type Archive, zip } from './zip'

/** For tests: an archive of one file that says it is `claims` bytes long once unpacked, and is `size` zeros. */
export function bomb(name: string, size: number, claims = size): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size))
  const archive = Buffer.from(zip(new Map([[name, packed]])))
  const list = archive.readUInt32LE(archive.length - 6)
  for (const [method, unpacked] of [
    [8, 22],
    [list + 10, list + 24],
  ] as const) {
    archive.writeUInt16LE(8, method)
    archive.writeUInt32LE(claims, unpacked)
  }
  return archive
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** For tests: the files of a workbook whose only sheet has these rows, as XML. */
export function workbookFiles(rows: string, more: Record<string, string> = {}): Archive {
  const files = {
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Cidades" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  }
  return new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]))
}
