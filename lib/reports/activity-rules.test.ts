import { describe, expect, test } from 'vitest'
import type { ContentActivity } from '@/lib/editions/plan-content'
import { activity, content, item } from '@/lib/editions/test-content'
import { localize } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { reportActivities } from './activity-rules'

const yearOf = (year: number) => ({
  ...{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
  timeZone: 'America/Montevideo',
})
const afterwards = new Date('2018-02-01T12:00:00Z')
const statusReason = localize('pt', { pt: 'Faltou verba.' })

/** What the report of a year tells of one activity; `undefined`: nothing. */
function told(was: ContentActivity | null, now: ContentActivity | null, year = 2016, at = afterwards) {
  const known = {
    promised: content({ activities: was ? [was] : [] }),
    current: content({ activities: now ? [now] : [] }),
    sheets: new Map(),
  }
  return reportActivities(known, yearOf(year), at)[0]
}

const promised = activity({ when: monthsWhen(2016, 6) })
const became = (given: Partial<ContentActivity>) => ({ ...promised, ...given })

describe('what became of a promise', () => {
  test('held on a day of what was promised: it was not moved', () => {
    const now = became({ status: 'HELD', when: daysWhen('2016-06-16') })
    expect(told(promised, now)).toMatchObject({
      ...{ outcome: 'held', promised: promised.when, when: now.when, moved: null, isAdded: false },
    })
  })

  test('held another month, in another place: it says from where to where', () => {
    const place = { city: null, name: 'Santa Fe', country: 'AR', venue: null, isOnline: false }
    const now = became({ status: 'HELD', when: daysWhen('2016-09-08'), place })
    const moved = { from: promised.when, to: now.when }
    const elsewhere = { from: promised.place, to: place }
    expect(told(promised, now)).toMatchObject({ outcome: 'held', moved, elsewhere, place })
  })

  test('not held, or postponed, and why', () => {
    expect(told(promised, became({ status: 'CANCELLED', statusReason }))).toMatchObject({
      ...{ outcome: 'notHeld', reason: statusReason },
    })
    expect(told(promised, became({ status: 'POSTPONED', statusReason }))).toMatchObject({
      ...{ outcome: 'postponed', reason: statusReason },
    })
    expect(told(null, became({ status: 'CANCELLED', statusReason }))).toMatchObject({ reason: statusReason })
    expect(told(promised, became({ status: 'HELD', statusReason }))).toMatchObject({ reason: null })
  })

  test('taken out: as it was promised', () => {
    expect(told(promised, null)).toMatchObject({ outcome: 'takenOut', when: promised.when, place: promised.place })
  })

  test('that nobody told, and that is still to come', () => {
    expect(told(promised, became({ status: 'CONFIRMED' }))).toMatchObject({ outcome: 'unrecorded' })
    const may = new Date('2016-05-01T12:00:00Z')
    expect(told(promised, became({ status: 'CONFIRMED' }), 2016, may)).toMatchObject({ outcome: 'open' })
  })

  test('what came to the plan later is told as added; where nothing was promised by an edition, nothing is', () => {
    const added = became({ status: 'HELD' })
    expect(told(null, added)).toMatchObject({ outcome: 'held', isAdded: true, promised: null })
    const known = { promised: null, current: content({ activities: [added] }), sheets: new Map() }
    expect(reportActivities(known, yearOf(2016), afterwards)).toMatchObject([{ isAdded: false, promised: null }])
  })
})

describe('the report of which year tells of it', () => {
  test('moved to another year: this one says so, that one tells what became of it', () => {
    const now = became({ status: 'HELD', when: daysWhen('2017-03-09') })
    const moved = { from: promised.when, to: now.when }
    expect(told(promised, now, 2016)).toMatchObject({ outcome: 'movedOut', moved, attendance: null })
    expect(told(promised, now, 2017)).toMatchObject({ outcome: 'held', moved })
  })

  test('moved to another year and then not held: that of its promise alone', () => {
    const now = became({ status: 'CANCELLED', when: daysWhen('2017-03-09') })
    expect(told(promised, now, 2016)).toMatchObject({ outcome: 'notHeld' })
    expect(told(promised, now, 2017)).toBeUndefined()
  })

  test('taken out: that of its promise alone', () => {
    expect(told(promised, null, 2017)).toBeUndefined()
  })

  test.each([
    ['December', monthsWhen(2016, 12), [2016]],
    ['January', monthsWhen(2017, 1), [2017]],
    ['the last day of the year', daysWhen('2016-12-31'), [2016]],
    ['New Year', daysWhen('2017-01-01'), [2017]],
    ['days over New Year', daysWhen('2016-12-30', '2017-01-02'), [2016]],
    ['December or January', monthsWhen(2016, 12, { year: 2017, month: 1 }), [2016, 2017]],
    ['either year', yearsWhen(2016, 2017), [2016, 2017]],
  ])('%s', (_, when, years) => {
    const now = activity({ when })
    expect([2015, 2016, 2017, 2018].filter((year) => told(null, now, year))).toEqual(years)
  })

  test('an hour of New Year’s Eve is of the year that it is in the network’s zone', () => {
    const when: When = {
      ...{ precision: 'TIME', startsOn: '2016-12-31', endsOn: '2016-12-31', startTime: '23:30', endTime: null },
      timeZone: 'America/Manaus',
    }
    const now = activity({ when, zone: 'America/Manaus', status: 'HELD' })
    expect(told(null, now, 2016)).toBeUndefined()
    expect(told(null, now, 2017)).toMatchObject({ outcome: 'held', when })
  })

  test('what was held is told once, also where no more than months or years is known', () => {
    const now = activity({ when: yearsWhen(2016, 2017), status: 'HELD' })
    expect([2016, 2017].filter((year) => told(null, now, year))).toEqual([2016])
  })

  test('a date that firmed up in another year was not moved out of this one', () => {
    const either = activity({ when: yearsWhen(2016, 2017) })
    const now = { ...either, when: daysWhen('2017-03-09'), status: 'HELD' as const }
    expect(told(either, now, 2016)).toBeUndefined()
    expect(told(either, now, 2017)).toMatchObject({ outcome: 'held', moved: null })
  })

  test('over the whole of two years nothing has left the period', () => {
    const now = became({ status: 'HELD', when: daysWhen('2017-03-09') })
    const known = { promised: content({ activities: [promised] }), current: content({ activities: [now] }) }
    const whole = { ...yearOf(2016), endsOn: '2017-12-31' }
    expect(reportActivities({ ...known, sheets: new Map() }, whole, afterwards)).toMatchObject([{ outcome: 'held' }])
  })
})

test('objectives are told by their numbers now, in their order; those that were taken out are not', () => {
  const [first, second, gone] = [item('Um'), item('Dois'), item('Três')]
  const was = { ...promised, objectiveIds: [gone.id, second.id, first.id] }
  const known = { promised: content({ activities: [was] }), current: content({ objectives: [first, second] }) }
  const [line] = reportActivities({ ...known, sheets: new Map() }, yearOf(2016), afterwards)
  expect(line).toMatchObject({ outcome: 'takenOut', objectives: [1, 2] })
})

test('who was there is told of what was held, and of nothing else', () => {
  const sheet = { cities: [], onSite: 0, remote: 0, guests: 3 }
  const held = activity({ status: 'HELD' })
  const unrecorded = activity({ status: 'CONFIRMED', when: monthsWhen(2016, 7) })
  const sheets = new Map([held, unrecorded].map(({ id }) => [id, sheet]))
  const current = content({ activities: [unrecorded, held] })
  expect(reportActivities({ promised: null, current, sheets }, yearOf(2016), afterwards)).toMatchObject([
    { id: held.id, attendance: sheet },
    { id: unrecorded.id, attendance: null },
  ])
})
