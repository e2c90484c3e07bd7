import { describe, expect, test } from 'vitest'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { activityStatuses } from './kinds'
import { activityMark, activityPhase, activityState, awaitsDate, canHaveBeenHeld, type Dated } from './rules'

const zone = 'America/Sao_Paulo'
const dated = (status: Dated['status'], when: When = monthsWhen(2016, 6)): Dated => ({ when, zone, status })
const inMay = new Date('2016-05-20T12:00:00Z')
const inJune = new Date('2016-06-20T12:00:00Z')
const inJuly = new Date('2016-07-01T03:00:00Z')

describe('upcoming and past', () => {
  test.each([
    ['TENTATIVE', inMay, 'upcoming'],
    ['TENTATIVE', inJune, 'upcoming'],
    ['TENTATIVE', inJuly, 'past'],
    ['HELD', inJune, 'past'],
    ['CANCELLED', inMay, 'upcoming'],
    ['CANCELLED', inJuly, 'past'],
  ] as const)('%s at %s: %s', (status, now, phase) => {
    expect(activityPhase(dated(status), now)).toBe(phase)
  })
})

describe('the mark', () => {
  const day = daysWhen('2016-06-16')
  test.each([
    [yearsWhen(2016), 'year'],
    [monthsWhen(2016, 6), 'month'],
    [day, 'day'],
    [{ ...day, precision: 'TIME', startTime: '10:00', timeZone: zone } as const, 'time'],
  ] as const)('says how firm the date is', (when, mark) => {
    expect(activityMark({ when, status: 'TENTATIVE' })).toBe(mark)
    expect(activityMark({ when, status: 'CONFIRMED' })).toBe(mark)
  })

  test('or what became of it', () => {
    const marks = activityStatuses.map((status) => activityMark({ when: day, status }))
    expect(marks).toEqual(['day', 'day', 'held', 'moved', 'cancelled'])
  })
})

describe('what is said of its state', () => {
  test('is what was recorded, while it is ahead', () => {
    for (const status of activityStatuses) expect(activityState(dated(status), inMay)).toBe(status)
  })

  test('is never that a past one was held, unless that was recorded', () => {
    const said = activityStatuses.map((status) => activityState(dated(status), inJuly))
    expect(said).toEqual(['UNRECORDED', 'UNRECORDED', 'HELD', 'POSTPONED', 'CANCELLED'])
  })

  test('is that the date is open, only where that is so', () => {
    expect(awaitsDate(dated('CONFIRMED'), inMay)).toBe(true)
    expect(awaitsDate(dated('POSTPONED', yearsWhen(2016)), inMay)).toBe(true)
    expect(awaitsDate(dated('TENTATIVE'), inJuly)).toBe(false)
    expect(awaitsDate(dated('CANCELLED'), inMay)).toBe(false)
    expect(awaitsDate(dated('TENTATIVE', daysWhen('2016-06-16')), inMay)).toBe(false)
  })
})

test('it can have been held once it has begun, or may have', () => {
  const day = daysWhen('2016-06-16')
  expect(canHaveBeenHeld({ when: day, zone }, new Date('2016-06-16T02:59:59Z'))).toBe(false)
  expect(canHaveBeenHeld({ when: day, zone }, new Date('2016-06-16T03:00:00Z'))).toBe(true)
  expect(canHaveBeenHeld({ when: monthsWhen(2016, 6), zone }, inMay)).toBe(false)
  expect(canHaveBeenHeld({ when: monthsWhen(2016, 6), zone }, inJune)).toBe(true)
})
