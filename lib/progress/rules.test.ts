import { describe, expect, test } from 'vitest'
import { objectiveProgress } from './rules'

const note = (id: string, reportedOn: string, isReached = false) => ({ id, reportedOn, isReached })
const activities = (...statuses: ('HELD' | 'CANCELLED' | 'TENTATIVE')[]) => statuses.map((status) => ({ status }))

describe('an objective', () => {
  test('has not begun before anything was held or reported', () => {
    expect(objectiveProgress(activities('TENTATIVE', 'CANCELLED'), [])).toEqual({
      state: 'notBegun',
      held: 0,
      planned: 1,
      notes: 0,
    })
  })

  test('is under way once something was held, or reported', () => {
    expect(objectiveProgress(activities('HELD', 'TENTATIVE'), [])).toMatchObject({ state: 'underWay', held: 1 })
    expect(objectiveProgress([], [note('1', '2016-05-01')])).toMatchObject({ state: 'underWay', notes: 1 })
  })

  test('is reached when its latest note says so, whatever was written first', () => {
    const reached = note('1', '2016-05-02', true)
    expect(objectiveProgress([], [reached, note('2', '2016-05-01')]).state).toBe('reached')
    expect(objectiveProgress([], [reached, note('2', '2016-05-03')]).state).toBe('underWay')
    expect(objectiveProgress([], [note('2', '2016-05-02', true), note('1', '2016-05-02')]).state).toBe('reached')
  })
})
