import { describe, expect, test } from 'vitest'
import { coordinationOn, covers, inOrderOfPhase, isInForce, isInForceDuring, mandatePhase } from './rules'

type Held = { city: string; role: 'COORDINATION' | 'MEMBERSHIP'; startsOn: string; endsOn: string | null }

function held(city: string, startsOn: string, endsOn: string | null = null, role: Held['role'] = 'COORDINATION') {
  return { city, role, startsOn, startPrecision: 'DAY', endsOn, endPrecision: endsOn === null ? null : 'DAY' } as const
}
const cities = (mandates: { city: string }[]) => mandates.map(({ city }) => city)

describe('where a mandate stands', () => {
  test.each([
    ['2015-12-31', 'future'],
    ['2016-01-01', 'current'],
    ['2017-06-30', 'current'],
    ['2017-07-01', 'past'],
  ] as const)('on %s, one of January 2016 to June 2017 is %s', (today, phase) => {
    expect(mandatePhase(held('Canoas', '2016-01-01', '2017-06-30'), today)).toBe(phase)
  })

  test('without an end it is in force until a successor takes over, however long that takes', () => {
    expect(isInForce(held('Canoas', '2016-01-01'), '2046-01-01')).toBe(true)
  })

  test.each([
    ['that ends on its first day', held('A', '2015-01-01', '2016-01-01'), true, false],
    ['that ends the day before', held('B', '2015-01-01', '2015-12-31'), false, false],
    ['that begins on its last day', held('C', '2016-12-31'), true, false],
    ['that begins the day after', held('D', '2017-01-01'), false, false],
    ['that is its whole', held('E', '2016-01-01', '2016-12-31'), true, true],
    ['that runs on', held('F', '2014-01-01'), true, true],
  ] as const)('seen from 2016, one %s', (_, mandate, during, whole) => {
    const year = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
    expect([isInForceDuring(mandate, year), covers(mandate, year)]).toEqual([during, whole])
  })
})

test('mandates in force come first, then those to come, then the past with the latest first', () => {
  const mandates = [
    held('2010', '2010-01-01', '2011-12-31'),
    held('now, later', '2015-01-01'),
    held('2012', '2012-01-01', '2013-12-31'),
    held('to come', '2017-01-01'),
    held('now, earlier', '2014-01-01'),
    held('now, later too', '2015-01-01'),
  ]
  expect(cities(inOrderOfPhase(mandates, '2016-05-01'))).toEqual([
    'now, earlier',
    'now, later',
    'now, later too',
    'to come',
    '2012',
    '2010',
  ])
})

describe('who coordinates', () => {
  test('the city whose coordination is in force, and no member', () => {
    const mandates = [held('Montevideo', '2015-01-01', null, 'MEMBERSHIP'), held('Canoas', '2016-01-01')]
    expect(coordinationOn(mandates, '2016-05-01').current?.city).toBe('Canoas')
  })

  test('nobody between two mandates: the last and the next are named', () => {
    const mandates = [
      held('São Paulo', '2012-01-01', '2013-12-31'),
      held('Canoas', '2014-01-01', '2016-06-30'),
      held('Lo Prado', '2016-09-01'),
    ]
    const { current, last, next } = coordinationOn(mandates, '2016-08-01')
    expect([current, last?.city, next?.city]).toEqual([null, 'Canoas', 'Lo Prado'])
  })

  test('nobody where none was ever given', () => {
    expect(coordinationOn([], '2016-08-01')).toEqual({ current: null, last: null, next: null })
  })
})
