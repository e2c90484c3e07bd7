import { expect, test } from 'vitest'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { yearRows } from './year-rows'

const rowOf = (when: When, year = 2026) => yearRows([{ id: 'a', when }], year)[0]

test('a day stands in its month’s column, where in the month it is', () => {
  expect(rowOf(daysWhen('2026-06-16'))).toMatchObject({ from: 6, months: 1, at: 15 / 30, to: 16 / 30 })
  expect(rowOf(daysWhen('2026-12-31'))).toMatchObject({ from: 12, months: 1, at: 30 / 31, to: 1, goesOn: false })
})

test('days of two months reach over both columns', () => {
  const row = rowOf(daysWhen('2026-05-29', '2026-06-15'))
  expect(row).toMatchObject({ from: 5, months: 2, at: 28 / 31 / 2 })
  expect(row?.to).toBeCloseTo(0.75)
})

test('what is known by its month or year fills its columns and is nowhere in them', () => {
  expect(rowOf(monthsWhen(2026, 6))).toMatchObject({ from: 6, months: 1, at: 0, to: 1 })
  expect(rowOf(monthsWhen(2026, 8, { year: 2026, month: 10 }))).toMatchObject({ from: 8, months: 3, at: 0, to: 1 })
  expect(rowOf(yearsWhen(2026))).toMatchObject({ from: 1, months: 12, at: 0, to: 1 })
})

test('what reaches over the turn of the year is in both, and says so', () => {
  const turn = daysWhen('2026-12-29', '2027-01-03')
  expect(rowOf(turn)).toMatchObject({ from: 12, months: 1, to: 1, fromBefore: false, goesOn: true })
  expect(rowOf(turn, 2027)).toMatchObject({ from: 1, months: 1, at: 0, to: 3 / 31, fromBefore: true, goesOn: false })
  expect(rowOf(turn, 2028)).toBeUndefined()
})

test('the rows are in the order of a programme, the bare year at the end', () => {
  const rows = yearRows(
    [
      { id: 'year', when: yearsWhen(2026) },
      { id: 'july', when: daysWhen('2026-07-02') },
      { id: 'june', when: monthsWhen(2026, 6) },
    ],
    2026,
  )
  expect(rows.map(({ activity }) => activity.id)).toEqual(['june', 'july', 'year'])
})
