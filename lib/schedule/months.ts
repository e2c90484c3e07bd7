import { compareWhen, type When, yearOf } from '@/lib/time/when'

/** A month's shelf, or that of several months or of whole years: `from` and `to` are YYYY-MM-DD, `unit` says what the label names. */
export type Shelf<T> = { key: string; unit: 'month' | 'year'; from: string; to: string; items: T[] }

/**
 * Where an activity stands in a programme by months: in the month in which it begins, however exactly its day is known; after the last of
 * its months when several are possible; at the end of the year when only that is known.
 */
function shelfKey(when: When): string {
  const begins = when.startsOn.slice(0, 7)
  if (when.precision === 'YEAR') return `${when.endsOn.slice(0, 4)}-13 ${begins}`
  const ends = when.precision === 'MONTH' ? when.endsOn.slice(0, 7) : begins
  return `${ends} ${begins}`
}

type Scheduled = { id: string; when: When }

/** The order of a programme: by shelf, then by date; what is alike in the order in which it was written (ids grow with time). */
export function compareScheduled(a: Scheduled, b: Scheduled): number {
  const [one, other] = [shelfKey(a.when), shelfKey(b.when)]
  if (one !== other) return one < other ? -1 : 1
  return compareWhen(a.when, b.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The activities on their shelves, in the order of a programme. */
export function groupByMonth<T extends Scheduled>(activities: readonly T[]): Shelf<T>[] {
  const shelves = new Map<string, Shelf<T>>()
  for (const activity of [...activities].sort(compareScheduled)) {
    const { when } = activity
    const key = shelfKey(when)
    const shelf = shelves.get(key)
    if (shelf) shelf.items.push(activity)
    else {
      const to = when.precision === 'MONTH' || when.precision === 'YEAR' ? when.endsOn : when.startsOn
      const unit = when.precision === 'YEAR' ? 'year' : 'month'
      shelves.set(key, { key: key.replace(' ', '-'), unit, from: when.startsOn, to, items: [activity] })
    }
  }
  return [...shelves.values()]
}

/** The activities by the year in which they begin, the latest year first. */
export function groupByYear<T extends Scheduled>(activities: readonly T[]): { year: number; items: T[] }[] {
  const years = new Map<number, T[]>()
  for (const activity of activities) {
    const year = yearOf(activity.when.startsOn)
    years.set(year, [...(years.get(year) ?? []), activity])
  }
  return [...years].map(([year, items]) => ({ year, items })).sort((a, b) => b.year - a.year)
}
