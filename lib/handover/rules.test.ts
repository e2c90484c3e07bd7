import { describe, expect, test } from 'vitest'
import { type HandoverTerms, handoverState, missingOf } from './rules'

const today = '2016-12-15'
const prepared: HandoverTerms = {
  day: { startsOn: '2017-01-01', startPrecision: 'DAY' },
  isConfirmedByOutgoing: false,
  isConfirmedBySuccessor: false,
  isCalledOff: false,
  outgoingEndsOn: '2016-12-31',
}
const confirmed = { ...prepared, isConfirmedByOutgoing: true, isConfirmedBySuccessor: true }
const on = (startsOn: string, terms = prepared) => ({ ...terms, day: { startsOn, startPrecision: 'DAY' as const } })

describe('where a hand-over stands', () => {
  test.each([
    ['nobody confirmed', prepared, 'open'],
    ['one city confirmed', { ...prepared, isConfirmedByOutgoing: true }, 'open'],
    ['both confirmed, and the day is tomorrow', on('2016-12-16', confirmed), 'confirmed'],
    ['both confirmed, and the day is today', on(today, confirmed), 'passed'],
    ['both confirmed, and it was called off', { ...confirmed, isCalledOff: true }, 'calledOff'],
    ['nobody confirmed, and the day is today: it may still be', on(today), 'open'],
    ['nobody confirmed, and the day was yesterday', on('2016-12-14'), 'missed'],
    [
      'the day is not known, and the coordination ended yesterday',
      { ...prepared, day: null, outgoingEndsOn: '2016-12-14' },
      'missed',
    ],
    [
      'the day is not known, and the coordination ends today',
      { ...prepared, day: null, outgoingEndsOn: today },
      'open',
    ],
    [
      'only the year is known, which began long ago',
      { ...prepared, day: { startsOn: '2016-01-01', startPrecision: 'YEAR' as const } },
      'open',
    ],
  ])('%s', (_, terms, state) => {
    expect(handoverState(terms, today)).toBe(state)
  })
})

describe('what is missing', () => {
  test('of one that was just opened is all', () => {
    expect(missingOf({ ...prepared, day: null, successor: null })).toEqual(['successor', 'day', 'outgoing', 'incoming'])
  })

  test('is the day while no more than its month is known', () => {
    const day = { startsOn: '2017-01-01', startPrecision: 'MONTH' as const }
    expect(missingOf({ ...prepared, day, successor: {} })).toEqual(['day', 'outgoing', 'incoming'])
  })

  test('is nothing once both confirmed', () => {
    expect(missingOf({ ...confirmed, successor: {} })).toEqual([])
  })
})
