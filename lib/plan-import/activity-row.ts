import type { When } from '@/lib/time/when'
import { saysNoDate } from './activity-lines'
import type { Label } from './activity-words'
import { wholeDate } from './dates'
import type { Known } from './draft'
import { isPlace, nowhere, type ReadPlace, readPlace } from './places'

/** What the headings of a table's columns say; null while there are none. */
export type Columns = { labels: (Label | null)[]; names: readonly string[] } | null

type ReadRow = {
  title: string
  when: When | null
  /** A day is this activity's own; a month or less may be that of the rows below too. */
  isExact: boolean
  /** Its column of dates says something else than a date. */
  isUndated: boolean
  place: ReadPlace
  rest: string[]
}

/** An activity from a row of a table; null for a row that neither says a date nor stands in a table of activities or below a date. */
export function readRow(
  cells: readonly string[],
  { columns, known, year, isDated }: { columns: Columns; known: Known; year: number; isDated: boolean },
): ReadRow | null {
  const { labels, names } = columns?.labels.length === cells.length ? columns : { labels: null, names: [] }
  const whens = cells.map((cell) => wholeDate(cell, year))
  const whenAt = whens.findIndex(Boolean)
  const placesAt = cells.findIndex((_, at) => at !== whenAt && labels?.[at] === 'place')
  const placeAt =
    placesAt >= 0
      ? placesAt
      : cells.findIndex((cell, at) => at !== whenAt && !(at === 0 && saysNoDate(cell)) && isPlace(cell, known))
  const isTaken = (at: number) => at === whenAt || at === placeAt || saysNoDate(cells[at] ?? '')
  const titled = cells.findIndex((_, at) => !isTaken(at) && (labels === null || labels[at] === 'title'))
  const titleAt = titled >= 0 ? titled : cells.findIndex((_, at) => !isTaken(at))
  const title = cells[titleAt]
  const isInTable = whenAt >= 0 || isDated || labels !== null
  if (title === undefined || title.length > 300 || !/\p{L}/u.test(title) || !isInTable) return null

  const when = whens[whenAt] ?? null
  const place = cells[placeAt]
  return {
    title,
    when,
    isExact: when?.precision === 'DAY',
    isUndated:
      when === null && (saysNoDate(cells[0] ?? '') || /\p{L}/u.test(cells[labels?.indexOf('date') ?? -1] ?? '')),
    place: place === undefined ? nowhere : readPlace(place, known),
    rest: cells.flatMap((cell, at) => {
      const isNothing = !/[\p{L}\p{N}]/u.test(cell) || (at === 0 && /^\d+$/.test(cell))
      if (isNothing || saysNoDate(cell) || isTaken(at) || at === titleAt) return []
      return names[at] ? `${names[at]}: ${cell}` : cell
    }),
  }
}
