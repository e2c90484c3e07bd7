import { plainWords } from '@/lib/i18n/plain-words'
import type { DraftItem, Use } from './draft'
import { splitMark } from './headings'
import type { Piece } from './pieces'

/** How many letters an objective or an axis may have. */
export const LONGEST_ITEM = 2_000
/** As many of them as a plan is made of at once. */
const MOST = 100

/** The objectives or the axes of a plan while its lines are read one by one. */
export class ItemList {
  readonly items: DraftItem[] = []
  private isMarked: boolean | null = null
  private indent = 0
  /** How many dots the number of the first item has: "4.1" is an item where no "4" is. */
  private dots = 0
  /** A number that stood alone on its line: what follows is its item. */
  private isAwaited = false
  private isOpen = false

  constructor(private readonly use: Use) {}

  /** The list is interrupted: what comes next begins anew. */
  close(): void {
    this.isOpen = false
    this.isMarked = null
    this.isAwaited = false
  }

  /** The item that what comes next may belong to; null where there is none. */
  get current(): DraftItem | null {
    return this.isOpen ? (this.items.at(-1) ?? null) : null
  }

  /** Takes a line in as an item or as the rest of one; answers whether it did. */
  take(piece: Piece, text = piece.text): boolean {
    const number = /^\(?(\d{1,2})\)?[.)ºª–-]*$/.exec(text)?.[1]
    if (number && Number(number) === this.items.length + 1) {
      this.isAwaited = true
      return this.used(piece)
    }
    const several = enumerated(text)
    if (several) {
      const isTaken = several.every((part) => this.begin(piece, part, true))
      // What follows a sentence that is finished is another one.
      if (/\.$/.test(text)) this.isOpen = false
      return isTaken
    }
    const { mark, rest } = splitMark(text)
    const isNested = mark !== '' && (dotsOf(mark) > this.dots || piece.indent > this.indent + 1)
    if (isNested && this.isOpen && this.isMarked) return this.goOn(piece, text)
    // A paragraph that stands under its item's words, as lists are set.
    if (piece.afterBlank && !mark && this.isMarked && this.isOpen && piece.indent > this.indent + 1)
      return this.goOn(piece, text)
    if (mark && (!this.isOpen || !this.isMarked)) this.dots = dotsOf(mark)
    if (mark || this.isAwaited) return this.begin(piece, rest, true)
    if (this.isOpen && goesOn(this.items.at(-1)?.text ?? '', text, this.isMarked === true, piece))
      return this.goOn(piece, text)
    // In a list with marks, a line without one that stands apart is something else.
    if (this.isMarked || plainWords(text).length < 2) return false
    return this.begin(piece, text, false)
  }

  /** Takes in what stands behind a heading on its line: several items where it lists them ("mercados, huertas y educación"), else one. */
  takeList(piece: Piece, text: string): boolean {
    const parts = listed(text)
    if (!parts) return this.take(piece, text)
    const isTaken = parts.every((part) => this.begin(piece, part, true))
    this.isOpen = false
    return isTaken
  }

  /** Takes a line in as the rest of the last item; answers whether there was one. */
  takeRest(piece: Piece): boolean {
    return this.isOpen && this.goOn(piece, piece.text)
  }

  private begin(piece: Piece, text: string, isMarked: boolean): boolean {
    if (text.length > LONGEST_ITEM || this.items.length >= MOST) {
      // What follows is of the one that was not taken in.
      this.isOpen = false
      return false
    }
    this.items.push({ text, line: piece.line })
    if (!this.isOpen || this.isMarked === null) this.indent = piece.indent
    this.isMarked = isMarked
    this.isAwaited = false
    this.isOpen = true
    return this.used(piece)
  }

  private goOn(piece: Piece, text: string): boolean {
    const item = this.items.at(-1)
    if (!item || item.text.length + text.length >= LONGEST_ITEM) return false
    // A word that was broken at the end of its line is one word again.
    const isBroken = /\p{Ll}-$/u.test(item.text) && /^\p{Ll}/u.test(text)
    item.text = isBroken ? item.text.slice(0, -1) + text : `${item.text} ${text}`
    return this.used(piece)
  }

  private used(piece: Piece): true {
    piece.use = this.use
    return true
  }
}

const dotsOf = (mark: string) => mark.match(/\d\.(?=\d)/g)?.length ?? 0

function goesOn(before: string, text: string, isMarked: boolean, piece: Piece): boolean {
  const isSentence = /[.;:!?]$/.test(before)
  if (/^\p{Ll}/u.test(text) && !isSentence) return true
  if (piece.afterBlank) return false
  return (
    isMarked ||
    (!isSentence &&
      before.length > 60 &&
      /(?:[,–—-]|\s(?:d[aeo]s?|e|y|and|of|the|para|com|con|em|en|a|o))$/.test(before))
  )
}

/** The parts of a list of a few words each; null where a text is none. */
function listed(text: string): string[] | null {
  const parts = text
    .replace(/[\s.;]+$/, '')
    .split(/\s*[,;]\s+(?:(?:e|y|and)\s+)?/)
    .flatMap((part, at, all) => (at === all.length - 1 ? part.split(/\s+(?:e|y|and)\s+/) : [part]))
  const isShort = parts.every((part) => part !== '' && part.split(' ').length <= 5 && splitMark(part).mark === '')
  return parts.length > 2 && isShort ? parts : null
}

const romans = 'i ii iii iv v vi vii viii ix x'.split(' ')

/** The items of a list that was written into one line: "a) fomentar …; b) promover …", "Cultura • Turismo". */
function enumerated(text: string): string[] | null {
  const apart = text.split(/\s+[•●]\s+/)
  if (apart.length > 1 && splitMark(text).mark === '') return apart.filter((part) => part !== '')
  const marks = [...text.matchAll(/(?:^|[\s;,.:])\(?(\d{1,2}|[a-z]|[ivx]{2,4})\)\s|(?:^|[;.:]\s)(\d{1,2})\.\s/g)]
  const sequence = marks.map((match) => match[1] ?? match[2] ?? '')
  const inFigures = sequence.every((mark, at) => Number(mark) === at + 1)
  const inLetters = sequence.every((mark, at) => mark === String.fromCharCode(97 + at))
  const isInOrder = inFigures || inLetters || sequence.every((mark, at) => mark === romans[at])
  if (marks.length < 2 || !isInOrder || marks[0]?.index !== 0) return null
  return marks.map((match, at) =>
    text
      .slice(match.index + match[0].length, marks[at + 1]?.index)
      .replace(/[\s;,.]+(?:e|y|and)?$/, '')
      .trim(),
  )
}
