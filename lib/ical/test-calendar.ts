import ICAL from 'ical.js'
import type { Calendar, CalendarEvent } from './calendar'

/** An entry of a calendar, with what is given instead. */
export function makeEvent(given: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: '0190a5b8-7d2e-7cc1-9a52-5b8f6a3c1d20',
    sequence: 0,
    changedAt: new Date('2016-02-01T12:00:00.500Z'),
    when: { unit: 'days', startsOn: '2016-06-16', endsOn: '2016-06-16' },
    status: 'CONFIRMED',
    isBusy: true,
    summary: { text: 'Reunião Anual', lang: 'pt-BR' },
    description: '',
    location: null,
    url: 'http://localhost:3000/pt/utpeam/activities/reuniao-anual',
    categories: ['Reunião'],
    ...given,
  }
}

/** A calendar that São Paulo keeps, of these entries. */
export function makeCalendar(events: CalendarEvent[]): Calendar {
  return {
    lang: 'pt-BR',
    name: 'UTPEAM',
    description: 'Provas',
    source: 'http://localhost:3000/feeds/units/utpeam.ics',
    url: 'http://localhost:3000/pt/utpeam/schedule',
    timeZone: 'America/Sao_Paulo',
    events,
  }
}

/** What a parser of other hands reads in a calendar. It knows no zone but those that the calendar itself describes. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, events }
}
