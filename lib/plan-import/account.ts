import { plainWords } from '@/lib/i18n/plain-words'
import { kindsOf } from './activity-words'
import { hasMail } from './contact'
import type { Known, PlanDraft, UnreadLine } from './draft'
import { cleaned, isBlank, type Piece, sourceLines } from './pieces'
import { isPlace } from './places'

// What became of each line of a text.

/** A line's words, by which it is known when it comes back. */
export const wordsOf = ({ text }: Pick<Piece, 'text'>): string => plainWords(text).join(' ')

/** What is printed on page after page is listed once, where it was shown the first time. */
export function markRepeated(pieces: readonly Piece[]): void {
  const seen = new Set<string>()
  for (const piece of pieces) {
    const words = wordsOf(piece)
    if (piece.use === null && words !== '' && seen.has(words)) piece.use = 'repeated'
    seen.add(words)
  }
}

/** Each line of `text` that is not blank, as what its pieces were used; what was not used is listed, with how often it is there. */
export function accountFor(
  text: string,
  pieces: readonly Piece[],
  known: Known,
): Pick<PlanDraft, 'lines' | 'notUnderstood'> {
  const byLine = new Map<number, Piece[]>()
  const times = new Map<string, number>()
  for (const piece of pieces) {
    byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), piece])
    times.set(wordsOf(piece), (times.get(wordsOf(piece)) ?? 0) + 1)
  }
  const lines = sourceLines(text).flatMap((source, at) => {
    if (isBlank(source)) return []
    const own = byLine.get(at + 1) ?? []
    return [{ line: at + 1, text: source, uses: [...new Set(own.flatMap(({ use }) => use ?? []))] }]
  })
  const unused = pieces.filter(({ use }) => use === null).sort((a, b) => a.line - b.line)
  const notUnderstood = unused.map((piece) => ({
    line: piece.line,
    text: cleaned(piece.text),
    times: wordsOf(piece) === '' ? 1 : (times.get(wordsOf(piece)) ?? 1),
    isTelling: isTelling(piece.text, known),
  }))
  return { lines, notUnderstood }
}

/** Whether a line names a figure, an address, a place or what activities are called. */
function isTelling(text: string, known: Known): boolean {
  return /\d/.test(text) || hasMail(text) || isPlace(text, known) || kindsOf(text)[0] !== 'OTHER'
}

/** Shorter lines that tell nothing are likely to be part of an emblem. */
const FEW_WORDS = 4

/**
 * What was not understood, the lines first that are likely to belong to the plan: those that tell something, then long ones. What comes back is of the pages, and apart.
 * Within each, the order of the text stays.
 */
export function weighUnread(unread: readonly UnreadLine[]): { once: UnreadLine[]; comingBack: UnreadLine[] } {
  const weight = ({ text, isTelling }: UnreadLine) => (isTelling ? 0 : plainWords(text).length >= FEW_WORDS ? 1 : 2)
  return {
    once: unread.filter(({ times }) => times === 1).sort((a, b) => weight(a) - weight(b)),
    comingBack: unread.filter(({ times }) => times > 1),
  }
}
