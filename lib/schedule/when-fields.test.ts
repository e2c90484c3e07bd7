import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { readWhenFields, type WhenFields, whenFieldsOf, whenFieldValues } from './when-fields'

const hour: When = {
  precision: 'TIME',
  startsOn: '2016-06-16',
  endsOn: '2016-06-16',
  startTime: '10:00',
  endTime: '12:30',
  timeZone: 'America/Sao_Paulo',
}
const time = {
  kind: 'time',
  startsOn: '2016-06-16',
  startTime: '10:00',
  timeZone: 'America/Sao_Paulo',
} satisfies WhenFields

describe('the fields of a date', () => {
  test.each<[WhenFields, When]>([
    [{ kind: 'year', year: '2016' }, yearsWhen(2016)],
    [{ kind: 'month', year: '2016', month: '6' }, monthsWhen(2016, 6)],
    [{ kind: 'months', year: '2016', month: '6', lastMonth: '7' }, monthsWhen(2016, 6, { year: 2016, month: 7 })],
    [
      { kind: 'months', year: '2016', month: '12', lastMonth: '1', lastYear: '2017' },
      monthsWhen(2016, 12, { year: 2017, month: 1 }),
    ],
    [{ kind: 'day', startsOn: '2016-06-16' }, daysWhen('2016-06-16')],
    [{ kind: 'days', startsOn: '2016-06-16', endsOn: '2016-06-17' }, daysWhen('2016-06-16', '2016-06-17')],
    [time, { ...hour, endTime: null }],
    [{ ...time, endTime: '12:30' }, hour],
    [
      { ...time, endsOn: '2016-06-17', endTime: '09:00' },
      { ...hour, endsOn: '2016-06-17', endTime: '09:00' },
    ],
  ])('%j', (fields, when) => {
    expect(readWhenFields(fields)).toEqual({ ok: true, when })
  })

  test('of another precision are left alone', () => {
    const left = { startsOn: 'nonsense', startTime: '99:99', timeZone: 'Nowhere', lastMonth: '1' }
    expect(readWhenFields({ ...left, kind: 'month', year: '2016', month: '6' })).toEqual({
      ok: true,
      when: monthsWhen(2016, 6),
    })
  })

  test.each<[WhenFields, object]>([
    [{ kind: 'year' }, { year: 'required' }],
    [{ kind: 'year', year: '16' }, { year: 'invalidNumber' }],
    [{ kind: 'month', year: '2016' }, { month: 'required' }],
    [{ kind: 'month', year: '2016', month: '13' }, { month: 'invalidNumber' }],
    [{ kind: 'months', year: '2016', month: '7', lastMonth: '6' }, { lastMonth: 'endsBeforeStart' }],
    [{ kind: 'day' }, { startsOn: 'required' }],
    [{ kind: 'day', startsOn: '2016-02-30' }, { startsOn: 'invalidDate' }],
    [{ kind: 'day', startsOn: '0216-06-16' }, { startsOn: 'invalidDate' }],
    [{ kind: 'days', startsOn: '2016-06-17', endsOn: '2016-06-16' }, { endsOn: 'endsBeforeStart' }],
    [{ kind: 'time' }, { startsOn: 'required', startTime: 'required', timeZone: 'required' }],
    [{ ...time, startTime: '25:00' }, { startTime: 'invalidTime' }],
    [{ ...time, timeZone: 'America/Nowhere' }, { timeZone: 'invalidTimeZone' }],
    [{ ...time, endTime: '10:00' }, { endTime: 'endsBeforeStart' }],
    [{ ...time, endsOn: '2016-06-15' }, { endsOn: 'endsBeforeStart' }],
    [
      { ...time, startsOn: '2026-09-06', startTime: '00:00', timeZone: 'America/Santiago' },
      { startTime: 'timeDoesNotExist' },
    ],
    [
      { ...time, startsOn: '2026-04-04', startTime: '22:00', endTime: '23:30', timeZone: 'America/Santiago' },
      { endTime: 'timeHappensTwice' },
    ],
    [
      { ...time, startsOn: '2024-10-06', startTime: '00:30', timeZone: 'America/Asuncion' },
      { startTime: 'timeDoesNotExist' },
    ],
  ])('%j are refused', (fields, errors) => {
    expect(readWhenFields(fields)).toEqual({ ok: false, errors })
  })

  test('show a stored date, and give it back', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((number) => addDays('1990-01-01', number))
    const month = fc.tuple(fc.integer({ min: 1990, max: 2089 }), fc.integer({ min: 1, max: 12 }))
    const whens = fc.oneof(
      fc.integer({ min: 1990, max: 2089 }).map((year) => yearsWhen(year)),
      month.map(([y, m]) => monthsWhen(y, m)),
      month.map(([y, m]) => monthsWhen(y, m, { year: y + 1, month: m })),
      day.map((d) => daysWhen(d)),
      fc.tuple(day, fc.nat(30)).map(([d, more]) => daysWhen(d, addDays(d, more))),
      day.map((d): When => ({ ...hour, startsOn: d, endsOn: d, timeZone: 'UTC' })),
    )
    fc.assert(
      fc.property(whens, (when) => {
        expect(readWhenFields(whenFieldsOf(when))).toEqual({ ok: true, when })
      }),
    )
  })

  test('never offer the first of a month that is known by its name only', () => {
    expect(whenFieldValues(monthsWhen(2016, 6))).toEqual({
      'when.kind': 'month',
      'when.year': '2016',
      'when.month': '6',
      'when.lastYear': '',
      'when.lastMonth': '',
      'when.startsOn': '',
      'when.endsOn': '',
      'when.startTime': '',
      'when.endTime': '',
      'when.timeZone': '',
    })
  })
})
