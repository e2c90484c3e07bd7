import { addDays, wallTimeInstant, wallTimeKind } from '@/lib/time/when'
import { escapeText, writeLines } from './content-lines'
import { timeZoneLines } from './time-zone'

/** A text in a language (BCP 47), which is said where it is not the calendar's own. */
export type CalendarText = { text: string; lang: string }

/**
 * When an entry is. Days (YYYY-MM-DD) are inclusive. Times are wall times (day, HH:MM) in an IANA zone; `end` null: nobody has said when it
 * ends.
 */
export type CalendarWhen =
  | { unit: 'days'; startsOn: string; endsOn: string }
  | { unit: 'time'; start: WallTime; end: WallTime | null; timeZone: string }
type WallTime = { day: string; time: string }

export type CalendarEvent = {
  uid: string
  /** Rises each time the entry is moved. */
  sequence: number
  changedAt: Date
  when: CalendarWhen
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  /** Whether it takes up the time of who has it in her calendar. */
  isBusy: boolean
  summary: CalendarText
  description: string
  location: CalendarText | null
  /** The address of its page. */
  url: string
  /** Where one joins online. */
  conference?: string
  categories: string[]
}

export type Calendar = {
  lang: string
  name: string
  description: string
  /** The address at which it is kept up to date, where everybody may know it. */
  source: string | null
  /** The address of a page that shows the same. */
  url: string
  /** The zone of who keeps it (IANA). */
  timeZone: string
  events: CalendarEvent[]
}

/** How often subscribers are asked to look for news. They cost a comparison each time, and a cancelled meeting is news to hurry for. */
const REFRESH = 'PT1H'

/**
 * A calendar to subscribe to, as RFC 5545 and RFC 7986 say; the same calendar is always the same octets. It has no METHOD, which would
 * make it a message to somebody. Without entries it still holds its own time zone, because a calendar without any component is none.
 */
export function writeCalendar(calendar: Calendar): string {
  const { lang, name, description, source, url, timeZone, events } = calendar
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    productLine(lang),
    'CALSCALE:GREGORIAN',
    // The second of each pair is what was understood before RFC 7986, by some to this day.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...(source ? [`SOURCE;VALUE=URI:${source}`] : []),
    `URL:${url}`,
    ...zoneLines([...neededZones(events), { timeZone, days: [] }]),
    ...events.flatMap((event) => eventLines(event, lang)),
    'END:VCALENDAR',
  ])
}

export function productLine(lang: string): string {
  return `PRODID:-//Enlace//Enlace//${lang.slice(0, 2).toUpperCase()}`
}

/** A zone and the days on which an entry needs it. */
export type NeededZone = { timeZone: string; days: string[] }

export function neededZones(events: readonly CalendarEvent[]): NeededZone[] {
  return events.flatMap(({ when }) =>
    when.unit === 'time' ? [{ timeZone: when.timeZone, days: [when.start.day, (when.end ?? when.start).day] }] : [],
  )
}

/** The zones in the order of their names, each once and for all the days on which it is needed. */
export function zoneLines(needed: readonly NeededZone[]): string[] {
  const days = new Map<string, string[]>()
  for (const zone of needed) days.set(zone.timeZone, [...(days.get(zone.timeZone) ?? []), ...zone.days])
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([zone, zoneDays]) => {
      const sorted = zoneDays.sort()
      return timeZoneLines(zone, sorted[0] ?? NO_DAY, sorted.at(-1) ?? NO_DAY)
    })
}

/** Stands for the days of a calendar that has none with a time. */
const NO_DAY = '2000-01-01'

/**
 * An entry of a calendar. Of one that is no message, the stamp is when it was last revised; of a message, when it was written (3.8.7.2). `parties`:
 * lines that say whose message it is, and to whom.
 */
export function eventLines(event: CalendarEvent, lang: string, message?: { at: Date; parties: string[] }): string[] {
  const { uid, sequence, changedAt, status, isBusy, summary, description, location, url, conference, categories } =
    event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcTime(message?.at ?? changedAt)}`,
    `LAST-MODIFIED:${utcTime(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...(message?.parties ?? []),
    ...whenLines(event.when),
    textLine('SUMMARY', summary, lang),
    `STATUS:${status}`,
    `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(location ? [textLine('LOCATION', location, lang)] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    `URL:${url}`,
    ...(conference ? [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${conference}`] : []),
    'END:VEVENT',
  ]
}

function textLine(name: string, { text, lang }: CalendarText, own: string): string {
  return `${name}${lang === own ? '' : `;LANGUAGE=${lang}`}:${escapeText(text)}`
}

function whenLines(when: CalendarWhen): string[] {
  if (when.unit === 'days') {
    // The end of days is the first day that is no longer one of them.
    const end = addDays(when.endsOn, 1)
    return [`DTSTART;VALUE=DATE:${basicDay(when.startsOn)}`, `DTEND;VALUE=DATE:${basicDay(end)}`]
  }
  const { start, end, timeZone } = when
  const walls = end ? [start, end] : [start]
  // Of a time that the clocks jump over or show twice, parsers make what they like, whatever the zone's description says.
  const isPlain = walls.every(({ day, time }) => wallTimeKind(day, time, timeZone) === 'exists')
  const at = ({ day, time }: WallTime) =>
    isPlain
      ? `;TZID=${timeZone}:${basicDay(day)}T${time.replace(':', '')}00`
      : `:${utcTime(wallTimeInstant(day, time, timeZone))}`
  return [`DTSTART${at(start)}`, ...(end ? [`DTEND${at(end)}`] : [])]
}

/** 20160616 */
const basicDay = (day: string) => day.replaceAll('-', '')

/** 20160616T130000Z */
function utcTime(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
