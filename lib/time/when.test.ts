import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  compareWhen,
  daysWhen,
  instantsOf,
  isOver,
  isPlainDate,
  isTimeZone,
  monthsWhen,
  plainDate,
  storedDate,
  todayIn,
  type When,
  wallTimeKind,
  whenFromRow,
  whenInZone,
  whenToRow,
  withOffset,
  yearsWhen,
} from './when'

const zones = Intl.supportedValuesOf('timeZone')
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a date as it is known', () => {
  test('a month is its whole range, and never its first day', () => {
    expect(monthsWhen(2016, 6)).toMatchObject({ precision: 'MONTH', startsOn: '2016-06-01', endsOn: '2016-06-30' })
    expect(monthsWhen(2016, 2).endsOn).toBe('2016-02-29')
    expect(monthsWhen(2016, 11, { year: 2017, month: 2 }).endsOn).toBe('2017-02-28')
  })

  test('a year is its whole range', () => {
    expect(yearsWhen(2016)).toMatchObject({ precision: 'YEAR', startsOn: '2016-01-01', endsOn: '2016-12-31' })
    expect(yearsWhen(2016, 2018).endsOn).toBe('2018-12-31')
  })

  test('goes into the database and comes back the same, in whatever zone the process runs', () => {
    fc.assert(
      fc.property(days, fc.nat(40), (startsOn, more) => {
        const when = daysWhen(startsOn, addDays(startsOn, more))
        expect(whenFromRow(whenToRow(when))).toEqual(when)
        expect(plainDate(storedDate(startsOn))).toBe(startsOn)
      }),
    )
  })

  test.each([
    ['2016-02-29', true],
    ['2015-02-29', false],
    ['2016-6-1', false],
    ['2016-06-31', false],
    ['16/06/2016', false],
    ['', false],
  ])('%j is a day of the calendar: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected)
  })

  test.each([
    ['America/Sao_Paulo', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['America/Nowhere', false],
    ['+03:00', false],
    ['', false],
  ])('%j is a time zone: %s', (zone, expected) => {
    expect(isTimeZone(zone)).toBe(expected)
  })
})

describe('local times that are not what they seem', () => {
  test.each([
    // Chile: clocks go forward at midnight of 6 September 2026.
    ['2026-09-06', '00:00', 'America/Santiago', 'skipped'],
    ['2026-09-06', '00:59', 'America/Santiago', 'skipped'],
    ['2026-09-06', '01:00', 'America/Santiago', 'exists'],
    // And back at the midnight that ends 4 April 2026: the hour before it happens twice.
    ['2026-04-04', '23:00', 'America/Santiago', 'twice'],
    ['2026-04-04', '23:30', 'America/Santiago', 'twice'],
    ['2026-04-04', '22:59', 'America/Santiago', 'exists'],
    ['2026-04-05', '00:00', 'America/Santiago', 'exists'],
    // Paraguay: the last time that its clocks went forward.
    ['2024-10-06', '00:00', 'America/Asuncion', 'skipped'],
    ['2024-10-06', '01:00', 'America/Asuncion', 'exists'],
    // Brazil and Uruguay have given up changing their clocks.
    ['2026-10-18', '00:00', 'America/Sao_Paulo', 'exists'],
    ['2026-10-04', '02:30', 'America/Montevideo', 'exists'],
  ] as const)('%s %s in %s: %s', (day, time, zone, kind) => {
    expect(wallTimeKind(day, time, zone)).toBe(kind)
  })

  test('a day whose midnight does not exist begins when its clocks do', () => {
    const { start, end } = instantsOf(daysWhen('2026-09-06'), 'America/Santiago')
    expect(start.toISOString()).toBe('2026-09-06T04:00:00.000Z')
    expect(end.toISOString()).toBe('2026-09-07T03:00:00.000Z')
    expect(instantsOf(daysWhen('2024-10-06'), 'America/Asuncion').start.toISOString()).toBe('2024-10-06T04:00:00.000Z')
  })

  test('a day with an hour that happens twice lasts twenty-five', () => {
    const { start, end } = instantsOf(daysWhen('2026-04-04'), 'America/Santiago')
    expect(end.getTime() - start.getTime()).toBe(25 * 60 * 60 * 1000)
  })

  test('a wall time carries the offset of its own moment', () => {
    expect(withOffset('2016-06-16', '10:00', 'America/Sao_Paulo')).toBe('2016-06-16T10:00:00-03:00')
    expect(withOffset('2016-01-16', '10:00', 'America/Sao_Paulo')).toBe('2016-01-16T10:00:00-02:00')
    expect(withOffset('2026-07-01', '10:00', 'America/Santiago')).toBe('2026-07-01T10:00:00-04:00')
  })
})

describe('hours elsewhere', () => {
  const at = (
    startsOn: string,
    startTime: string,
    endTime: string | null,
    timeZone: string,
    endsOn = startsOn,
  ): When => ({
    precision: 'TIME',
    startsOn,
    endsOn,
    startTime,
    endTime,
    timeZone,
  })

  test('are told in the reader’s zone, with the day that it is there', () => {
    expect(whenInZone(at('2016-06-16', '10:00', '12:30', 'America/Sao_Paulo'), 'Europe/Lisbon')).toEqual(
      at('2016-06-16', '14:00', '16:30', 'Europe/Lisbon'),
    )
    expect(whenInZone(at('2016-06-16', '22:00', '23:30', 'America/Santiago'), 'Europe/Madrid')).toEqual(
      at('2016-06-17', '04:00', '05:30', 'Europe/Madrid'),
    )
    expect(whenInZone(at('2016-06-16', '22:00', null, 'America/Santiago'), 'Europe/Madrid')).toEqual(
      at('2016-06-17', '04:00', null, 'Europe/Madrid'),
    )
  })

  test.each([
    // In November 2016 Brazil had summer time and Argentina had not; in June they are alike. Paraguay changed for good in 2024.
    ['2016-11-16', 'America/Sao_Paulo', 'America/Argentina/Buenos_Aires', '09:00'],
    ['2016-06-16', 'America/Sao_Paulo', 'America/Argentina/Buenos_Aires', null],
    ['2016-06-16', 'America/Sao_Paulo', 'America/Montevideo', null],
    ['2016-11-16', 'America/Sao_Paulo', 'America/Montevideo', '09:00'],
    ['2016-06-16', 'America/Montevideo', 'America/Asuncion', '09:00'],
    ['2016-11-16', 'America/Montevideo', 'America/Asuncion', null],
    ['2026-04-03', 'America/Santiago', 'America/Montevideo', null],
    ['2026-04-06', 'America/Santiago', 'America/Montevideo', '11:00'],
    ['2026-09-07', 'America/Santiago', 'America/Montevideo', null],
    ['2026-09-04', 'America/Santiago', 'America/Montevideo', '11:00'],
    ['2026-09-04', 'America/Asuncion', 'America/Montevideo', null],
  ] as const)('on %s ten o’clock in %s is, in %s, %s', (day, place, reader, time) => {
    expect(whenInZone(at(day, '10:00', null, place), reader)?.startTime ?? null).toBe(time)
  })

  test('are asked of hours alone: a day or a month stays its place’s', () => {
    for (const when of [daysWhen('2016-06-16'), monthsWhen(2016, 6), yearsWhen(2016)]) {
      expect(whenInZone(when, 'Asia/Tokyo')).toBeNull()
    }
  })
})

describe('what is over', () => {
  const zone = 'America/Sao_Paulo'

  test('a month is over when its last day is, there', () => {
    const june = monthsWhen(2016, 6)
    expect(isOver(june, new Date('2016-07-01T02:59:59Z'), zone)).toBe(false)
    expect(isOver(june, new Date('2016-07-01T03:00:00Z'), zone)).toBe(true)
  })

  test('a meeting of several days is over after the last one', () => {
    const meeting = daysWhen('2016-06-16', '2016-06-18')
    expect(isOver(meeting, new Date('2016-06-18T12:00:00Z'), zone)).toBe(false)
    expect(isOver(meeting, new Date('2016-06-19T03:00:00Z'), zone)).toBe(true)
  })

  test('an hour is over at its end in its own zone, and without an end at midnight', () => {
    const when: When = {
      precision: 'TIME',
      startsOn: '2016-06-16',
      endsOn: '2016-06-16',
      startTime: '10:00',
      endTime: '12:30',
      timeZone: 'America/Santiago',
    }
    expect(isOver(when, new Date('2016-06-16T16:29:59Z'), zone)).toBe(false)
    expect(isOver(when, new Date('2016-06-16T16:30:00Z'), zone)).toBe(true)
    expect(isOver({ ...when, endTime: null }, new Date('2016-06-17T03:59:59Z'), zone)).toBe(false)
  })

  test('begins before it ends, in every zone', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, anyZone) => {
        const { start, end } = instantsOf(daysWhen(day), anyZone)
        expect(start < end).toBe(true)
        expect(todayIn(anyZone, start)).toBe(day)
        expect(todayIn(anyZone, new Date(end.getTime() - 1))).toBe(day)
      }),
    )
  })
})

describe('the order of dates', () => {
  const inOrder = [
    yearsWhen(2016),
    monthsWhen(2016, 1),
    monthsWhen(2016, 6),
    daysWhen('2016-06-01'),
    daysWhen('2016-06-16'),
    monthsWhen(2016, 7),
  ]

  test('by beginning, the vaguer first', () => {
    expect([...inOrder].reverse().sort(compareWhen)).toEqual(inOrder)
  })

  test('is an order', () => {
    const whens = fc.oneof(
      fc.integer({ min: 2000, max: 2030 }).map((year) => yearsWhen(year)),
      fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthsWhen(y, m)),
      days.map((day) => daysWhen(day)),
    )
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        // `+ 0`, because minus zero is no zero to Object.is.
        expect(compareWhen(a, b)).toBe(-compareWhen(b, a) + 0)
      }),
    )
  })
})
