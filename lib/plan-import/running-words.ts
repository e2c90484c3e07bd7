import { wordsOf } from './account'
import { kindsOf, labelled } from './activity-words'
import { wholeDate } from './dates'
import type { Known } from './draft'
import { sectionOf, splitMark } from './headings'
import type { Piece } from './pieces'
import { isPlace } from './places'

/** What stands on page after page and means nothing where it stands: the name of a network, a motto. */
export function runningWords(pieces: readonly Piece[], known: Known, year: number): Set<string> {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(wordsOf(piece), (counts.get(wordsOf(piece)) ?? 0) + 1)
  const isMeant = (text: string) =>
    sectionOf(text) || labelled(text) || wholeDate(text, year) || isPlace(text, known) || kindsOf(text)[0] !== 'OTHER'
  const meant = new Set<string>()
  const often = new Set<string>()
  for (const piece of pieces) {
    const words = wordsOf(piece)
    if ((counts.get(words) ?? 0) < 3 || !/[a-z]/.test(words) || often.has(words) || meant.has(words)) continue
    const isItem = splitMark(piece.text).mark !== ''
    ;(isItem || isMeant(piece.text) ? meant : often).add(words)
  }
  return often
}
