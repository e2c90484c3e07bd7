import { describe, expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen, type When } from '@/lib/time/when'
import { whatHappened } from './happened'
import type { ContentActivity } from './plan-content'
import { approvedEdition, readEditionNumber } from './rules'
import { activity, content, indicator, item } from './test-content'

const december = new Date('2016-12-20T12:00:00Z')
const promised = activity({ when: monthsWhen(2016, 6) })
const meeting = (when: When, times: { startTime: string; timeZone: string }) => ({
  ...when,
  ...times,
  precision: 'TIME' as const,
  endTime: null,
})

function became(now: Partial<ContentActivity> | null, at = december, of = promised) {
  const activities = now ? [{ ...of, ...now }] : []
  return whatHappened(content({ activities: [of] }), content({ activities }), at).activities[0]
}

describe('of a promised activity', () => {
  test.each([
    ['HELD', 'held'],
    ['CANCELLED', 'notHeld'],
    ['POSTPONED', 'postponed'],
    ['CONFIRMED', 'unrecorded'],
  ] as const)('%s is told as %s', (status, outcome) => {
    expect(became({ status })).toMatchObject({ outcome })
  })

  test('what has not come yet is open, what was taken out is said to be', () => {
    expect(became({}, new Date('2016-05-01T12:00:00Z'))).toMatchObject({ outcome: 'open' })
    expect(became(null)).toMatchObject({ outcome: 'takenOut', now: null, moved: null })
  })

  test('a date that only firmed up was kept; one that lies elsewhere was moved', () => {
    expect(became({ status: 'HELD', when: daysWhen('2016-06-16') })).toMatchObject({ moved: null })
    const when = daysWhen('2016-07-02')
    expect(became({ status: 'HELD', when })).toMatchObject({
      outcome: 'held',
      moved: { from: promised.when, to: when },
    })
  })

  test('another hour of the same day is a move where an hour was promised', () => {
    const day = daysWhen('2016-06-16')
    const ten = activity({ when: meeting(day, { startTime: '10:00', timeZone: 'America/Sao_Paulo' }) })
    const two = { when: meeting(day, { startTime: '14:00', timeZone: 'America/Sao_Paulo' }) }
    expect(became(two, december, ten)?.moved).not.toBeNull()
    expect(became({}, december, ten)?.moved).toBeNull()
  })

  test('another place is told, a first one is not', () => {
    const place = { city: null, name: 'Santa Fe', country: 'AR', venue: null, isOnline: false }
    expect(became({ place })?.elsewhere).toEqual({ from: promised.place, to: place })
    const nowhere = activity({ place: { ...place, name: null, country: null } })
    expect(became({ place }, december, nowhere)?.elsewhere).toBeNull()
  })

  test('the reason is told of what was not held, and no date of it', () => {
    const statusReason = localize('pt', { pt: 'Faltou verba.' })
    const told = became({ status: 'CANCELLED', statusReason, when: daysWhen('2016-08-01') })
    expect(told).toMatchObject({ reason: statusReason, moved: null })
    expect(became({ status: 'HELD', statusReason })).toMatchObject({ reason: null })
  })
})

test('what was added later and what was done for each objective is told', () => {
  const objective = item('Publicar o levantamento.')
  const added = activity({ status: 'HELD', objectiveIds: [objective.id] })
  const promise = content({ objectives: [objective], activities: [promised] })

  const told = whatHappened(promise, content({ objectives: [objective], activities: [promised, added] }), december)

  expect(told.added).toEqual([{ activity: added, outcome: 'held', reason: null }])
  expect(told.objectives).toMatchObject([{ number: 1, activities: [{ activity: added, outcome: 'held' }] }])

  const cancelled = { ...added, status: 'CANCELLED' as const, statusReason: localize('pt', { pt: 'Faltou verba.' }) }
  const { added: later } = whatHappened(promise, content({ activities: [promised, cancelled] }), december)
  expect(later).toEqual([{ activity: cancelled, outcome: 'notHeld', reason: cancelled.statusReason }])
})

test('an indicator that was promised otherwise, or is gone, is told as it was promised', () => {
  const [kept, moved, gone] = [indicator('Cidades'), indicator('Mapas'), indicator('Hectares')]
  const objective = item('Medir.')
  const promise = content({ objectives: [{ ...objective, indicators: [kept, moved, gone] }] })
  const renamed = { ...kept, name: localize('pt', { pt: 'Cidades com observatório' }) }
  const later = { ...moved, target: '20' } as const
  const told = whatHappened(
    promise,
    content({ objectives: [{ ...objective, indicators: [later, renamed] }] }),
    december,
  )
  expect(told.objectives[0]?.changedIndicators).toEqual([
    { promised: moved, now: later },
    { promised: gone, now: null },
  ])
})

test('a plan is measured by the first edition that says what it is known by, else by the first', () => {
  const lines = (...notes: (string | null)[]) => notes.map((note, index) => ({ number: index + 1, note })).reverse()
  expect(approvedEdition([])).toBeNull()
  expect(approvedEdition(lines(null, null))).toMatchObject({ number: 1 })
  expect(approvedEdition(lines(null, 'XXI', 'XXII'))).toMatchObject({ number: 2 })
})

test.each([
  ['1', 1],
  ['12', 12],
  ['0', null],
  ['01', null],
  ['-1', null],
  ['1.5', null],
  ['9'.repeat(9), null],
  ['um', null],
])('the address %s is edition %s', (text, number) => expect(readEditionNumber(text)).toBe(number))
