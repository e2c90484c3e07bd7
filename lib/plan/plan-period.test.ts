import { describe, expect, test } from 'vitest'
import { formatWhen } from '@/lib/time/format'
import { planPeriod, planPhase } from './rules'

describe('a plan’s period', () => {
  test.each([
    ['2016-01-01', '2016-12-31', '2016'],
    ['2016-01-01', '2017-12-31', '2016–2017'],
    ['2016-03-01', '2017-02-28', 'março de 2016 a fevereiro de 2017'],
    ['2016-03-02', '2016-12-31', '2 de março a 31 de dezembro de 2016'],
  ])('%s to %s is said as %s', (startsOn, endsOn, words) => {
    expect(formatWhen(planPeriod({ startsOn, endsOn }), 'pt')).toBe(words)
  })

  test.each([
    ['2015-12-31', 'future'],
    ['2016-01-01', 'current'],
    ['2016-12-31', 'current'],
    ['2017-01-01', 'past'],
  ] as const)('on %s, the plan of 2016 is %s', (today, phase) => {
    expect(planPhase({ startsOn: '2016-01-01', endsOn: '2016-12-31' }, today)).toBe(phase)
  })
})
