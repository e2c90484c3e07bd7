import { describe, expect, test } from 'vitest'
import {
  acceptHandoverInput,
  addHandoverPointInput,
  callOffHandoverInput,
  confirmHandoverInput,
  openHandoverInput,
  removeHandoverPointInput,
  saveHandoverInput,
  saveHandoverPointInput,
  tickHandoverPointInput,
} from './schema'

const id = '01900000-0000-7000-8000-00000000000a'
const text = { original: 'pt', pt: 'Entregar as senhas.' }

describe('the terms of a hand-over', () => {
  test('may be open still', () => {
    const nothing = { unitId: id, successorCityId: '', start: { year: '', month: '', day: '' } }
    expect(openHandoverInput.parse(nothing)).toEqual({ unitId: id, successorCityId: null, start: null })
    expect(openHandoverInput.parse({ unitId: id })).toEqual({ unitId: id, successorCityId: null, start: null })
  })

  test('say the day as far as it is known, and no tick is no', () => {
    const given = {
      id,
      version: '2',
      successorCityId: id,
      start: { year: '2027', month: '3' },
    }
    expect(saveHandoverInput.parse(given)).toMatchObject({
      ...{ version: 2, successorCityId: id, passesTasks: false },
      start: { precision: 'MONTH', firstDay: '2027-03-01', lastDay: '2027-03-31' },
    })
  })

  test('name a city that may be one, and a day of the calendar', () => {
    expect(openHandoverInput.safeParse({ unitId: id, successorCityId: 'canoas' }).success).toBe(false)
    const start = { year: '2027', month: '2', day: '30' }
    expect(openHandoverInput.safeParse({ unitId: id, start }).error?.issues[0]?.message).toBe('invalidDate')
  })
})

test('a point has words, and a tick when it is seen to', () => {
  expect(addHandoverPointInput.parse({ handoverId: id, text })).toMatchObject({ text })
  expect(addHandoverPointInput.safeParse({ handoverId: id, text: { original: 'pt' } }).success).toBe(false)
  expect(
    saveHandoverPointInput.safeParse({ id, version: 1, text: { original: 'es', pt: 'Só em português.' } }).success,
  ).toBe(false)
  expect(tickHandoverPointInput.parse({ id, version: '1' })).toEqual({ id, version: 1, isDone: false })
})

test.each([confirmHandoverInput, acceptHandoverInput, removeHandoverPointInput])(
  'what is confirmed or taken out is what was seen',
  (schema) => {
    expect(schema.parse({ id, version: '3' })).toEqual({ id, version: 3 })
    expect(schema.safeParse({ id }).success).toBe(false)
  },
)

test('who calls a hand-over off says why', () => {
  expect(callOffHandoverInput.safeParse({ id, version: 1, reason: { original: 'pt' } }).success).toBe(false)
  expect(callOffHandoverInput.safeParse({ id, version: 1, reason: text }).success).toBe(true)
})
