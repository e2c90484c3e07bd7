import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals, type Decimal } from '@/lib/i18n/decimal'
import { daysWhen, monthsWhen, yearsWhen } from '@/lib/time/when'
import { countIndicators, directionOf, latestReading, standingOf } from './indicator-rules'

describe('the way of an indicator', () => {
  test('is said by its baseline and its target, and by nothing else', () => {
    expect(directionOf({ baseline: '3', target: '12' })).toBe('up')
    expect(directionOf({ baseline: '12', target: '3' })).toBe('down')
    expect(directionOf({ baseline: '3', target: '3' })).toBeNull()
    expect(directionOf({ baseline: null, target: '3' })).toBeNull()
  })
})

describe('an indicator', () => {
  test('is at its target there and beyond, whichever way that is', () => {
    const up = { baseline: '3', target: '12' } as const
    expect(standingOf(up, '11.999')).toMatchObject({ isMet: false })
    expect(standingOf(up, '12')).toEqual({ isMet: true, share: 1 })
    expect(standingOf(up, '15')).toEqual({ isMet: true, share: 1 })
    expect(standingOf(up, '1')).toEqual({ isMet: false, share: 0 })
    const down = { baseline: '40', target: '10' } as const
    expect(standingOf(down, '25')).toEqual({ isMet: false, share: 0.5 })
    expect(standingOf(down, '8')).toEqual({ isMet: true, share: 1 })
  })

  test('without a baseline says only its value and its target', () => {
    const bare = { baseline: null, target: '12' } as const
    expect(standingOf(bare, '15')).toEqual({ isMet: null, share: null })
    expect(standingOf(bare, '12')).toEqual({ isMet: true, share: null })
  })

  test('that nobody measured is nowhere', () => {
    expect(standingOf({ baseline: '3', target: '12' }, null)).toEqual({ isMet: null, share: null })
  })

  const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((amount) => String(amount / 64) as Decimal)
  test('never says more than its numbers do', () => {
    fc.assert(
      fc.property(fc.option(number), number, fc.option(number), (baseline, target, value) => {
        const { isMet, share } = standingOf({ baseline, target }, value)
        if (share !== null) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
          expect(share === 1).toBe(isMet)
        }
        if (value === null || baseline === null) expect(share).toBeNull()
        if (value === null) expect(isMet).toBeNull()
        if (isMet && baseline !== null && value !== null) {
          // Whoever is at the target has come as far as the target is away.
          const way = compareDecimals(target, baseline)
          expect(way * compareDecimals(value, target)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('of several readings', () => {
  const reading = (id: string, value: Decimal, when = monthsWhen(2016, 5)) => ({ id, value, when })

  test('the latest is the one of the latest time, whatever was written first', () => {
    const [march, may, day] = [
      reading('3', '1', monthsWhen(2016, 3)),
      reading('1', '2'),
      reading('2', '3', daysWhen('2016-05-31')),
    ]
    expect(latestReading([march, may])?.value).toBe('2')
    // The day tells of a later time than the month that it closes.
    expect(latestReading([day, may, march])?.value).toBe('3')
    expect(latestReading([reading('1', '1', yearsWhen(2015)), march])?.value).toBe('1')
    expect(latestReading([reading('1', '1'), reading('2', '2')])?.value).toBe('2')
    expect(latestReading([])).toBeNull()
  })

  test('only the latest counts', () => {
    const course = { baseline: '0', target: '10' } as const
    const rose = { ...course, readings: [reading('1', '10'), reading('2', '7')] }
    const bare = { baseline: null, target: '10', readings: [reading('1', '4')] } as const
    expect(countIndicators([rose, bare])).toEqual({ met: 0, judged: 1, open: 1, begun: true })
  })
})
