import { type When, yearOf, yearsWhen } from '@/lib/time/when'
import { goesOn, isReckoning, onlyYear, saysNoDate, undatedTitle, withoutPart } from './activity-lines'
import { type Columns, readRow } from './activity-row'
import { kindsOf, labelled, labelOf, namesActivity } from './activity-words'
import { dateAndHour, daysOfMonth, leadingDate, refines, trailingDate, wholeDate } from './dates'
import type { DraftActivity, DraftPeriod, Known, Use } from './draft'
import { splitMark } from './headings'
import type { Piece } from './pieces'
import { isPlace, nowhere, type ReadPlace, readPlace, saysOnline, splitPlace } from './places'

type Begun = {
  title: string
  description: string[]
  when: When | null
  /** Whether its date is that of a heading, which a line of its own may make more exact. */
  isInherited: boolean
  place: ReadPlace
  line: number
  indent: number
  isMarked: boolean
}

/** The longest title and description that an activity may have, and as many as a plan is made of at once. */
const [LONGEST_TITLE, LONGEST_DESCRIPTION, MOST] = [300, 5_000, 200]

/** The activities of a plan while its lines are read one by one. */
export class ActivityList {
  private readonly begun: Begun[] = []
  private current: Begun | null = null
  private heading: When | null = null
  /** The hour that was written behind the date above. */
  private hour: string | null = null
  private columns: Columns = null
  private year: number

  constructor(
    private readonly known: Known,
    private readonly period: DraftPeriod,
  ) {
    this.year = yearOf(period.startsOn)
  }

  /** The list is interrupted: what comes next belongs to none of these. */
  close(): void {
    this.current = null
    this.heading = null
    this.columns = null
  }

  /** A heading that names one year is of what happens in it: "Actividades 2028". */
  beginYear(text: string): void {
    this.year = onlyYear(text) ?? this.year
  }

  /** Takes a line in as a date, an activity or something of one; answers whether it did. */
  take(piece: Piece, text = piece.text): boolean {
    return (
      (piece.cells !== null && text === piece.text && this.takeRow(piece, piece.cells)) ||
      this.takeDate(piece, text) ||
      this.takeLabel(piece, text) ||
      this.takePlace(piece, text) ||
      this.takeTitle(piece, text)
    )
  }

  /** Whether a line says of itself that an activity of a plan begins here: by a date before or in it and by what it names. */
  announces(text: string): boolean {
    const { rest } = splitMark(text)
    const when = wholeDate(rest, this.year)
    if (when) return when.precision !== 'YEAR'
    const isNamed = namesActivity(rest)
    return isNamed && (leadingDate(rest, this.year) !== null || trailingDate(rest, this.year) !== null)
  }

  private used(piece: Piece, use: Use): true {
    piece.use ??= use
    return true
  }

  private takeDate(piece: Piece, text: string): boolean {
    const rest = splitMark(text).rest
    if (saysNoDate(rest) && (!this.current || /dat|fech/i.test(rest))) {
      this.heading = null
      this.current = null
      return this.used(piece, 'date')
    }
    const timed = dateAndHour(rest, this.year)
    const own = timed?.when ?? wholeDate(text, this.year) ?? wholeDate(rest, this.year)
    const inMonth = this.current?.when && this.current.isInherited ? daysOfMonth(rest, this.current.when) : null
    const when = inMonth ?? (own && this.inPeriod(own, text))
    if (!when) return false
    const current = this.current
    const isOfCurrent = current && (!current.when || (current.isInherited && refines(when, current.when)))
    if (isOfCurrent) {
      current.when = when
      current.isInherited = false
      if (timed) current.description.push(timed.hour)
      return this.used(piece, 'date')
    }
    this.hour = timed?.hour ?? null
    if (when.precision === 'YEAR' && /\d{4}/.test(text)) this.year = yearOf(when.startsOn)
    this.heading = when
    this.current = null
    return this.used(piece, 'date')
  }

  /** In a plan of several years, a month before the last one that was named is next year's. */
  private inPeriod(when: When, text: string): When {
    const last = this.heading ?? this.begun.at(-1)?.when
    const isSaid = /(?:19|20)\d\d/.test(text)
    const canGoOn = yearOf(this.period.endsOn) > this.year && last !== null && last !== undefined
    if (isSaid || !canGoOn || last.precision === 'YEAR' || when.startsOn >= last.startsOn) return when
    this.year += 1
    return wholeDate(splitMark(text).rest, this.year) ?? when
  }

  private takeLabel(piece: Piece, text: string): boolean {
    const found = labelled(text)
    if (!found) return false
    if (found.label === 'title') return this.begin(piece, found.rest)
    const current = this.current ?? null
    if (!current) return false
    if (found.label === 'date') {
      const when = wholeDate(found.rest, this.year)
      if (!when) return this.describe(piece, found.whole)
      current.when = when
      current.isInherited = false
      return this.used(piece, 'date')
    }
    if (found.label === 'place') return this.settle(piece, found.rest)
    if (saysOnline(found.rest) && isPlace(found.rest, this.known)) current.place = { ...current.place, isOnline: true }
    return this.describe(piece, found.whole)
  }

  private settle(piece: Piece, text: string): boolean {
    if (!this.current) return false
    const place = readPlace(text, this.known)
    const { place: before } = this.current
    this.current.place = { ...place, venue: place.venue ?? before.venue, isOnline: place.isOnline || before.isOnline }
    return this.used(piece, 'place')
  }

  /** A line with nothing but a place, below the activity that is there. */
  private takePlace(piece: Piece, text: string): boolean {
    const rest = splitMark(text).rest
    if (!this.current || this.current.place.city || !isPlace(rest, this.known)) return false
    return this.settle(piece, rest)
  }

  private describe(piece: Piece, text: string): boolean {
    if (!this.current) return false
    const length = this.current.description.join('\n').length
    if (length + text.length >= LONGEST_DESCRIPTION) return false
    this.current.description.push(text)
    return this.used(piece, 'description')
  }

  private takeTitle(piece: Piece, text: string): boolean {
    const { mark, rest } = splitMark(text)
    const undated = undatedTitle(rest)
    if (undated) {
      this.heading = null
      return this.begin(piece, undated)
    }
    const date = leadingDate(rest, this.year) ?? trailingDate(rest, this.year)
    const isNested = this.current && mark !== '' && piece.indent > this.current.indent + 1
    if (isNested && !date) return this.describe(piece, rest)
    if (mark || date) return this.begin(piece, rest)
    if (this.current && !piece.afterBlank && goesOn(this.current.title, rest)) {
      if (this.current.description.length > 0 || rest.length + this.current.title.length > LONGEST_TITLE) {
        return this.describe(piece, rest)
      }
      this.current.title = `${this.current.title} ${rest}`
      const placed = this.current.place.city ? null : splitPlace(this.current.title, this.known)
      if (placed) [this.current.title, this.current.place] = [placed.title, placed.place]
      return this.used(piece, 'activity')
    }
    if (isReckoning(rest)) return false
    const isNamed = namesActivity(rest)
    const isProse = rest.length > 110 || (/\.$/.test(rest) && rest.length > 60)
    if (isProse && !(isNamed && !this.current)) return this.describe(piece, rest)
    // Without a date around it, only what is called as activities are is one.
    if (!isNamed && !this.heading) return !piece.afterBlank && this.describe(piece, rest)
    if (!isNamed && this.current && !piece.afterBlank && this.begun.length > 0 && this.isAmongNamed()) {
      return this.describe(piece, rest)
    }
    return this.begin(piece, rest)
  }

  /** Whether what was begun is named as activities are: then a line that is not is more likely to tell about one. */
  private isAmongNamed(): boolean {
    return this.begun.every(({ title }) => namesActivity(title))
  }

  private begin(piece: Piece, text: string): boolean {
    const date = leadingDate(text, this.year) ?? trailingDate(text, this.year)
    const left = date ? withoutPart(text, date.start, date.end) : text
    const placed = splitPlace(left, this.known)
    const title = placed?.title ?? left
    if (title.length > LONGEST_TITLE || !/\p{L}/u.test(title) || this.begun.length >= MOST) return false
    this.add(piece, title, date?.when ?? null, placed?.place ?? nowhere)
    return this.used(piece, 'activity')
  }

  private add(piece: Piece, title: string, when: When | null, place: ReadPlace): void {
    const begun: Begun = {
      title: title.replace(/[\s:;,]+$/, '').replace(/(?<=\p{L}{2,})\.$/u, ''),
      description: when === null && this.hour ? [this.hour] : [],
      when: when ?? this.heading,
      isInherited: when === null,
      place: { ...place, isOnline: place.isOnline || saysOnline(title) },
      line: piece.line,
      indent: piece.indent,
      isMarked: splitMark(piece.text).mark !== '',
    }
    this.hour = null
    this.begun.push(begun)
    this.current = begun
  }

  private takeRow(piece: Piece, cells: readonly string[]): boolean {
    if (cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell))) return this.used(piece, 'pageFurniture')
    const labels = cells.map((cell) => labelOf(cell))
    if (labels.filter(Boolean).length >= 2) {
      this.columns = { labels, names: cells }
      this.current = null
      return this.used(piece, 'heading')
    }
    const { columns, known, year } = this
    const row = readRow(cells, { columns, known, year, isDated: this.heading !== null })
    if (!row || this.begun.length >= MOST) return false
    if (row.isUndated) this.heading = null
    if (row.when && !row.isExact) this.heading = row.when
    this.add(piece, row.title, row.when, row.place)
    this.current?.description.push(...row.rest)
    return this.used(piece, 'activity')
  }

  /** What was read; an activity of which nothing says when stands in the years of the plan. */
  finish(): Omit<DraftActivity, 'isNumbered'>[] {
    const wholePeriod = yearsWhen(yearOf(this.period.startsOn), yearOf(this.period.endsOn))
    return this.begun.map(({ title, description, when, place, line }) => ({
      ...{ title, place, line },
      description: description.join('\n') || null,
      kinds: kindsOf(title),
      when: when ?? wholePeriod,
      isUndated: when === null,
    }))
  }
}
