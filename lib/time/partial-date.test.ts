import { describe, expect, test } from 'vitest'
import { parsePartialDate, partsOfDate } from './partial-date'

describe('a date as far as it is known', () => {
  test.each([
    ['a year', { year: '2016' }, { precision: 'YEAR', firstDay: '2016-01-01', lastDay: '2016-12-31' }],
    ['a month', { year: '2016', month: '2' }, { precision: 'MONTH', firstDay: '2016-02-01', lastDay: '2016-02-29' }],
    ['a month with a nought', { year: '2016', month: '06', day: '' }, { precision: 'MONTH', lastDay: '2016-06-30' }],
    ['a day', { year: ' 2016 ', month: '6', day: '9' }, { precision: 'DAY', firstDay: '2016-06-09' }],
  ])('is read from %s', (_what, parts, date) => {
    expect(parsePartialDate(parts)).toMatchObject(date)
  })

  test('is nothing when nothing is said', () => {
    expect(parsePartialDate({ year: '', month: ' ' })).toBeNull()
  })

  test.each([
    ['a day without its month', { year: '2016', day: '9' }],
    ['a month without its year', { month: '6' }],
    ['the 31st of June', { year: '2016', month: '6', day: '31' }],
    ['the 29th of February of a common year', { year: '2017', month: '2', day: '29' }],
    ['a thirteenth month', { year: '2016', month: '13' }],
    ['a nought of a month', { year: '2016', month: '0' }],
    ['a year of two digits', { year: '16' }],
    ['words', { year: 'dois mil' }],
    ['a negative day', { year: '2016', month: '6', day: '-1' }],
  ])('is not read from %s', (_what, parts) => {
    expect(parsePartialDate(parts)).toBeUndefined()
  })

  test.each([
    ['YEAR', '2016-01-01', { year: '2016', month: '', day: '' }],
    ['MONTH', '2016-06-30', { year: '2016', month: '6', day: '' }],
    ['DAY', '2016-06-09', { year: '2016', month: '6', day: '9' }],
  ] as const)('shows no more than %s says', (precision, date, parts) => {
    expect(partsOfDate(date, precision)).toEqual(parts)
  })
})
