import { Temporal } from 'temporal-polyfill'

/** From `start` (wall time by the clocks as they stood before) the clocks stand at `to` instead of `from`, offsets such as "-03:00". */
type Observance = { start: string; from: string; to: string; isForward: boolean }

/**
 * The VTIMEZONE of an IANA zone for all that lies between two days (YYYY-MM-DD), as content lines. Each change of the clocks is written down
 * by itself, since governments decide on them one by one and no rule says more than is known.
 */
export function timeZoneLines(zone: string, firstDay: string, lastDay: string): string[] {
  const first = Temporal.PlainDate.from(firstDay).subtract({ days: 2 }).toZonedDateTime(zone)
  const last = Temporal.PlainDate.from(lastDay).add({ days: 2 }).toZonedDateTime(zone)
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...listObservances(first, last).flatMap(observanceLines), 'END:VTIMEZONE']
}

function listObservances(first: Temporal.ZonedDateTime, last: Temporal.ZonedDateTime): Observance[] {
  const before = first.getTimeZoneTransition('previous')
  // A zone whose clocks were never changed has had its offset always.
  const always = { start: '19000101T000000', from: first.offset, to: first.offset, isForward: false }
  const observances = [before ? observanceAt(before) : always]
  let change = first.getTimeZoneTransition('next')
  while (change && Temporal.ZonedDateTime.compare(change, last) <= 0) {
    observances.push(observanceAt(change))
    change = change.getTimeZoneTransition('next')
  }
  return observances
}

function observanceAt(change: Temporal.ZonedDateTime): Observance {
  const before = change.subtract({ nanoseconds: 1 })
  const gained = change.offsetNanoseconds - before.offsetNanoseconds
  const wall = change.toPlainDateTime().subtract({ nanoseconds: gained })
  return { start: basicTime(wall), from: before.offset, to: change.offset, isForward: gained > 0 }
}

function observanceLines({ start, from, to, isForward }: Observance): string[] {
  const kind = isForward ? 'DAYLIGHT' : 'STANDARD'
  const [offsetFrom, offsetTo] = [from.replaceAll(':', ''), to.replaceAll(':', '')]
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetFrom}`,
    `TZOFFSETTO:${offsetTo}`,
    `TZNAME:${offsetTo.replace(/00$/, '')}`,
    `END:${kind}`,
  ]
}

/** 20160616T100000, as RFC 5545 writes a wall time. */
function basicTime(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}
