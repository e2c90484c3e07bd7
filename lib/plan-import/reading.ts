import { plainWords } from '@/lib/i18n/plain-words'
import { yearOf } from '@/lib/time/when'
import { wordsOf } from './account'
import { ActivityList } from './activities'
import { isTableHead } from './activity-words'
import { CityList } from './city-list'
import { hasMail, namesOffice } from './contact'
import type { Known } from './draft'
import { isClosing, isNetwork, isTitle, isUnit, periodBehind, type periodOf } from './head'
import {
  dateOfHeading,
  headingCell,
  inlineHeading,
  isKindOfObjectives,
  type Section,
  sectionOf,
  splitMark,
} from './headings'
import { ItemList } from './items'
import { ObjectiveList } from './objectives'
import { isOwnSentence } from './own-words'
import { isPageFurniture, type Piece } from './pieces'
import { runningWords } from './running-words'
import { saidCoordination } from './said-coordination'

type Place = Section | 'start' | 'closing'

/** Longer lines fit nowhere in a plan, and are listed. */
const LONGEST_LINE = 5_000

/** Reads a plan from its lines, one after the other. */
export class Reading {
  title: string | null = null
  closing: string | null = null
  readonly introduction: string[] = []
  readonly cities: CityList
  readonly objectives = new ObjectiveList('objective')
  readonly axes = new ItemList('axis')
  readonly activities: ActivityList
  private section: Place = 'start'

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly known: Known,
    readonly period: ReturnType<typeof periodOf>,
  ) {
    this.cities = new CityList(known)
    this.activities = new ActivityList(known, period)
  }

  read(): void {
    const running = runningWords(this.pieces, this.known, yearOf(this.period.startsOn))
    for (const [at, piece] of this.pieces.entries()) {
      if (piece.text.length > LONGEST_LINE || piece.use !== null || this.takeMeasure(at)) continue
      if (this.goesOn(piece) || this.takeHead(piece) || running.has(wordsOf(piece))) continue
      const isRead = this.takeSaid(piece) || this.takeHeading(piece) || this.takeContent(piece, piece.text)
      if (!isRead && isPageFurniture(piece.text)) piece.use = 'pageFurniture'
    }
  }

  private takeMeasure(at: number): boolean {
    return this.section === 'objectives' && this.objectives.takeMeasure(this.pieces, at, this.known)
  }

  /** A line within an objective or an axis that its writer broke there, whatever else it looks like. */
  private goesOn(piece: Piece): boolean {
    const list = this.section === 'objectives' ? this.objectives : this.section === 'axes' ? this.axes : null
    return list !== null && piece.afterBreak && list.takeRest(piece)
  }

  /** What stands above a plan or on each of its pages. */
  private takeHead(piece: Piece): boolean {
    const { text } = piece
    if (isOwnSentence(text)) piece.use = 'pageFurniture'
    else if (piece.line === this.period.line) piece.use = 'period'
    else if (isNetwork(text, this.known)) piece.use = 'network'
    else if (this.title === null && this.section === 'start' && isTitle(text)) {
      this.title = text
        .replace(/^(?:asunto|assunto|subject|ref)\.?: ?/i, '')
        .replace(periodBehind(text), '')
        .replace(/[\s:]+$/, '')
        .slice(0, 200)
      piece.use = 'title'
    } else if (isUnit(text, this.known)) piece.use = 'unit'
    else if (isClosing(text)) this.close(piece)
    return piece.use !== null
  }

  private close(piece: Piece): void {
    this.enter('closing')
    piece.use = this.closing === null || this.closing === piece.text ? 'closing' : 'repeated'
    this.closing ??= piece.text
  }

  private enter(section: Place): void {
    this.section = section
    this.objectives.close()
    this.axes.close()
    this.activities.close()
    this.cities.close()
  }

  private takeHeading(piece: Piece): boolean {
    if (this.section === 'objectives' && isKindOfObjectives(piece.text)) {
      this.objectives.close()
      piece.use = 'heading'
      return true
    }
    const section = piece.cells ? null : sectionOf(piece.text)
    if (section && !(section === 'other' && this.isNextItem(piece)) && this.mayBegin(section, piece)) {
      this.enter(section)
      if (section === 'activities') this.activities.beginYear(piece.text)
      piece.use = 'heading'
      return true
    }
    if (isTableHead(piece.cells) && this.section !== 'activities') {
      this.enter('activities')
      return this.activities.take(piece)
    }
    return this.takeDatedHeading(piece) || this.takeInline(piece) || this.takeNamedItem(piece)
  }

  /** "Actividades del primer semestre:". */
  private takeDatedHeading(piece: Piece): boolean {
    const date = piece.cells ? null : dateOfHeading(piece.text, yearOf(this.period.startsOn))
    if (!date) return false
    this.enter('activities')
    return this.activities.take(piece, date)
  }

  /** A sentence that says who coordinates. */
  private takeSaid(piece: Piece): boolean {
    const said = piece.cells ? null : saidCoordination(piece.text, this.known)
    if (!said) return false
    for (const { section, cities } of said) this.cities.add(piece, cities, section)
    return true
  }

  /** "B. Evaluation" is an axis where axes are listed, though a part of other plans is called so. */
  private isNextItem({ text, afterBlank }: Piece): boolean {
    const { mark } = splitMark(text)
    const isLettered = /^\(?[a-z][.)]/i.test(mark)
    return (this.section === 'axes' || this.section === 'objectives') && mark !== '' && (!afterBlank || isLettered)
  }

  /** A heading with its content on the same line. */
  private takeInline(piece: Piece): boolean {
    const inline =
      (this.section !== 'activities' && headingCell(piece.cells)) || inlineHeading(splitMark(piece.text).rest)
    if (!inline || inline.section === 'other' || !this.mayBegin(inline.section, piece)) return false
    const before = this.section
    this.enter(inline.section)
    if (inline.section === 'coordination' && namesOffice(inline.rest)) {
      this.enter('contact')
      return false
    }
    this.cities.isInline = true
    const isRead =
      inline.section === 'axes' ? this.axes.takeList(piece, inline.rest) : this.takeContent(piece, inline.rest)
    this.cities.isInline = false
    if (!isRead && inline.section !== 'contact') this.section = before
    return isRead
  }

  /** "Objetivo 1: …" without any heading above. */
  private takeNamedItem(piece: Piece): boolean {
    const [, name] =
      /^(objetivo|objective|goal|meta|eixo|eje|axis|l[ií]nea|linha|line)s?(?: (?:estrat[eé]gic[oa]|tem[aá]tic[oa]|espec[ií]fic[oa]))? (?:\d|[ivx]{1,4}(?: ?[.:–—-]| )|[a-h] ?[.:)–—-])/i.exec(
        piece.text,
      ) ?? []
    if (!name || (this.section === 'activities' && !piece.afterBlank)) return false
    const section = /^(?:o|g|m)/i.test(name) ? 'objectives' : 'axes'
    if (this.section !== section) this.enter(section)
    return this.takeContent(piece, piece.text)
  }

  /** Within the activities, "Objetivo: …" and "Participantes: …" tell about one of them. */
  private mayBegin(section: Section, { text, afterBlank }: Piece): boolean {
    if (this.section !== 'activities' || !/:\s*\S/.test(text)) return true
    if (section === 'coordination' || section === 'subCoordination' || section === 'membership') return afterBlank
    const word = plainWords(text.split(':')[0] ?? '').join(' ')
    return !/^(?:objetivo|objective|meta|goal|agenda|resultados?|metodologia)$/.test(word)
  }

  private takeContent(piece: Piece, text: string): boolean {
    return this.takeOfSection(piece, text) || this.takeUnannounced(piece, text)
  }

  private takeOfSection(piece: Piece, text: string): boolean {
    switch (this.section) {
      case 'coordination':
      case 'subCoordination':
      case 'membership':
        return this.cities.take(piece, text, this.section)
      case 'objectives':
        return !isPageNumber(text, this.objectives) && !hasMail(text) && this.objectives.take(piece, text)
      case 'axes':
        return !isPageNumber(text, this.axes) && !hasMail(text) && this.axes.take(piece, text)
      case 'activities':
        return !isPageFurniture(text) && !hasMail(text) && this.activities.take(piece, text)
      case 'introduction':
        return this.takeIntroduction(piece, text)
      default:
        return false
    }
  }

  private takeIntroduction(piece: Piece, text: string): boolean {
    if (isPageFurniture(text) || this.introduction.join('\n\n').length + text.length >= 4_900) return false
    const last = this.introduction.at(-1)
    if (last !== undefined && !piece.afterBlank) this.introduction[this.introduction.length - 1] = `${last} ${text}`
    else this.introduction.push(text)
    piece.use = 'introduction'
    return true
  }

  /** Months or dated activities without a heading above them. */
  private takeUnannounced(piece: Piece, text: string): boolean {
    if (this.section === 'activities' || hasMail(text) || !this.activities.announces(text)) return false
    this.enter('activities')
    return this.activities.take(piece, text)
  }
}

/** A figure alone between items is the page's, unless it is the next item's. */
function isPageNumber(text: string, list: ItemList): boolean {
  return isPageFurniture(text) && Number(/^\(?(\d{1,2})\)?[.)ºª–-]*$/.exec(text)?.[1]) !== list.items.length + 1
}
