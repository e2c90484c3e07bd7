import { describe, expect, test } from 'vitest'
import type { Precision } from '@/lib/time/when'
import { coordinationVacancies } from './vacancies'

function held(start: [string, Precision], end: [string, Precision] | null = null, role = 'COORDINATION') {
  const [startsOn, startPrecision] = start
  return { role, startsOn, startPrecision, endsOn: end?.[0] ?? null, endPrecision: end?.[1] ?? null }
}

describe('when nobody coordinates', () => {
  test('between two mandates, as exactly as both are known', () => {
    const mandates = [held(['2018-01-01', 'YEAR']), held(['2014-01-01', 'YEAR'], ['2016-06-30', 'MONTH'])]
    expect(coordinationVacancies(mandates, '2026-01-01')).toEqual([
      { startsOn: '2016-07-01', startPrecision: 'MONTH', endsOn: '2017-12-31', endPrecision: 'YEAR' },
    ])
  })

  test('since the last one, where nobody is to come', () => {
    const mandates = [held(['2014-01-01', 'YEAR'], ['2016-06-16', 'DAY'])]
    expect(coordinationVacancies(mandates, '2016-06-17')).toEqual([
      { startsOn: '2016-06-17', startPrecision: 'DAY', endsOn: null, endPrecision: null },
    ])
    expect(coordinationVacancies(mandates, '2016-06-16')).toEqual([])
  })

  test('never while one follows the other, nor before the first, nor for other roles', () => {
    const mandates = [
      held(['2014-01-01', 'YEAR'], ['2015-12-31', 'YEAR']),
      held(['2016-01-01', 'YEAR']),
      held(['2010-01-01', 'YEAR'], ['2010-12-31', 'YEAR'], 'SUB_COORDINATION'),
    ]
    expect(coordinationVacancies(mandates, '2026-01-01')).toEqual([])
  })
})
