import { Temporal } from 'temporal-polyfill'

/** How exactly a date is known, from the vaguest to the most exact. */
export const precisions = ['YEAR', 'MONTH', 'DAY', 'TIME'] as const
export type Precision = (typeof precisions)[number]

/**
 * A date as it is known. `startsOn` and `endsOn` (YYYY-MM-DD) are the first and last day, inclusive, of what the precision
 * describes: June 2016 is 2016-06-01 to 2016-06-30 with precision MONTH, and never "1 June". With TIME, `startTime` and
 * `endTime` (HH:MM) are wall times in `timeZone` (IANA); with the others they are null. `timeZone` null means: not said.
 */
export type When = {
  precision: Precision
  startsOn: string
  endsOn: string
  startTime: string | null
  endTime: string | null
  timeZone: string | null
}

const untimed = { startTime: null, endTime: null, timeZone: null }

/** The whole of one year, or of the years from `year` to `lastYear`. */
export function yearsWhen(year: number, lastYear = year): When {
  const startsOn = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toString()
  return { precision: 'YEAR', startsOn, endsOn: lastDayOf(lastYear, 12), ...untimed }
}

/** The whole of one month (1–12), or of the months up to `last`. */
export function monthsWhen(year: number, month: number, last = { year, month }): When {
  const startsOn = Temporal.PlainDate.from({ year, month, day: 1 }).toString()
  return { precision: 'MONTH', startsOn, endsOn: lastDayOf(last.year, last.month), ...untimed }
}

/** One day, or the days up to `endsOn` (both YYYY-MM-DD). */
export function daysWhen(startsOn: string, endsOn = startsOn): When {
  return { precision: 'DAY', startsOn, endsOn, ...untimed }
}

function lastDayOf(year: number, month: number): string {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  return Temporal.PlainDate.from({ year, month, day: daysInMonth }).toString()
}

/** The columns of a date column pair, as Prisma gives them (dates at midnight UTC), as a When. */
export function whenFromRow(row: {
  precision: Precision
  startsOn: Date
  endsOn: Date
  startTime: string | null
  endTime: string | null
  timeZone: string | null
}): When {
  const { precision, startTime, endTime, timeZone } = row
  return { precision, startsOn: plainDate(row.startsOn), endsOn: plainDate(row.endsOn), startTime, endTime, timeZone }
}

/** The columns that store `when`. */
export function whenToRow(when: When) {
  return { ...when, startsOn: storedDate(when.startsOn), endsOn: storedDate(when.endsOn) }
}

/** A date column's value (midnight UTC) as YYYY-MM-DD. */
export function plainDate(stored: Date): string {
  return stored.toISOString().slice(0, 10)
}

/** YYYY-MM-DD as a date column's value (midnight UTC). */
export function storedDate(date: string): Date {
  return new Date(`${date}T00:00:00.000Z`)
}

/** Whether `date` is a day of the calendar in the form YYYY-MM-DD. */
export function isPlainDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  try {
    return Temporal.PlainDate.from(date).toString() === date
  } catch {
    return false
  }
}

/** Whether `zone` is an IANA time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z_+\-0-9]+)*$/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** The calendar day (YYYY-MM-DD) that it is in `timeZone` at the instant `now`. */
export function todayIn(timeZone: string, now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** The day before or after by `days` of YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The earlier of two days (YYYY-MM-DD). */
export function earlierDay(one: string, other: string): string {
  return [one, other].sort()[0] ?? one
}

/** The later of two days (YYYY-MM-DD). */
export function laterDay(one: string, other: string): string {
  return [one, other].sort()[1] ?? one
}

/** How many days it is from one day to another (YYYY-MM-DD): 0 for the same day, less for an earlier one. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** The same day `years` later or, below zero, earlier (YYYY-MM-DD): of 29 February, the 28th where the year has no other. */
export function addYears(date: string, years: number): string {
  return Temporal.PlainDate.from(date).add({ years }).toString()
}

/** The year of a When's or a day's beginning. */
export function yearOf(date: string): number {
  return Temporal.PlainDate.from(date).year
}

/** The month, 1–12, of YYYY-MM-DD. */
export function monthOf(date: string): number {
  return Temporal.PlainDate.from(date).month
}

/** The first day (YYYY-MM-DD) of a month (YYYY-MM). */
export function firstDayOfMonth(month: string): string {
  return `${month}-01`
}

/** How many days the month of YYYY-MM-DD has. */
export function lastDayOfMonth(date: string): number {
  return Temporal.PlainDate.from(date).daysInMonth
}

/** The day of the week of YYYY-MM-DD: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/**
 * How a wall time (day YYYY-MM-DD, time HH:MM) stands in a zone: `exists`, `skipped` (the clocks jump over it) or `twice` (the
 * clocks go back over it).
 */
export function wallTimeKind(day: string, time: string, timeZone: string): 'exists' | 'skipped' | 'twice' {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.equals(later)) return 'exists'
  return earlier.toPlainDateTime().equals(wall) ? 'twice' : 'skipped'
}

/** A wall time (day YYYY-MM-DD, time HH:MM) with its zone's offset of that moment, as ISO 8601 has it: "2016-06-16T10:00:00-03:00". */
export function withOffset(day: string, time: string, timeZone: string): string {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone)
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

/** The instant of a wall time (day YYYY-MM-DD, time HH:MM): of one that is skipped, as the clocks were before; of one that is twice, the first. */
export function wallTimeInstant(day: string, time: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds)
}

/**
 * The first instant of `when` and the first instant after it. Days begin and end at midnight in its own zone, or in
 * `fallbackZone` where none is said. A TIME without an end lasts to the end of its last day.
 */
export function instantsOf(when: When, fallbackZone: string): { start: Date; end: Date } {
  const zone = when.timeZone ?? fallbackZone
  const at = (date: string, time: string) => wallTimeInstant(date, time, zone)
  const start = at(when.startsOn, when.startTime ?? '00:00')
  const end = when.endTime ? at(when.endsOn, when.endTime) : at(addDays(when.endsOn, 1), '00:00')
  return { start, end }
}

/**
 * Hours as they are in `zone`, wall times and days; null where they are the same there, and where no hours are known: a day or a month is a
 * day or a month of its place.
 */
export function whenInZone(when: When, zone: string): When | null {
  const { precision, startsOn, startTime, endsOn, endTime, timeZone } = when
  if (precision !== 'TIME' || !timeZone || !startTime) return null
  const there = (day: string, time: string) =>
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).withTimeZone(zone).toPlainDateTime()
  const [start, end] = [there(startsOn, startTime), endTime ? there(endsOn, endTime) : null]
  const parts = (moment: Temporal.PlainDateTime) => ({
    day: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  })
  const [from, to] = [parts(start), end && parts(end)]
  // Without an end, only the days that it begins and ends on there are known: they move with its beginning.
  const last = to?.day ?? addDays(from.day, daysBetween(startsOn, endsOn))
  const converted = {
    ...when,
    startsOn: from.day,
    startTime: from.time,
    endsOn: last,
    endTime: to?.time ?? null,
    timeZone: zone,
  }
  const isSame = from.day === startsOn && from.time === startTime && last === endsOn && converted.endTime === endTime
  return isSame ? null : converted
}

/** Whether `when` is over at `now`: a month is over when its last day is, a multi-day meeting after its last day, in its zone. */
export function isOver(when: When, now: Date, fallbackZone: string): boolean {
  return now >= instantsOf(when, fallbackZone).end
}

/** How many whole seconds it is until midnight in `timeZone`, at least one. */
export function secondsToMidnight(timeZone: string, now: Date): number {
  const midnight = Temporal.PlainDate.from(todayIn(timeZone, now)).add({ days: 1 }).toZonedDateTime(timeZone)
  return Math.max(1, Math.ceil((midnight.epochMilliseconds - now.getTime()) / 1000))
}

/** Orders by beginning, then vaguer before more exact ranges that begin together, then by time of day. */
export function compareWhen(a: When, b: When): number {
  const key = (when: When) =>
    `${when.startsOn} ${precisions.indexOf(when.precision)} ${when.startTime ?? ''} ${when.endsOn}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
