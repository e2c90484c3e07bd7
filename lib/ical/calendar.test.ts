import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { anyText } from '@/lib/contacts/test-lines'
import { writeCalendar } from './calendar'
import { makeCalendar, makeEvent, readCalendar } from './test-calendar'

/** A calendar knows one end of a line, and no other control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const asCalendarText = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** Lines as RFC 5545 wants them: ended by CRLF, of 75 octets at most, no character torn, none that has no place there. */
function expectSoundLines(text: string) {
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(Buffer.from(line).toString()).toBe(line)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/)
  }
}

describe('texts', () => {
  test('2,000 titles, notes and places come back as they were, in lines of 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, note, place) => {
        const event = makeEvent({
          summary: { text: title, lang: 'es' },
          description: note,
          location: { text: place, lang: 'pt-BR' },
          categories: ['Reunião', 'Missão; técnica, 2'],
        })
        const text = writeCalendar({ ...makeCalendar([event]), name: title, description: note })

        expectSoundLines(text)
        const { calendar, events } = readCalendar(text)
        expect(calendar.getFirstPropertyValue('description')).toBe(asCalendarText(note))
        expect(events).toHaveLength(1)
        expect(events[0]?.summary).toBe(asCalendarText(title))
        expect(events[0]?.description ?? '').toBe(asCalendarText(note))
        expect(events[0]?.location).toBe(asCalendarText(place))
        expect(events[0]?.component.getFirstProperty('categories')?.getValues()).toEqual([
          'Reunião',
          'Missão; técnica, 2',
        ])
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  test('a title in another language than the calendar says so', () => {
    const text = writeCalendar(makeCalendar([makeEvent({ summary: { text: 'Reunión', lang: 'es' } })]))
    expect(text).toContain('SUMMARY;LANGUAGE=es:Reunión\r\n')
    expect(writeCalendar(makeCalendar([makeEvent()]))).toContain('SUMMARY:Reunião Anual\r\n')
  })
})

describe('a calendar', () => {
  test('is the same octets each time, says how often to look, and who is what', () => {
    const text = writeCalendar(makeCalendar([makeEvent({ sequence: 3 })]))

    expect(writeCalendar(makeCalendar([makeEvent({ sequence: 3 })]))).toBe(text)
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'SOURCE;VALUE=URI:http://localhost:3000/feeds/units/utpeam.ics',
        'NAME:UTPEAM',
        'X-WR-CALNAME:UTPEAM',
        'UID:0190a5b8-7d2e-7cc1-9a52-5b8f6a3c1d20',
        'SEQUENCE:3',
        'DTSTAMP:20160201T120000Z',
        'LAST-MODIFIED:20160201T120000Z',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
      ]),
    )
    expect(text).not.toContain('METHOD')
  })

  test('without entries still has a component, as it must', () => {
    const { calendar, events } = readCalendar(writeCalendar(makeCalendar([])))
    expect(events).toEqual([])
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
  })

  test('days end on the first day that is no longer one of them', () => {
    const when = { unit: 'days', startsOn: '2016-06-01', endsOn: '2016-06-30' } as const
    const { events } = readCalendar(writeCalendar(makeCalendar([makeEvent({ when })])))
    expect([events[0]?.startDate.toString(), events[0]?.endDate.toString()]).toEqual(['2016-06-01', '2016-07-01'])
    expect(events[0]?.startDate.isDate).toBe(true)
  })

  test('what nobody has said the end of has none', () => {
    const when = {
      unit: 'time',
      start: { day: '2016-06-16', time: '10:00' },
      end: null,
      timeZone: 'America/Sao_Paulo',
    } as const
    expect(writeCalendar(makeCalendar([makeEvent({ when })]))).not.toContain('DTEND')
  })
})

describe('wall times are the instants that they are at their place', () => {
  const zones = [
    'America/Sao_Paulo',
    'America/Santiago',
    'America/Montevideo',
    'America/Argentina/Buenos_Aires',
    'America/Asuncion',
    'Pacific/Chatham',
    'Asia/Kolkata',
    'UTC',
  ]
  const months = ['2016-06', '2016-11', '2026-04', '2026-09']
  const times = ['00:00', '00:30', '01:00', '10:00', '23:30']

  /** An hour of every third day of these months, in one zone: the days on which the clocks change are among them. */
  function eventsOf(timeZone: string, listed: string[]) {
    return listed.flatMap((month) =>
      Array.from({ length: Temporal.PlainYearMonth.from(month).daysInMonth }, (_, index) => {
        const day = `${month}-${String(index + 1).padStart(2, '0')}`
        const time = times[index % times.length] ?? '10:00'
        return makeEvent({
          uid: `${day} ${time}`,
          when: { unit: 'time', start: { day, time }, end: { day, time: '23:45' }, timeZone },
        })
      }),
    )
  }

  const expectInstants = (timeZone: string, listed: string[]) => {
    const { events } = readCalendar(writeCalendar(makeCalendar(eventsOf(timeZone, listed))))
    const read = events.map(({ uid, startDate }) => [uid, startDate.toJSDate().toISOString()])
    const meant = eventsOf(timeZone, listed).map(({ uid }) => {
      const wall = Temporal.PlainDateTime.from(uid.replace(' ', 'T'))
      return [uid, new Date(wall.toZonedDateTime(timeZone).epochMilliseconds).toISOString()]
    })
    expect(read).toEqual(meant)
  }

  describe.each(['America/Sao_Paulo', 'Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Lisbon'])(
    'where the server stands in %s',
    (process) => {
      test.each(zones)('%s', (timeZone) => {
        vi.stubEnv('TZ', process)
        onTestFinished(() => {
          vi.unstubAllEnvs()
        })
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process)

        for (const month of months) expectInstants(timeZone, [month])
        expectInstants(timeZone, months)
      })
    },
  )

  test.each([
    ['jumps over midnight', 'America/Santiago', '2026-09-06', '00:30', '2026-09-06T04:30:00.000Z'],
    ['has 23:30 twice', 'America/Santiago', '2026-04-04', '23:30', '2026-04-05T02:30:00.000Z'],
    ['stands still since 2024', 'America/Asuncion', '2026-04-15', '10:00', '2026-04-15T13:00:00.000Z'],
    ['had summer in 2016', 'America/Sao_Paulo', '2016-11-10', '10:00', '2016-11-10T12:00:00.000Z'],
    ['has none in 2026', 'America/Sao_Paulo', '2026-11-10', '10:00', '2026-11-10T13:00:00.000Z'],
  ])('a clock that %s: %s', (_, timeZone, day, time, instant) => {
    const when = { unit: 'time', start: { day, time }, end: null, timeZone } as const
    const { events } = readCalendar(writeCalendar(makeCalendar([makeEvent({ when })])))
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(instant)
  })
})
