import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import {
  formatCountry,
  formatDate,
  formatInstant,
  formatMonth,
  formatMonths,
  formatWhen,
  formatYears,
  formatZone,
  formatZoneChoice,
  machineWhen,
} from './format'
import { daysWhen, monthsWhen, type When, yearsWhen } from './when'

const time: When = {
  precision: 'TIME',
  startsOn: '2016-06-16',
  endsOn: '2016-06-16',
  startTime: '10:00',
  endTime: '12:30',
  timeZone: 'America/Sao_Paulo',
}

describe('a date in words, no more exactly than it is known', () => {
  test.each([
    [yearsWhen(2016), '2016', '2016', '2016'],
    [yearsWhen(2016, 2018), '2016–2018', '2016–2018', '2016–2018'],
    [monthsWhen(2016, 6), 'junho de 2016', 'junio de 2016', 'June 2016'],
    [daysWhen('2016-06-16'), '16 de junho de 2016', '16 de junio de 2016', '16 June 2016'],
    [daysWhen('2016-06-16', '2016-06-17'), '16 a 17 de junho de 2016', '16 al 17 de junio de 2016', '16–17 June 2016'],
    [time, '16 de junho de 2016, 10:00–12:30', '16 de junio de 2016, 10:00–12:30', '16 June 2016, 10:00–12:30'],
    [{ ...time, endTime: null }, '16 de junho de 2016, 10:00', '16 de junio de 2016, 10:00', '16 June 2016, 10:00'],
    [
      { ...time, endsOn: '2016-06-17' },
      '16 de junho de 2016, 10:00 – 17 de junho de 2016, 12:30',
      '16 de junio de 2016, 10:00 – 17 de junio de 2016, 12:30',
      '16 June 2016, 10:00 – 17 June 2016, 12:30',
    ],
  ])('%j', (when, pt, es, en) => {
    expect(locales.map((locale) => formatWhen(when, locale))).toEqual([pt, es, en])
  })

  test('months and days that reach into the next month or year name both', () => {
    expect(formatWhen(monthsWhen(2016, 6, { year: 2016, month: 7 }), 'pt')).toBe('junho a julho de 2016')
    expect(formatWhen(monthsWhen(2016, 6, { year: 2016, month: 7 }), 'es')).toBe('junio a julio de 2016')
    expect(formatWhen(monthsWhen(2016, 12, { year: 2017, month: 1 }), 'pt')).toBe('dezembro de 2016 a janeiro de 2017')
    expect(formatWhen(daysWhen('2016-06-30', '2016-07-02'), 'es')).toBe('30 de junio al 2 de julio de 2016')
    expect(formatWhen(daysWhen('2016-06-30', '2016-07-02'), 'en')).toBe('30 June – 2 July 2016')
  })

  // The process runs in Pacific/Chatham (vitest.config.ts); the zones that machines are set to show in no text.
  test('a month never shows its neighbour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2089 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...locales),
        (year, month, locale) => {
          const name = formatMonth(month, locale)
          const when = monthsWhen(year, month)
          const text = formatWhen(when, locale).toLowerCase()
          expect(text).toContain(name.toLowerCase())
          expect(text).toContain(String(year))
          for (let other = 1; other <= 12; other += 1) {
            if (other !== month) expect(text).not.toContain(formatMonth(other, locale).toLowerCase())
          }
          expect(formatMonths(when.startsOn, when.endsOn, locale, false)).toBe(name)
        },
      ),
    )
  })

  // East of Greenwich, midnight UTC is still the same day: only zones in the west would show the month before.
  test.each(['Pacific/Niue', 'America/Sao_Paulo', 'UTC', 'Pacific/Kiritimati'])(
    'a month, a year and a day are the same where the server stands in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      onTestFinished(() => {
        vi.unstubAllEnvs()
      })

      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(formatWhen(monthsWhen(2016, 6), 'pt')).toBe('junho de 2016')
      expect(formatMonth(6, 'en')).toBe('June')
      expect(formatWhen(daysWhen('2016-06-01', '2016-06-02'), 'en')).toBe('1–2 June 2016')
      expect(formatDate('2016-01-01', 'es', 'MONTH')).toBe('enero de 2016')
    },
  )

  test('for machines: what one unit can say, else nothing', () => {
    expect(machineWhen(yearsWhen(2016))).toBe('2016')
    expect(machineWhen(yearsWhen(2016, 2017))).toBeNull()
    expect(machineWhen(monthsWhen(2016, 6))).toBe('2016-06')
    expect(machineWhen(monthsWhen(2016, 6, { year: 2016, month: 7 }))).toBeNull()
    expect(machineWhen(daysWhen('2016-06-16'))).toBe('2016-06-16')
    expect(machineWhen(daysWhen('2016-06-16', '2016-06-17'))).toBeNull()
    expect(machineWhen(time)).toBe('2016-06-16T10:00')
  })
})

describe('labels of a programme', () => {
  test('a month with a capital, with its year where it is wanted', () => {
    expect(locales.map((locale) => formatMonths('2016-06-01', '2016-06-30', locale, false))).toEqual([
      'Junho',
      'Junio',
      'June',
    ])
    expect(formatMonths('2016-06-01', '2016-06-30', 'pt', true)).toBe('Junho de 2016')
  })

  test('several months; with years where these differ', () => {
    expect(formatMonths('2016-06-01', '2016-07-31', 'pt', false)).toBe('Junho a julho')
    expect(formatMonths('2016-12-01', '2017-01-31', 'pt', false)).toBe('Dezembro de 2016 a janeiro de 2017')
  })

  test('years', () => {
    expect(formatYears('2016-01-01', '2016-12-31')).toBe('2016')
    expect(formatYears('2016-01-01', '2017-12-31')).toBe('2016–2017')
  })
})

test('a date has the precision that is asked for', () => {
  expect(formatDate('2016-01-01', 'pt', 'YEAR')).toBe('2016')
  expect(formatDate('2016-01-01', 'pt', 'MONTH')).toBe('janeiro de 2016')
  expect(formatDate('2016-01-01', 'pt')).toBe('1º de janeiro de 2016')
})

test('Portuguese says the first of a month as an ordinal, Spanish and English as a number', () => {
  const first = daysWhen('2016-07-01')
  expect(locales.map((locale) => formatWhen(first, locale))).toEqual([
    '1º de julho de 2016',
    '1 de julio de 2016',
    '1 July 2016',
  ])
  expect(formatWhen(daysWhen('2016-07-01', '2016-07-03'), 'pt')).toBe('1º a 3 de julho de 2016')
  expect(formatWhen(daysWhen('2016-07-11'), 'pt')).toBe('11 de julho de 2016')
})

test('an instant is shown in the zone that is given, whatever the machine has', () => {
  const instant = new Date('2016-07-01T02:30:00Z')
  expect(formatInstant(instant, 'pt', 'America/Sao_Paulo')).toBe('30 de junho de 2016, 23:30')
  expect(formatInstant(instant, 'pt', 'UTC')).toBe('1º de julho de 2016, 02:30')
})

test('zones and countries have their names in the reader’s language', () => {
  expect(locales.map((locale) => formatZone('America/Sao_Paulo', locale))).toEqual([
    'horário de Brasília',
    'hora de Brasilia',
    'Brasilia Time',
  ])
  // With summer time and without: the name holds for the whole year.
  expect(formatZone('America/Santiago', 'es')).toBe('hora de Chile')
  expect(formatZoneChoice('America/Sao_Paulo', 'pt')).toBe('America/Sao Paulo (horário de Brasília)')
  expect(locales.map((locale) => formatCountry('BR', locale))).toEqual(['Brasil', 'Brasil', 'Brazil'])
  expect(formatCountry('UY', 'pt')).toBe('Uruguai')
})
