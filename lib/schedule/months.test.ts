import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysWhen, monthsWhen, yearsWhen } from '@/lib/time/when'
import { compareScheduled, groupByMonth, groupByYear } from './months'

const at = (id: string, when = monthsWhen(2016, 6)) => ({ id, when })

describe('a programme by months', () => {
  test('keeps an activity on its month’s shelf while its date firms up', () => {
    const vague = groupByMonth([at('a', monthsWhen(2016, 6))])
    const exact = groupByMonth([at('a', daysWhen('2016-06-16'))])
    expect(exact[0]?.key).toBe(vague[0]?.key)
  })

  test('puts several possible months after the last of them, and a bare year at its end', () => {
    const shelves = groupByMonth([
      at('year', yearsWhen(2016)),
      at('june-july', monthsWhen(2016, 6, { year: 2016, month: 7 })),
      at('december', monthsWhen(2016, 12)),
      at('next', monthsWhen(2017, 1)),
      at('july', monthsWhen(2016, 7)),
      at('june-day', daysWhen('2016-06-16', '2016-07-02')),
      at('june', monthsWhen(2016, 6)),
    ])
    expect(shelves.map(({ unit, items }) => [unit, items.map(({ id }) => id)])).toEqual([
      ['month', ['june', 'june-day']],
      ['month', ['june-july']],
      ['month', ['july']],
      ['month', ['december']],
      ['year', ['year']],
      ['month', ['next']],
    ])
  })

  test('names the range of a shelf', () => {
    const shelf = groupByMonth([at('a', monthsWhen(2016, 6, { year: 2016, month: 7 }))])[0]
    expect(shelf).toMatchObject({ unit: 'month', from: '2016-06-01', to: '2016-07-31' })
  })

  test('loses nothing and orders the same whatever came first', () => {
    const whens = fc.oneof(
      fc.integer({ min: 2015, max: 2018 }).map((year) => yearsWhen(year)),
      fc.tuple(fc.integer({ min: 2015, max: 2018 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthsWhen(y, m)),
      fc.integer({ min: 1, max: 28 }).map((day) => daysWhen(`2016-06-${String(day).padStart(2, '0')}`)),
    )
    fc.assert(
      fc.property(fc.array(whens, { maxLength: 12 }), (list) => {
        const activities = list.map((when, index) => at(String(index).padStart(2, '0'), when))
        const flat = groupByMonth(activities).flatMap(({ items }) => items)
        expect(flat).toEqual([...activities].sort(compareScheduled))
        expect(groupByMonth([...activities].reverse()).flatMap(({ items }) => items)).toEqual(flat)
      }),
    )
  })
})

test('years come with the latest first, each in its own order', () => {
  const activities = [at('a', monthsWhen(2015, 3)), at('b', monthsWhen(2016, 2)), at('c', monthsWhen(2016, 5))]
  expect(groupByYear(activities).map(({ year, items }) => [year, items.map(({ id }) => id)])).toEqual([
    [2016, ['b', 'c']],
    [2015, ['a']],
  ])
})
