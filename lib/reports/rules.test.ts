import { expect, test } from 'vitest'
import { reportPeriods } from './rules'

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
