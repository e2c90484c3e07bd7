import { linesOf, lineText, type Word } from './pdf-words'

/** A straight line that is drawn on a page, upright or level, from its lower or left end to the other. */
export type Rule = { x1: number; y1: number; x2: number; y2: number }
/** A row of a table: what its cells say from left to right, those that are empty too. */
export type TableRow = { y: number; height: number; cells: string[] }

type Cell = { left: number; right: number; top: number; bottom: number; words: Word[] }

/** What is drawn so near to each other is one line, and a line may end so far before the one that it meets. */
const NEAR = 2.5
/** A cell with more letters is text that has a frame. */
const MOST_LETTERS = 400

/** The rows of the tables whose cells have lines around them, and the words that stand in none. */
export function tableRows(words: readonly Word[], rules: readonly Rule[]): { rows: TableRow[]; rest: Word[] } {
  const [upright, level] = [rules.filter(isUpright), rules.filter((rule) => !isUpright(rule))]
  const cells = new Map<string, Cell>()
  for (const word of words) {
    const cell = cellAround(word, upright, level)
    if (!cell) continue
    const key = [cell.left, cell.right, cell.top, cell.bottom].map((side) => Math.round(side / NEAR)).join(' ')
    const known = cells.get(key) ?? { ...cell, words: [] }
    known.words.push(word)
    cells.set(key, known)
  }
  const rows = byTop([...cells.values()]).flatMap((row) => {
    const texts = row.map((cell) => ({ cell, text: textOf(cell) }))
    if (row.length < 2 || texts.some(({ text }) => text.length > MOST_LETTERS)) return []
    const top = Math.min(...row.map((cell) => cell.top))
    const sides = sidesBelow(top, row, upright)
    const isIn = (left: number, right: number) => (cell: Cell) => cell.left < right - NEAR && cell.right > left + NEAR
    const line = sides.slice(1).map((right, at) => {
      const found = texts.filter(({ cell }) => isIn(sides[at] ?? 0, right)(cell))
      return found.map(({ text }) => text).join(' ')
    })
    const own = row.flatMap((cell) => cell.words)
    return [{ row: { y: Math.max(...own.map(({ y }) => y)), height: own[0]?.height ?? 0, cells: line }, own }]
  })
  const inRows = new Set(rows.flatMap(({ own }) => own))
  return { rows: rows.map(({ row }) => row), rest: words.filter((word) => !inRows.has(word)) }
}

const isUpright = ({ x1, y1, x2, y2 }: Rule) => Math.abs(x2 - x1) < Math.abs(y2 - y1)

/** The lines nearest to a word on each of its four sides; null where one is missing. */
function cellAround({ x, y, height }: Word, upright: readonly Rule[], level: readonly Rule[]): Cell | null {
  const middle = y + height * 0.3
  let [left, right, top, bottom] = [-Infinity, Infinity, Infinity, -Infinity]
  // Each word of a page meets each of its lines here: nothing is made on the way.
  for (const { x1, y1, y2 } of upright) {
    if (middle <= y1 - NEAR || middle >= y2 + NEAR) continue
    if (x1 <= x + NEAR) left = Math.max(left, x1)
    else right = Math.min(right, x1)
  }
  for (const { x1, x2, y1 } of level) {
    if (x <= x1 - NEAR || x >= x2 + NEAR) continue
    if (y1 > middle) top = Math.min(top, y1)
    else bottom = Math.max(bottom, y1)
  }
  const isClosed = [left, right, top, bottom].every(Number.isFinite)
  return isClosed ? { left, right, top, bottom, words: [] } : null
}

/** Cells that begin at the same height, from left to right; the highest first. A cell of several rows belongs to the first. */
function byTop(cells: Cell[]): Cell[][] {
  const rows: Cell[][] = []
  for (const cell of cells.sort((one, other) => other.top - one.top || one.left - other.left)) {
    const row = rows.at(-1)
    if (row?.[0] && row[0].top - cell.top < NEAR) row.push(cell)
    else rows.push([cell])
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left))
}

/** Where the lines between the cells of a row stand, those of empty cells too. */
function sidesBelow(top: number, row: readonly Cell[], upright: readonly Rule[]): number[] {
  const crossing = upright.filter(({ y1, y2 }) => y1 < top - 2 * NEAR && y2 > top - 2 * NEAR).map(({ x1 }) => x1)
  const sides = [...crossing, ...row.flatMap(({ left, right }) => [left, right])].sort((one, other) => one - other)
  return sides.filter((side, at) => at === 0 || side - (sides[at - 1] ?? 0) > NEAR)
}

/** The lines of a cell as one. */
const textOf = ({ words }: Cell) => linesOf(words).map(lineText).join(' ').replace(/\s+/g, ' ').trim()
