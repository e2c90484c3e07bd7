import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** @typedef {import('./pdf-tables').Rule} Rule */

/** Shorter lines are no side of a cell; with more of them than this, a page is a drawing. */
const [SHORTEST, MOST, SLANT] = [6, 4_000, 1]
/** The steps of a path as its reader numbers them, and how many numbers follow each. */
const [MOVE, LINE, CLOSE] = [0, 1, 4]
const numbersOf = [2, 2, 6, 4, 0]

/**
 * The upright and the level lines that a page draws, in points from its lower left corner; the sides of rectangles are such lines too. None for a page that draws more
 * than any table.
 * @param {{ fnArray: number[], argsArray: unknown[][] }} operators
 * @returns {Rule[]}
 */
export function rulesOf({ fnArray, argsArray }) {
  /** @type {Rule[]} */
  const rules = []
  /** @type {number[][]} */
  const kept = []
  let matrix = [1, 0, 0, 1, 0, 0]
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at] ?? []
    if (operator === OPS.save) kept.push(matrix)
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix
    else if (operator === OPS.transform) matrix = Util.transform(matrix, /** @type {number[]} */ (given))
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix)
      if (Array.isArray(given[0])) matrix = Util.transform(matrix, given[0])
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (operator === OPS.constructPath && given[0] !== OPS.endPath) {
      const path = /** @type {[ArrayLike<number> | null]} */ (given[1])[0]
      if (path) rules.push(...rulesOfPath(path, matrix))
      if (rules.length > MOST) return []
    }
  }
  return rules
}

/** @param {ArrayLike<number>} path @param {number[]} matrix @returns {Rule[]} */
function rulesOfPath(path, matrix) {
  /** @type {Rule[]} */
  const rules = []
  let [start, last] = [
    [0, 0],
    [0, 0],
  ]
  for (let at = 0; at < path.length && rules.length <= MOST; ) {
    const operator = path[at] ?? 0
    const count = numbersOf[operator] ?? 0
    const end = at + count
    const next = operator === CLOSE ? start : placed([path[end - 1] ?? 0, path[end] ?? 0], matrix)
    if (operator === MOVE) start = next
    if (operator === LINE || operator === CLOSE) rules.push(...ruleBetween(last, next))
    last = next
    at = end + 1
  }
  return rules
}

/** @param {number[]} point @param {number[]} matrix */
function placed([x = 0, y = 0], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** @param {number[]} from @param {number[]} to @returns {Rule[]} */
function ruleBetween([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) {
  const [across, up] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (Math.max(across, up) < SHORTEST || Math.min(across, up) > SLANT) return []
  return [{ x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }]
}
