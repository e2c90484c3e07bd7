import { expect, test } from 'vitest'
import { daysWhen } from '@/lib/time/when'
import { arePollAnswersOpen, readCandidates, suitsMost, tallyOf } from './poll-rules'

const zone = 'America/Santiago'
const now = new Date('2026-03-01T12:00:00Z')

test('rows are read from the earliest, and empty ones count for nothing', () => {
  const rows = [
    { startsOn: '2026-06-17', endsOn: '2026-06-18' },
    {},
    { startsOn: '2026-06-16', startTime: '10:00', endTime: '12:30' },
    { startsOn: '2026-06-15', endsOn: '' },
  ]
  const times = { precision: 'TIME', startTime: '10:00', endTime: '12:30', timeZone: zone }
  expect(readCandidates(rows, zone, now)).toEqual({
    ok: true,
    candidates: [
      daysWhen('2026-06-15'),
      { ...times, startsOn: '2026-06-16', endsOn: '2026-06-16' },
      daysWhen('2026-06-17', '2026-06-18'),
    ],
  })
})

test.each([
  ['a day that is over', { startsOn: '2026-02-28' }, { 'candidates[1].startsOn': 'dayHasPassed' }],
  ['a day said before', { startsOn: '2026-06-15' }, { 'candidates[1].startsOn': 'candidateTwice' }],
  ['an hour without a day', { startTime: '10:00' }, { 'candidates[1].startsOn': 'required' }],
  [
    'an end before the beginning',
    { startsOn: '2026-06-18', endsOn: '2026-06-17' },
    { 'candidates[1].endsOn': 'endsBeforeStart' },
  ],
  [
    'an hour that is skipped',
    { startsOn: '2026-09-06', startTime: '00:30' },
    { 'candidates[1].startTime': 'timeDoesNotExist' },
  ],
  [
    'an hour that is twice',
    { startsOn: '2026-04-04', startTime: '23:30' },
    { 'candidates[1].startTime': 'timeHappensTwice' },
  ],
])('refuses %s at its field', (_what, row, fields) => {
  const read = readCandidates([{ startsOn: '2026-06-15' }, row, { startsOn: '2026-06-20' }], zone, now)
  expect(read).toEqual({ ok: false, code: 'invalid', fields })
})

test('one date is nothing to choose from', () => {
  expect(readCandidates([{ startsOn: '2026-06-15' }, {}], zone, now)).toMatchObject({ code: 'tooFewCandidates' })
})

test('cities answer until the last day is over at the place, and never once the poll has ended', () => {
  const deadline = daysWhen('2026-06-10')
  const open = (state: 'OPEN' | 'CLOSED', at: string) =>
    arePollAnswersOpen({ state, deadline }, 'America/Sao_Paulo', new Date(at))
  expect(open('OPEN', '2026-06-11T02:59:59Z')).toBe(true)
  expect(open('OPEN', '2026-06-11T03:00:00Z')).toBe(false)
  expect(open('CLOSED', '2026-06-01T00:00:00Z')).toBe(false)
})

test('what suits most is what most can at all, then what most can well; nothing before anybody answered', () => {
  const [able, well, none] = [tallyOf(['IF_NEED_BE', 'YES', 'YES']), tallyOf(['YES', 'YES', 'NO']), tallyOf([])]
  expect(suitsMost(able, [able, well, none])).toBe(true)
  expect(suitsMost(well, [able, well, none])).toBe(false)
  expect(suitsMost(none, [none, none])).toBe(false)
})
