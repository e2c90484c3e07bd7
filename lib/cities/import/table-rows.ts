import { type Refusal, refuse } from '@/lib/errors'
import { type Heading, readHeading } from './columns'
import type { Cells, ImportContent } from './row-schema'

/** Rows among which the head of a table is looked for: a title and a date may stand above it. */
const MOST_ABOVE = 20
/** Longer than any cell that is right: what is shown of one that is wrong. */
const MOST_CHARACTERS = 400

export type TableRows = Pick<ImportContent, 'columns' | 'ignored'> & { rows: { line: number; cells: Cells }[] }

/**
 * The rows of a table of cities below its head, with what each of their cells is about. Empty rows are left out and counted. Refuses
 * `nameColumnMissing` and `countryColumnMissing`, without which no row could be told from another, and `noRows`.
 */
export function readTableRows(table: readonly (readonly string[])[]): ({ ok: true } & TableRows) | Refusal {
  const headings = table.slice(0, MOST_ABOVE).map((row) => readHeading(row))
  const at = headings.findIndex((heading) => has(heading, 'name') && has(heading, 'country'))
  const heading = headings[at]
  if (!heading) {
    return refuse(headings.some((one) => has(one, 'name')) ? 'countryColumnMissing' : 'nameColumnMissing')
  }
  const rows = table.slice(at + 1).flatMap((row, index) => {
    const cells = cellsOf(row, heading)
    return Object.keys(cells).length > 0 ? [{ line: at + index + 2, cells }] : []
  })
  const columns = heading.columns.map(({ column, heading: text }) => ({ column, heading: text }))
  return rows.length > 0 ? { ok: true, columns, ignored: heading.ignored, rows } : refuse('noRows')
}

const has = ({ columns }: Heading, wanted: string) => columns.some(({ column }) => column === wanted)

function cellsOf(row: readonly string[], { columns }: Heading): Cells {
  const filled = columns.map(({ column, index }) => [column, cleanText(row[index] ?? '')] as const)
  return Object.fromEntries(filled.filter(([, text]) => text !== ''))
}

/**
 * The database keeps no NUL, and half a character from a broken file would be none. An apostrophe before a sign keeps spreadsheets from taking
 * a phone number for a sum: it is none of the number's.
 */
function cleanText(text: string): string {
  const plain = text
    .replaceAll('\u0000', '')
    .trim()
    .replace(/^'(?=[=+@-])/, '')
  return plain.slice(0, MOST_CHARACTERS).toWellFormed()
}
