/** A run of letters on a page, in points from its lower left corner; `y` is that of the line it stands on. */
export type Word = { text: string; x: number; y: number; width: number; height: number }
/** Words that stand on one line, from left to right. */
export type Line = { y: number; height: number; words: Word[] }

/** A gap is that of a column or of a table's cell from so many heights of the letters on, and one between words from so few. */
const [CELL_GAP, WORD_GAP] = [2, 0.15]

/** Words as the lines on which they stand, from top to bottom. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Line[] = []
  for (const word of words.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1)
    if (line && line.y - word.y < Math.max(line.height, word.height) * 0.4) {
      line.words.push(word)
      line.height = Math.max(line.height, word.height)
    } else lines.push({ y: word.y, height: word.height, words: [word] })
  }
  for (const line of lines) line.words.sort((one, other) => one.x - other.x)
  return lines
}

/** What a line says: cells that stand side by side have a tab between them, words a space, and parts of a word nothing. */
export function lineText({ words }: Line): string {
  return words.reduce((text, word, at) => {
    const before = words[at - 1]
    if (!before) return word.text
    const gap = (word.x - before.x - before.width) / Math.max(word.height, before.height)
    if (gap > CELL_GAP) return `${text}\t${word.text}`
    return gap > WORD_GAP && !text.endsWith(' ') && !word.text.startsWith(' ')
      ? `${text} ${word.text}`
      : text + word.text
  }, '')
}
