import { expect, test } from 'vitest'
import { periodSlug, readPeriodSlug, reportPeriods } from './rules'

test('a plan of one year has one report', () => {
  const year = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
  expect(reportPeriods(year)).toEqual([year])
})

test('a plan of several years has one on each of them and one on all', () => {
  expect(reportPeriods({ startsOn: '2016-07-01', endsOn: '2018-06-30' })).toEqual([
    { startsOn: '2016-07-01', endsOn: '2016-12-31' },
    { startsOn: '2017-01-01', endsOn: '2017-12-31' },
    { startsOn: '2018-01-01', endsOn: '2018-06-30' },
    { startsOn: '2016-07-01', endsOn: '2018-06-30' },
  ])
})

test.each([
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-2018', '2016-01-01', '2018-12-31'],
  ['2016-07-01--2016-12-31', '2016-07-01', '2016-12-31'],
])('%s is the address of a period, and no other address is', (slug, startsOn, endsOn) => {
  expect(periodSlug({ startsOn, endsOn })).toBe(slug)
  expect(readPeriodSlug(slug)).toEqual({ startsOn, endsOn })
})

test.each([
  '',
  '16',
  '2016-2016',
  '2018-2016',
  '2016-01-01--2016-12-31',
  '2016-02-30--2016-12-31',
  '2016-07-01',
  '2016 ',
  'ano',
])('"%s" is the address of no period', (slug) => {
  expect(readPeriodSlug(slug)).toBeNull()
})
