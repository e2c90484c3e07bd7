import { type Rule, type TableRow, tableRows } from './pdf-tables'
import { type Line, linesOf, lineText, type Word } from './pdf-words'

export type PdfPage = { width: number; words: Word[]; rules: Rule[] }

/** A line of text, or a row of a table, whose words are in its cells. */
type PageLine = Line & { cells?: TableRow['cells'] }

/** Lines further apart than so many heights have a blank one between them. */
const BLANK_GAP = 2
/** Columns are side by side over so many lines at least, with so many letters in each on average: the days or names at the side of a table are fewer. */
const [FEWEST_LINES, FEWEST_LETTERS] = [4, 15]

/** The lines of a page from top to bottom; a row of a table with lines around its cells is one, with a tab between cells. Where the page has two columns of text, the left one is read before the right one; cells that stand side by side otherwise have a tab between them. */
export function pageLines({ width, words, rules }: PdfPage): string[] {
  const { rows, rest } = tableRows(words, rules)
  const ofTables = rows.map((row): PageLine => ({ ...row, words: [] }))
  const lines: PageLine[] = [...linesOf(rest), ...ofTables].sort((one, other) => other.y - one.y)
  const text: string[] = []
  for (let at = 0; at < lines.length; ) {
    const end = endOfColumns(lines, at, width)
    const block = lines.slice(at, end ?? at + 1)
    const sides = end === null ? [block] : [sideOf(block, width, true), sideOf(block, width, false)]
    for (const side of sides) {
      side.forEach((line, index) => {
        const above = side[index - 1] ?? lines[at - 1]
        if (above && (index > 0 || side === sides[0]) && isApart(above, line)) text.push('')
        text.push(line.cells?.join('\t') ?? lineText(line))
      })
    }
    at += block.length
  }
  return [...text, '']
}

const isApart = (above: PageLine, line: PageLine) =>
  !(above.cells && line.cells) && above.y - line.y > Math.max(above.height, line.height) * BLANK_GAP

/** Where two columns of text end that begin at this line, or null. */
function endOfColumns(lines: readonly PageLine[], from: number, width: number): number | null {
  const across = lines.findIndex((line, at) => at >= from && !hasGutter(line, width))
  const end = across < 0 ? lines.length : across
  const block = lines.slice(from, end)
  const both = block.map((line) => splitAt(line, width)).filter((sides) => sides.every((side) => side.length > 0))
  const isText =
    both.length >= FEWEST_LINES && [0, 1].every((side) => lettersOf(both, side) > FEWEST_LETTERS * both.length)
  return isText ? end : null
}

/** Whether nothing of a line stands in the middle of the page, or it is a column's last lines. */
function hasGutter({ words, cells }: PageLine, width: number): boolean {
  if (cells) return false
  const middle = width / 2
  return words.every(({ x, width: wide }) => x + wide < middle || x >= middle - 1)
}

const lettersOf = (lines: readonly Word[][][], side: number) =>
  lines.reduce((sum, sides) => sum + (sides[side] ?? []).reduce((letters, { text }) => letters + text.length, 0), 0)

function splitAt({ words }: Line, width: number): [Word[], Word[]] {
  const middle = width / 2
  return [words.filter(({ x }) => x < middle - 1), words.filter(({ x }) => x >= middle - 1)]
}

function sideOf(lines: readonly PageLine[], width: number, isLeft: boolean): PageLine[] {
  return lines.flatMap((line) => {
    const words = splitAt(line, width)[isLeft ? 0 : 1]
    return words.length > 0 ? [{ ...line, words }] : []
  })
}
