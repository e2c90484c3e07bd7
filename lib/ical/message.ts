import { type CalendarEvent, eventLines, neededZones, productLine, zoneLines } from './calendar'
import { writeLines } from './content-lines'

/** What a message has a calendar do with an entry: take it in or bring it up to date, or take it out (RFC 5546, 3.2.2 and 3.2.5). */
export type CalendarMethod = 'REQUEST' | 'CANCEL'

export type CalendarMessage = {
  method: CalendarMethod
  lang: string
  event: CalendarEvent
  /** Who may move the entry later: calendars heed no other. */
  organizer: { name: string; address: string }
  /** The one reader's own address: who else is invited is not for her calendar to know. */
  attendee: string
  sentAt: Date
}

/**
 * A message to one reader's calendar, as a mail carries it (RFC 6047). The calendar's own answer is not asked for: cities answer, and by
 * other ways.
 */
export function writeCalendarMessage({ method, lang, event, organizer, attendee, sentAt }: CalendarMessage): string {
  const parties = [
    `ORGANIZER;CN=${quoted(organizer.name)}:${mailto(organizer.address)}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:${mailto(attendee)}`,
  ]
  const told: CalendarEvent = method === 'CANCEL' ? { ...event, status: 'CANCELLED', isBusy: false } : event
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    productLine(lang),
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...zoneLines(neededZones([told])),
    ...eventLines(told, lang, { at: sentAt, parties }),
    'END:VCALENDAR',
  ])
}

/** A value that stands beside a property's name. It can hold no quotes and no line's end (RFC 5545, 3.2). */
function quoted(text: string): string {
  return `"${text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('"', '’')
    .trim()}"`
}

/** What has no place in a mail's address has none in a line either. */
function mailto(address: string): string {
  return `mailto:${address.replace(/[\s\p{Cc}]/gu, '')}`
}
