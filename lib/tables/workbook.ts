import { readSheet } from 'read-excel-file/universal'
import { type Refusal, refuse } from '@/lib/errors'
import { type Archive, unzip, zip } from './zip'

// A workbook is an archive of XML files, and a small one can be made to unpack into gigabytes or to speak of a cell in row a billion. So
// it is unpacked here, within limits, and what the reader gets is only what was looked at.

const LIMITS = { files: 2_000, bytes: 16_000_000 }

/** How large the rectangle from the first cell to the last one may be, whatever stands in it. */
const MOST_CELLS = 2_000_000
const MOST_ROWS = 1_048_576

/**
 * The cells of a workbook's first sheet (XLSX), as texts. Refuses `notATable`: no workbook, a broken one, or one that unpacks into more
 * than any register of cities.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<{ ok: true; rows: string[][] } | Refusal> {
  const archive = unzip(bytes, LIMITS, (name) => /\.(xml|rels)$/.test(name))
  if (!archive?.has('xl/workbook.xml') || !hasSaneSheets(archive)) return refuse('notATable')
  try {
    const cells = await readSheet(new Blob([new Uint8Array(zip(archive))]))
    return { ok: true, rows: cells.map((row) => row.map(cellText)) }
  } catch {
    // The reader has an error of its own for each way in which a workbook can be broken, and a TypeError for the rest.
    return refuse('notATable')
  }
}

const decoder = new TextDecoder()
const tagStart = /<(?:[^\s<>/:]*:)?(row|c)(?=[\s/>])/g
const attributesAndEnd = /((?:\s+[\w:.-]+\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*)\s*(\/?)>/y
const attribute = /(?:[\w.-]*:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Whether all rows and cells, in whichever file, say plainly where they stand, and none so far out that what lies before it fills the memory. */
function hasSaneSheets(archive: Archive): boolean {
  return [...archive.values()].every((content) => {
    const file = decoder.decode(content)
    return !file.includes('sheetData') || isSane(file)
  })
}

function isSane(sheet: string): boolean {
  let [lastRow, lastColumn] = [0, 0]
  for (const start of sheet.matchAll(tagStart)) {
    attributesAndEnd.lastIndex = start.index + start[0].length
    const rest = attributesAndEnd.exec(sheet)
    if (!rest) return false
    const [, attributes = '', isEmpty] = rest
    const places = [...attributes.matchAll(attribute)].filter(([, name]) => name === 'r').map((one) => one[2] ?? one[3])
    if (start[1] === 'row') {
      if (!places.every((place) => isRow(place))) return false
      continue
    }
    const [, column, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(places[0] ?? '') ?? []
    if (places.length !== 1 || !column || !isRow(row)) return false
    // An empty cell only has a look, and columns of them may go down to the last row that there is.
    if (isEmpty) continue
    lastRow = Math.max(lastRow, Number(row))
    lastColumn = Math.max(lastColumn, columnNumber(column))
  }
  return lastRow * lastColumn <= MOST_CELLS
}

const isRow = (text: string | undefined) => /^\d{1,7}$/.test(text ?? '') && Number(text) <= MOST_ROWS

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  // A number so small that JavaScript would write it as 5e-7.
  if (typeof cell === 'number' && String(cell).includes('e-')) return cell.toFixed(12)
  return String(cell)
}
