import type { ParsedMail } from 'mailparser'
import { expect } from 'vitest'
import { readCalendar } from '@/lib/ical/test-calendar'

/** What a mail tells a calendar; null when it carries nothing for one. Both copies of it are one and the same. */
export function calendarIn(mail: ParsedMail | undefined) {
  const [part, file, ...more] = mail?.attachments ?? []
  if (!part) return null
  expect(more).toEqual([])
  expect([part.contentType, file?.contentType]).toEqual(['text/calendar', 'application/ics'])
  expect(file?.content.toString()).toBe(part.content.toString())
  const { params } = part.headers.get('content-type') as unknown as { params: Record<string, string> }
  const { calendar, events } = readCalendar(part.content.toString())
  expect(params).toMatchObject({ charset: 'utf-8', method: calendar.getFirstPropertyValue('method') })
  expect(events).toHaveLength(1)
  const [event] = events
  return {
    method: params.method,
    fileName: file?.filename,
    uid: event?.uid,
    sequence: event?.sequence,
    start: event?.startDate.toString(),
    status: event?.component.getFirstPropertyValue('status'),
    summary: event?.summary,
    organizer: event?.organizer,
    attendees: event?.attendees.map((attendee) => [attendee.getFirstValue(), attendee.getParameter('rsvp')]),
    text: part.content.toString(),
  }
}
