import { describe, expect, test } from 'vitest'
import type { Decimal } from '@/lib/i18n/decimal'
import { monthsWhen } from '@/lib/time/when'
import { objectiveProgress } from './rules'

const note = (id: string, reportedOn: string, isReached = false) => ({ id, reportedOn, isReached })
const activities = (...statuses: ('HELD' | 'CANCELLED' | 'TENTATIVE')[]) => statuses.map((status) => ({ status }))

const known = (given: Partial<Parameters<typeof objectiveProgress>[0]>) =>
  objectiveProgress({ activities: [], indicators: [], notes: [], ...given })
const measured = (baseline: Decimal | null, target: Decimal, ...values: Decimal[]) => ({
  baseline,
  target,
  readings: values.map((value, at) => ({ id: String(at), value, when: monthsWhen(2016, at + 1) })),
})

describe('an objective', () => {
  test('has not begun before anything was held or reported', () => {
    expect(known({ activities: activities('TENTATIVE', 'CANCELLED') })).toEqual({
      state: 'notBegun',
      held: 0,
      planned: 1,
      notes: 0,
      indicators: { met: 0, judged: 0, open: 0, begun: false },
    })
  })

  test('is under way once something was held, or reported, or an indicator has moved', () => {
    expect(known({ activities: activities('HELD', 'TENTATIVE') })).toMatchObject({ state: 'underWay', held: 1 })
    expect(known({ notes: [note('1', '2016-05-01')] })).toMatchObject({ state: 'underWay', notes: 1 })
    expect(known({ indicators: [measured('0', '10', '1')] }).state).toBe('underWay')
    expect(known({ indicators: [measured('0', '10'), measured('0', '10', '0')] }).state).toBe('notBegun')
  })

  test('is reached when its latest note says so, whatever was written first', () => {
    const reached = note('1', '2016-05-02', true)
    expect(known({ notes: [reached, note('2', '2016-05-01')] }).state).toBe('reached')
    expect(known({ notes: [reached, note('2', '2016-05-03')] }).state).toBe('underWay')
    expect(known({ notes: [note('2', '2016-05-02', true), note('1', '2016-05-02')] }).state).toBe('reached')
  })

  test('is as its cities say, whatever its indicators are; how many are at their target is told beside it', () => {
    const [met, short] = [measured('0', '10', '10'), measured('0', '10', '12', '9')]
    expect(known({ indicators: [met, met] })).toMatchObject({ state: 'underWay', indicators: { met: 2, judged: 2 } })
    expect(known({ indicators: [met, short], notes: [note('1', '2016-05-02', true)] })).toMatchObject({
      state: 'reached',
      indicators: { met: 1, judged: 2 },
    })
  })
})
