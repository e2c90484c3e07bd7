import { describe, expect, test } from 'vitest'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { wholeSchedule } from './choice'
import { filterActivities, inChosenTime, nearestMonth, nearestYear, secondsUntilChange, yearsOf } from './choose'

const zone = 'America/Sao_Paulo'
const now = new Date('2016-06-17T12:00:00Z')
const today = '2016-06-17'

type Given = { when?: When; unit?: string; city?: string | null; kinds?: ('MEETING' | 'SURVEY')[]; zone?: string }
const activity = (
  id: string,
  { when = monthsWhen(2016, 6), unit = 'a', city = 'canoas', kinds = ['MEETING'], ...more }: Given = {},
) => ({
  id,
  when,
  zone,
  status: 'TENTATIVE' as const,
  kinds,
  unit: { slug: unit },
  place: { city: city ? { slug: city } : null },
  ...more,
})
const ids = (activities: { id: string }[]) => activities.map(({ id }) => id).join(' ')

describe('what is chosen', () => {
  const all = [
    activity('here'),
    activity('other-unit', { unit: 'b' }),
    activity('elsewhere', { city: 'lo-prado' }),
    activity('nowhere', { city: null }),
    activity('survey', { kinds: ['MEETING', 'SURVEY'] }),
  ]

  test.each([
    [{}, 'here other-unit elsewhere nowhere survey'],
    [{ unit: 'b' }, 'other-unit'],
    [{ city: 'lo-prado' }, 'elsewhere'],
    [{ kind: 'SURVEY' }, 'survey'],
    [{ status: 'HELD' }, ''],
    [{ unit: 'a', city: 'canoas' }, 'here survey'],
  ] as const)('%j: %s', (chosen, expected) => {
    expect(ids(filterActivities(all, { ...wholeSchedule, ...chosen }))).toBe(expected)
  })

  test('is what one’s own cities host, where only that is asked for', () => {
    const mine = { ...wholeSchedule, mine: true }
    expect(ids(filterActivities(all, mine, ['lo-prado']))).toBe('elsewhere')
    expect(filterActivities(all, mine, [])).toEqual([])
  })
})

describe('the time that is chosen', () => {
  const all = [
    activity('past', { when: daysWhen('2016-06-14', '2016-06-16') }),
    activity('lasting', { when: daysWhen('2016-06-16', '2016-06-17') }),
    activity('turn', { when: daysWhen('2016-12-30', '2017-01-02') }),
  ]

  test('several days are ahead until the last one is over, there', () => {
    const upcoming = { ...wholeSchedule, show: 'upcoming' } as const
    expect(ids(inChosenTime(all, upcoming, now))).toBe('lasting turn')
    expect(ids(inChosenTime(all, upcoming, new Date('2016-06-18T02:59:59Z')))).toBe('lasting turn')
    expect(ids(inChosenTime(all, upcoming, new Date('2016-06-18T03:00:00Z')))).toBe('turn')
    expect(ids(inChosenTime(all, { ...wholeSchedule, show: 'past' }, now))).toBe('past')
  })

  test('what lies in two years is of both', () => {
    expect(ids(inChosenTime(all, { ...wholeSchedule, year: 2016 }, now))).toBe('past lasting turn')
    expect(ids(inChosenTime(all, { ...wholeSchedule, year: 2017 }, now))).toBe('turn')
    expect(yearsOf(all)).toEqual([2017, 2016])
  })

  test('opens with this year or month, else with the next that has anything, else with the last', () => {
    const only = (...whens: When[]) => whens.map((when) => ({ when }))
    expect(nearestYear(only(yearsWhen(2014), yearsWhen(2016), yearsWhen(2018)), today)).toBe(2016)
    expect(nearestYear(only(yearsWhen(2014), yearsWhen(2017), yearsWhen(2018)), today)).toBe(2017)
    expect(nearestYear(only(yearsWhen(2014), yearsWhen(2015)), today)).toBe(2015)
    expect(nearestYear([], today)).toBe(2016)
    expect(nearestMonth(only(daysWhen('2016-05-30', '2016-06-02')), today)).toBe('2016-06')
    expect(nearestMonth(only(monthsWhen(2016, 4), monthsWhen(2016, 8), yearsWhen(2016)), today)).toBe('2016-08')
    expect(nearestMonth(only(monthsWhen(2016, 4)), today)).toBe('2016-04')
    expect(nearestMonth([], today)).toBe('2016-06')
  })
})

describe('how long a page stays true by itself', () => {
  test('to midnight, and no longer than to the end of what is going on', () => {
    expect(secondsUntilChange([], zone, now)).toBe(15 * 3600)
    const hours: When = { ...daysWhen(today), precision: 'TIME', startTime: '08:00', endTime: '10:00', timeZone: zone }
    expect(secondsUntilChange([activity('a', { when: hours })], zone, now)).toBe(3600)
    // Further west the day is longer; further east it is over sooner.
    expect(secondsUntilChange([activity('a', { when: daysWhen(today), zone: 'America/Noronha' })], zone, now)).toBe(
      14 * 3600,
    )
    expect(secondsUntilChange([activity('a', { when: daysWhen('2016-06-16') })], zone, now)).toBe(15 * 3600)
  })

  test('a day that the clocks make shorter ends when they say', () => {
    // Santiago, 5 September 2026: at midnight the clocks go on to one o'clock.
    const evening = new Date('2026-09-06T03:00:00Z')
    expect(secondsUntilChange([], 'America/Santiago', evening)).toBe(3600)
  })
})
