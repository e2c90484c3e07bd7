import { addDays, daysBetween, monthOf, monthsWhen, type Precision, yearOf, yearsWhen } from '@/lib/time/when'
import { type MandateSpan, mandatePhase } from './rules'
import { type MandateRole, mandateRoles } from './schema'
import { coordinationVacancies, type Vacancy } from './vacancies'

/** What a timeline needs of a mandate. */
export type TimelineMandate = MandateSpan & {
  role: MandateRole
  isActing: boolean
  city: { id: string }
  /** The earliest first. */
  extensions: readonly { fromEndsOn: string }[]
}

export type PartState = 'regular' | 'extended' | 'acting' | 'future' | 'vacant'

/** A part of a stretch that is drawn alike. `at` counts in days from the timeline's first day. */
type TimelinePart = { state: PartState; at: number; days: number }

/** A mandate, or a vacancy of the coordination, as it lies on a timeline. */
export type Stretch = {
  at: number
  days: number
  /** No end is known: it is drawn to the end of the timeline, a vacancy to today. */
  isOpen: boolean
  /** How many days at its beginning and its end only say that it began or ended somewhere in them; together never more than `days`. */
  softStart: number
  softEnd: number
  /** In their order, without holes. */
  parts: TimelinePart[]
}

/** One line of a lane. Without a city: nobody coordinates. */
export type TimelineRow<City> = { city: City | null; isActing: boolean; stretches: Stretch[] }
export type TimelineLane<City> = { role: MandateRole; rows: TimelineRow<City>[] }

/** The mandates of a unit over whole years. */
export type Timeline<City> = {
  /** YYYY-MM-DD, and how many days from there on. */
  startsOn: string
  days: number
  /** The day today, counted from the first one. */
  todayAt: number
  years: { year: number; at: number }[]
  /** The highest role first; those that nobody ever held are left out. */
  lanes: TimelineLane<City>[]
}

/**
 * Lays the mandates of a unit out over time, seen from the day `today` (YYYY-MM-DD in the network's zone): a line for each coordination and
 * each vacancy between them, and one for each city of the other roles, in the order in which they began. Null without mandates.
 */
export function drawTimeline<M extends TimelineMandate>(
  mandates: readonly M[],
  today: string,
): Timeline<M['city']> | null {
  const firstDay = mandates.map(({ startsOn }) => startsOn).toSorted()[0]
  if (!firstDay) return null
  const known = mandates.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? startsOn])
  const lastDay = [...known, today].toSorted().at(-1) ?? today
  const [firstYear, lastYear] = [yearOf(firstDay < today ? firstDay : today), yearOf(lastDay)]
  const { startsOn, endsOn } = yearsWhen(firstYear, lastYear)
  const ground = { startsOn, endsOn, today }
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  return {
    startsOn,
    days: daysBetween(startsOn, endsOn) + 1,
    todayAt: daysBetween(startsOn, today),
    years: years.map((year) => ({ year, at: daysBetween(startsOn, yearsWhen(year).startsOn) })),
    lanes: mandateRoles
      .map((role) => {
        const held = mandates.filter((mandate) => mandate.role === role).toSorted(byBeginning)
        return { role, rows: role === 'COORDINATION' ? coordinationRows(held, ground) : cityRows(held, ground) }
      })
      .filter(({ rows }) => rows.length > 0),
  }
}

/** How many cities hold the role of a lane on the day that lies `at` days after the timeline's first one. */
export function countOn({ rows }: TimelineLane<unknown>, at: number): number {
  return rows.filter(({ stretches }) => stretches.some((one) => one.at <= at && at < one.at + one.days)).length
}

/** What everything is laid out on: its first and last day, and today. */
type Ground = { startsOn: string; endsOn: string; today: string }

function byBeginning(a: MandateSpan, b: MandateSpan): number {
  return a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0
}

function coordinationRows<M extends TimelineMandate>(held: readonly M[], ground: Ground): TimelineRow<M['city']>[] {
  const rows = [
    ...held.map((mandate) => ({ ...mandateRow(mandate, ground), city: mandate.city })),
    ...coordinationVacancies(held, ground.today).map((vacancy) => vacancyRow(vacancy, ground)),
  ]
  return rows.toSorted((a, b) => (a.stretches[0]?.at ?? 0) - (b.stretches[0]?.at ?? 0))
}

function cityRows<M extends TimelineMandate>(held: readonly M[], ground: Ground): TimelineRow<M['city']>[] {
  const cities = new Map<string, TimelineRow<M['city']>>()
  for (const mandate of held) {
    const { stretches } = mandateRow(mandate, ground)
    const row = cities.get(mandate.city.id)
    if (row) row.stretches.push(...stretches)
    else cities.set(mandate.city.id, { city: mandate.city, isActing: false, stretches })
  }
  return [...cities.values()]
}

function mandateRow(mandate: TimelineMandate, ground: Ground) {
  const isFuture = mandatePhase(mandate, ground.today) === 'future'
  const state = isFuture ? 'future' : mandate.isActing ? 'acting' : 'regular'
  const stretch = stretchOf(mandate, state, mandate.endsOn ?? ground.endsOn, ground)
  const [extension] = mandate.extensions
  const before = extension ? daysBetween(mandate.startsOn, extension.fromEndsOn) + 1 : stretch.days
  return { isActing: mandate.isActing, stretches: [{ ...stretch, parts: splitAfter(stretch, before, state) }] }
}

/** A mandate's parts: `before` days as they were given, the rest extended. It may have been ended before its extension began. */
function splitAfter({ at, days }: Stretch, before: number, state: PartState): TimelinePart[] {
  const given = Math.min(Math.max(before, 0), days)
  const parts: TimelinePart[] = [
    { state, at, days: given },
    { state: 'extended', at: at + given, days: days - given },
  ]
  return parts.filter((part) => part.days > 0)
}

function vacancyRow(vacancy: Vacancy, ground: Ground) {
  const last = vacancy.endsOn ?? ground.today
  return { city: null, isActing: false, stretches: [stretchOf(vacancy, 'vacant', last, ground)] }
}

function stretchOf(span: MandateSpan, state: PartState, lastDay: string, ground: Ground): Stretch {
  const at = daysBetween(ground.startsOn, span.startsOn)
  const days = daysBetween(span.startsOn, lastDay) + 1
  const half = Math.floor(days / 2)
  return {
    at,
    days,
    isOpen: span.endsOn === null,
    softStart: Math.min(unknownDays(span.startsOn, span.startPrecision), half),
    softEnd: span.endsOn === null ? 0 : Math.min(unknownDays(span.endsOn, span.endPrecision ?? 'DAY'), half),
    parts: [{ state, at, days }],
  }
}

/** How many days a date known by the year or the month may mean: all of that year or month; none where the day is known. */
function unknownDays(date: string, precision: Precision): number {
  if (precision === 'DAY' || precision === 'TIME') return 0
  const { startsOn, endsOn } = precision === 'YEAR' ? yearsWhen(yearOf(date)) : monthsWhen(yearOf(date), monthOf(date))
  return daysBetween(startsOn, addDays(endsOn, 1))
}
