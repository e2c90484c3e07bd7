import { describe, expect, test } from 'vitest'
import type { Precision } from '@/lib/time/when'
import { isLaterWithin, mandatePeriod } from './mandate-period'

type End = [date: string, precision: Precision]
type Role = Parameters<typeof mandatePeriod>[0]['role']

function held(start: End, end: End | null = null, role: Role = 'COORDINATION') {
  return {
    role,
    startsOn: start[0],
    startPrecision: start[1],
    endsOn: end?.[0] ?? null,
    endPrecision: end?.[1] ?? null,
  }
}
const today = '2026-11-23'

describe('a mandate’s period in words, no more exactly than is known', () => {
  test.each([
    [
      'without an end',
      held(['2016-01-01', 'YEAR']),
      'Desde 2016, até que outra cidade assuma',
      'Desde 2016, hasta que otra ciudad asuma',
      'From 2016 until another city takes over',
    ],
    [
      'of a member, from whom nobody takes over',
      held(['2016-01-01', 'YEAR'], null, 'MEMBERSHIP'),
      'Desde 2016',
      'Desde 2016',
      'Since 2016',
    ],
    [
      'from a day on',
      held(['2016-06-16', 'DAY']),
      'Desde 16 de junho de 2016, até que outra cidade assuma',
      'Desde el 16 de junio de 2016, hasta que otra ciudad asuma',
      'From 16 June 2016 until another city takes over',
    ],
    [
      'between a month and a day',
      held(['2014-04-01', 'MONTH'], ['2016-06-16', 'DAY']),
      'De abril de 2014 a 16 de junho de 2016',
      'Desde abril de 2014 hasta el 16 de junio de 2016',
      'From April 2014 to 16 June 2016',
    ],
    ['of one year', held(['2015-01-01', 'YEAR'], ['2015-12-31', 'YEAR']), '2015', '2015', '2015'],
    [
      'of one month',
      held(['2015-06-01', 'MONTH'], ['2015-06-30', 'MONTH']),
      'Junho de 2015',
      'Junio de 2015',
      'June 2015',
    ],
    ['to come', held(['2027-01-01', 'YEAR']), 'A partir de 2027', 'Desde 2027', 'From 2027'],
  ])('%s', (_, mandate, pt, es, en) => {
    expect([
      mandatePeriod(mandate, 'pt', today),
      mandatePeriod(mandate, 'es', today),
      mandatePeriod(mandate, 'en', today),
    ]).toEqual([pt, es, en])
  })
})

test.each([
  ['2016-11-30', '2016-12-31', 'YEAR', true],
  ['2016-11-30', '2017-12-31', 'YEAR', false],
  ['2016-11-10', '2016-11-30', 'MONTH', true],
  ['2015-11-10', '2016-11-30', 'MONTH', false],
  ['2016-11-10', '2016-12-31', 'MONTH', false],
  ['2016-11-10', '2016-11-20', 'DAY', false],
] as const)(
  'an end moved from %s to %s, known by its %s, lies in what holds both: %s',
  (from, to, precision, isLater) => {
    expect(isLaterWithin(from, to, precision)).toBe(isLater)
  },
)
