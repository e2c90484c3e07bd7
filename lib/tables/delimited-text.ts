import { CsvError, type Options, parse } from 'csv-parse/sync'
import { type Refusal, refuse } from '@/lib/errors'

const delimiters = [';', '\t', ','] as const
type Delimiter = (typeof delimiters)[number]

/** How many lines are looked at to find out what parts the cells. */
const SAMPLE = 20

const options = {
  relax_column_count: true,
  // A quote within a cell that does not begin with one is a quote: 12" pipes, O"Higgins.
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: ['\r\n', '\n', '\r'],
  // Beyond it no cell is one: a quote was left open, and the parser would gather the rest of the file.
  max_record_size: 100_000,
} satisfies Options

/**
 * The cells of a text, line by line, of the first `most` lines; a line of the text is a row of the table unless a quoted cell goes over
 * several. Refuses `quoteNotClosed` and, for what has lines longer than a table's, `notATable`.
 */
export function readDelimited(text: string, most: number): { ok: true; rows: string[][] } | Refusal {
  try {
    const rows: string[][] = parse(text, { ...options, delimiter: delimiterOf(text), to: most })
    return { ok: true, rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quoteNotClosed' : 'notATable')
  }
}

/** The delimiter with which the first lines have most cells and equally many: a comma may stand within any of them. */
function delimiterOf(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function evenness(text: string, delimiter: Delimiter): number {
  const rows: string[][] = sample(text, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''))
  const widths = rows.map((row) => row.length)
  const widest = Math.max(0, ...widths)
  const alike = Math.max(0, ...widths.map((width) => (width > 1 ? widths.filter((one) => one === width).length : 0)))
  return rows.length === 0 ? 0 : (alike / rows.length) * widest
}

function sample(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, { ...options, delimiter, to: SAMPLE })
  } catch {
    return []
  }
}
