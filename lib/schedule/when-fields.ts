import type { ErrorCode, FieldValues } from '@/lib/errors'
import {
  daysWhen,
  isPlainDate,
  isTimeZone,
  monthOf,
  monthsWhen,
  type When,
  wallTimeKind,
  yearOf,
  yearsWhen,
} from '@/lib/time/when'

/** How a form asks for a date, from the vaguest to the most exact. */
export const whenKinds = ['year', 'month', 'months', 'day', 'days', 'time'] as const
type WhenKind = (typeof whenKinds)[number]

/** The fields of a date as they were typed. What the chosen kind does not use is not looked at: it may be left over from another. */
export type WhenFields = { kind: WhenKind } & Partial<
  Record<
    'year' | 'month' | 'lastYear' | 'lastMonth' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime' | 'timeZone',
    string
  >
>
type Field = keyof WhenFields
type Wrong = Partial<Record<Field, ErrorCode>>
export type ReadWhen = { ok: true; when: When } | { ok: false; errors: Wrong }

/**
 * The date that the fields say. Refuses by field: what is missing (`required`), is no number, date, time or zone, ends before it starts, and
 * local times that the zone's clocks skip (`timeDoesNotExist`) or pass twice (`timeHappensTwice`).
 */
export function readWhenFields(fields: WhenFields): ReadWhen {
  switch (fields.kind) {
    case 'year':
      return read({ year: yearIn(fields.year) }, ({ year }) => yearsWhen(year))
    case 'month':
      return read({ year: yearIn(fields.year), month: monthIn(fields.month) }, ({ year, month }) =>
        monthsWhen(year, month),
      )
    case 'months':
      return readMonths(fields)
    case 'day':
      return read({ startsOn: dayIn(fields.startsOn) }, ({ startsOn }) => daysWhen(startsOn))
    case 'days':
      return read({ startsOn: dayIn(fields.startsOn), endsOn: dayIn(fields.endsOn) }, ({ startsOn, endsOn }) =>
        endsOn < startsOn ? { endsOn: 'endsBeforeStart' } : daysWhen(startsOn, endsOn),
      )
    case 'time':
      return readTimes(fields)
  }
}

function readMonths({ year, month, lastYear, lastMonth }: WhenFields): ReadWhen {
  const parts = {
    year: yearIn(year),
    month: monthIn(month),
    lastYear: lastYear ? yearIn(lastYear) : null,
    lastMonth: monthIn(lastMonth),
  }
  return read(parts, (first) => {
    const last = { year: first.lastYear ?? first.year, month: first.lastMonth }
    const isBackwards = last.year * 12 + last.month < first.year * 12 + first.month
    return isBackwards ? { lastMonth: 'endsBeforeStart' } : monthsWhen(first.year, first.month, last)
  })
}

function readTimes(fields: WhenFields): ReadWhen {
  const parts = {
    startsOn: dayIn(fields.startsOn),
    endsOn: fields.endsOn ? dayIn(fields.endsOn) : null,
    startTime: timeIn(fields.startTime),
    endTime: fields.endTime ? timeIn(fields.endTime) : null,
    timeZone: zoneIn(fields.timeZone),
  }
  return read(parts, (times) => {
    const { startsOn, startTime, endTime, timeZone } = times
    const endsOn = times.endsOn ?? startsOn
    if (endsOn < startsOn) return { endsOn: 'endsBeforeStart' }
    if (startsOn === endsOn && endTime && endTime <= startTime) return { endTime: 'endsBeforeStart' }
    const wrong: Wrong = {
      ...wrongTime('startTime', startsOn, startTime, timeZone),
      ...(endTime ? wrongTime('endTime', endsOn, endTime, timeZone) : {}),
    }
    return Object.keys(wrong).length > 0 ? wrong : { precision: 'TIME' as const, ...times, endsOn }
  })
}

function wrongTime(field: Field, day: string, time: string, timeZone: string): Wrong {
  const codes = { exists: null, skipped: 'timeDoesNotExist', twice: 'timeHappensTwice' } as const
  const code = codes[wallTimeKind(day, time, timeZone)]
  return code ? { [field]: code } : {}
}

/** A part that was read, or why it could not be. */
type Part<T> = T | { wrong: ErrorCode }
type Good<P> = { [K in keyof P]: Exclude<P[K], { wrong: ErrorCode }> }

function isWrong(part: unknown): part is { wrong: ErrorCode } {
  return typeof part === 'object' && part !== null && 'wrong' in part
}

/** What `make` makes of the parts, once all of them are good; it may still refuse them together. */
function read<P extends Partial<Record<Field, unknown>>>(parts: P, make: (good: Good<P>) => When | Wrong): ReadWhen {
  const errors = Object.entries(parts).flatMap(([field, part]) => (isWrong(part) ? [[field, part.wrong] as const] : []))
  if (errors.length > 0) return { ok: false, errors: Object.fromEntries(errors) }
  const made = make(parts as Good<P>)
  return 'precision' in made ? { ok: true, when: made } : { ok: false, errors: made }
}

/** A slip of the finger ("0216") must not become a date. */
const likelyYear = /^(19|20|21)\d{2}$/

function yearIn(text = ''): Part<number> {
  if (!text) return { wrong: 'required' }
  return likelyYear.test(text) ? Number(text) : { wrong: 'invalidNumber' }
}

function monthIn(text = ''): Part<number> {
  if (!text) return { wrong: 'required' }
  return /^([1-9]|1[0-2])$/.test(text) ? Number(text) : { wrong: 'invalidNumber' }
}

function dayIn(text = ''): Part<string> {
  if (!text) return { wrong: 'required' }
  return isPlainDate(text) && likelyYear.test(text.slice(0, 4)) ? text : { wrong: 'invalidDate' }
}

function timeIn(text = ''): Part<string> {
  if (!text) return { wrong: 'required' }
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : { wrong: 'invalidTime' }
}

function zoneIn(text = ''): Part<string> {
  if (!text) return { wrong: 'required' }
  return isTimeZone(text) ? text : { wrong: 'invalidTimeZone' }
}

/** The fields that show `when` in a form. Days stay empty while no day is known: a month is never shown as its first day. */
export function whenFieldsOf(when: When): WhenFields {
  const { startsOn, endsOn } = when
  const isExact = when.precision === 'DAY' || when.precision === 'TIME'
  return {
    kind: kindOf(when),
    year: String(yearOf(startsOn)),
    month: when.precision === 'YEAR' ? '' : String(monthOf(startsOn)),
    lastYear: kindOf(when) === 'months' ? String(yearOf(endsOn)) : '',
    lastMonth: kindOf(when) === 'months' ? String(monthOf(endsOn)) : '',
    startsOn: isExact ? startsOn : '',
    endsOn: isExact && endsOn !== startsOn ? endsOn : '',
    startTime: when.startTime ?? '',
    endTime: when.endTime ?? '',
    timeZone: when.timeZone ?? '',
  }
}

function kindOf({ precision, startsOn, endsOn }: When): WhenKind {
  if (precision === 'YEAR') return 'year'
  if (precision === 'TIME') return 'time'
  if (precision === 'MONTH') return startsOn.slice(0, 7) === endsOn.slice(0, 7) ? 'month' : 'months'
  return startsOn === endsOn ? 'day' : 'days'
}

/** The same as values of a form, under `when.`. */
export function whenFieldValues(when: When): FieldValues {
  return Object.fromEntries(Object.entries(whenFieldsOf(when)).map(([field, value]) => [`when.${field}`, value]))
}
