import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysWhen, monthsWhen, weekdayOf, yearsWhen } from '@/lib/time/when'
import { cellsOfLine, monthAfter, monthGrid } from './month-grid'

const at = (id: string, from: string, to = from) => ({ id, when: daysWhen(from, to) })
const MONDAY = 1
const SUNDAY = 7

describe('the weeks of a month', () => {
  test('begin on Monday or Sunday, with the days of other months left out', () => {
    const monday = monthGrid([], '2026-11', MONDAY).weeks.map(({ days }) => days)
    expect(monday[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(monday).toHaveLength(6)
    const sunday = monthGrid([], '2026-11', SUNDAY).weeks.map(({ days }) => days)
    expect(sunday[0]?.[0]).toBe('2026-11-01')
    expect(sunday).toHaveLength(5)
    expect(monthGrid([], '2027-02', MONDAY).weeks).toHaveLength(4)
  })

  test('hold each day once, under its own weekday', () => {
    const months = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(months, fc.constantFrom(MONDAY, SUNDAY), ([year, month], first) => {
        const key = `${year}-${String(month).padStart(2, '0')}`
        const { weeks } = monthGrid([], key, first)
        const days = weeks.flatMap((week) => week.days)
        expect(days.length % 7).toBe(0)
        for (const [index, day] of days.entries()) {
          if (day) expect(weekdayOf(day)).toBe(((first + (index % 7) - 1) % 7) + 1)
        }
        const own = days.filter((day) => day !== null)
        expect(own).toEqual(own.map((_, index) => addDays(`${key}-01`, index)))
        expect(monthsWhen(year, month).endsOn).toBe(own.at(-1))
      }),
    )
  })
})

describe('what happens in a month', () => {
  test('stands on its day, in the order of the programme', () => {
    const { weeks } = monthGrid([at('b', '2026-11-11'), at('a', '2026-11-11')], '2026-11', MONDAY)
    expect(weeks[2]?.single[2]?.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('lies over its days week by week, and says where it came from and goes on', () => {
    const { weeks } = monthGrid([at('long', '2026-10-30', '2026-11-10')], '2026-11', MONDAY)
    const placed = weeks.flatMap(({ lines }) => lines.flat())
    expect(placed.map(({ column, days, fromBefore, goesOn }) => [column, days, fromBefore, goesOn])).toEqual([
      [6, 1, true, true],
      [0, 7, true, true],
      [0, 2, true, false],
    ])
    expect(weeks.every(({ single }) => single.every((day) => day.length === 0))).toBe(true)
  })

  test('shares a line with what it does not meet', () => {
    const lasting = [
      at('a', '2026-11-09', '2026-11-11'),
      at('b', '2026-11-11', '2026-11-12'),
      at('c', '2026-11-12', '2026-11-13'),
    ]
    const lines = monthGrid(lasting, '2026-11', MONDAY).weeks[2]?.lines ?? []
    expect(lines.map((line) => line.map(({ activity }) => activity.id))).toEqual([['a', 'c'], ['b']])
    expect(cellsOfLine(lines[0] ?? []).map(({ activity, days }) => [activity?.id, days])).toEqual([
      ['a', 3],
      ['c', 2],
      [undefined, 1],
      [undefined, 1],
    ])
  })

  test('stands apart while it has no day, and never on the first', () => {
    const vague = [
      { id: 'month', when: monthsWhen(2026, 11) },
      { id: 'months', when: monthsWhen(2026, 10, { year: 2026, month: 12 }) },
      { id: 'year', when: yearsWhen(2026) },
      { id: 'other', when: monthsWhen(2026, 12) },
    ]
    const { weeks, undated } = monthGrid(vague, '2026-11', MONDAY)
    expect(undated.map(({ id }) => id)).toEqual(['month', 'months', 'year'])
    expect(weeks.flatMap(({ lines, single }) => [...lines.flat(), ...single.flat()])).toEqual([])
  })
})

test('months follow one another over the turn of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2027-01', -1)).toBe('2026-12')
})
