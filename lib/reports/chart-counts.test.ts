import { expect, test } from 'vitest'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { countByMonth } from './chart-counts'
import type { ReportActivity } from './report-content'
import { sampleReport } from './test-content'

const [sample] = sampleReport().activities
const of = (when: When, given: Partial<ReportActivity> = {}): ReportActivity => {
  if (!sample) throw new Error('the sample has activities')
  return { ...sample, when, ...given }
}
const year = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
/** How many are held and not, by month, for the months that have some. */
const counts = (activities: ReportActivity[], period = year) =>
  countByMonth({ ...sampleReport(), activities, period })
    .filter(({ held, others }) => held + others > 0)
    .map(({ month, held, others }) => [month, held, others])

test('an activity counts in the month in which it begins', () => {
  const others = { status: 'CONFIRMED', outcome: 'open' } as const
  expect(
    counts([of(daysWhen('2016-06-29', '2016-07-02')), of(monthsWhen(2016, 6)), of(daysWhen('2016-06-01'), others)]),
  ).toEqual([['2016-06', 2, 1]])
})

test('hours count in the month that they fall in where the network is', () => {
  const late = { precision: 'TIME', startTime: '23:30', endTime: '23:45', timeZone: 'America/Los_Angeles' } as const
  const when = { ...late, startsOn: '2016-05-31', endsOn: '2016-05-31' }
  expect(counts([of(when, { zone: 'America/Los_Angeles' })])).toEqual([['2016-06', 1, 0]])
})

test('what is known as a year, a semester or a quarter is of no month, and so is what last lay outside the period', () => {
  const semester = monthsWhen(2016, 1, { year: 2016, month: 6 })
  const quarter = monthsWhen(2016, 10, { year: 2016, month: 12 })
  const outside = of(daysWhen('2017-02-03'), { status: 'CANCELLED', outcome: 'notHeld' })
  expect(counts([of(semester), of(quarter), of(yearsWhen(2016)), outside])).toEqual([[null, 3, 1]])
})

test('what moved out of the period or was taken out of the plan is not counted', () => {
  const gone = (['movedOut', 'takenOut'] as const).map((outcome) => of(monthsWhen(2016, 5), { outcome }))
  expect(counts(gone)).toEqual([])
})

test('each month of the period has its line, over years too', () => {
  const lines = countByMonth({
    ...sampleReport(),
    period: { startsOn: '2016-11-01', endsOn: '2018-02-28' },
    activities: [],
  })
  expect(lines.map(({ month }) => month)).toHaveLength(16)
  expect(lines[0]?.month).toBe('2016-11')
  expect(lines.at(-1)?.month).toBe('2018-02')
})
