import 'server-only'
import { type Refusal, refuse } from '@/lib/errors'
import { decodeText } from './decode-text'
import { readDelimited } from './delimited-text'
import { readWorkbook } from './workbook'

/** Rows of a table as texts: the first one is the first row that the file has, empty ones included. */
export type Table = string[][]

export const MOST_BYTES = 2_000_000
const MOST_ROWS = 2_000
const MOST_COLUMNS = 200
/** Room for empty rows within the table and for what stands above its head. */
const MOST_LINES = 2 * MOST_ROWS

type ReadTable = { ok: true; rows: Table } | Refusal

/**
 * Reads a table from a file: a workbook (XLSX, its first sheet) or text with commas, semicolons or tabs between cells. What it is, is read
 * from its bytes, whatever it is called. Refuses `noRows` (nothing in it), `fileTooLarge`, `oldWorkbook` (XLS, or protected by a
 * password), `notATable`, `quoteNotClosed` and `tooManyRows`.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length > MOST_BYTES) return refuse('fileTooLarge')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('oldWorkbook')
  if (startsWith(bytes, [0x50, 0x4b])) return within(await readWorkbook(bytes))
  const text = decodeText(bytes)
  return text === null ? refuse('notATable') : readTextTable(text)
}

/** Reads a table that was pasted, as {@link readTable} reads one from a file of text. */
export function readTextTable(text: string): ReadTable {
  return within(readDelimited(text, MOST_LINES + 1))
}

function within(table: ReadTable): ReadTable {
  if (!table.ok) return table
  const { rows } = table
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length
  if (filled === 0) return refuse('noRows')
  if (rows.some((row) => row.length > MOST_COLUMNS)) return refuse('notATable')
  // One row is the table's head.
  return filled > MOST_ROWS + 1 || rows.length > MOST_LINES ? refuse('tooManyRows') : table
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
