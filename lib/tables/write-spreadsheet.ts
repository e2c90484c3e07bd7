import writeSheet from 'write-excel-file/node'
import type { TextTable } from './text-table'

const WIDEST = 48
const NARROWEST = 10
/** The format of text: what begins with = stays text, also after somebody has edited it. */
const TEXT = '@'
const LONGEST_SHEET_NAME = 31

/** The table as a spreadsheet (XLSX) of one sheet, whose first row stays in view. Every cell is text, phone numbers too. */
export function writeSpreadsheet({ columns, rows }: TextTable, sheetName: string): Promise<Buffer> {
  const header = columns.map((column) => ({ value: column, fontWeight: 'bold' as const }))
  const cells = rows.map((row) =>
    row.map((text) => (text ? { value: cellText(text), type: String, format: TEXT } : null)),
  )
  const widths = columns.map((column, index) => {
    const longest = Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0))
    return { width: Math.min(Math.max(longest + 2, NARROWEST), WIDEST) }
  })
  const sheet = sheetName.replace(/[[\]/\\:*?']+/g, ' ').slice(0, LONGEST_SHEET_NAME)
  return writeSheet([header, ...cells], { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer()
}

/**
 * A text as spreadsheet files write it (ECMA-376, ST_Xstring): what XML does not hold, or the library would leave out, stands as _xHHHH_,
 * and what only looks like that is told from it. The words that every object in JavaScript knows ("constructor") would break the library's
 * own index.
 */
function cellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/gu, inCode)
  return escaped in Object.prototype ? inCode(escaped.slice(0, 1)) + escaped.slice(1) : escaped
}

/** Each unit of UTF-16 by its number. */
function inCode(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'))
  return units.map((unit) => `_x${unit}_`).join('')
}
