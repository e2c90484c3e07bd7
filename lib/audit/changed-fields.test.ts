import { expect, test } from 'vitest'
import { changedFields } from './changed-fields'

test('only what differs is recorded, whatever the order of its keys', () => {
  const before = { title: { pt: 'Um.', es: 'Uno.' }, url: null, position: 1 }
  expect(changedFields(before, { title: { es: 'Uno.', pt: 'Um.' }, url: null, position: 1 })).toBeNull()
  expect(changedFields(before, { ...before, position: 2 })).toEqual({ before: { position: 1 }, after: { position: 2 } })
})

test('a date is recorded with how exactly it is known, and the other way round', () => {
  const before = {
    role: 'MEMBERSHIP',
    startsOn: '2017-01-01',
    startPrecision: 'YEAR',
    endsOn: null,
    endPrecision: null,
  }
  const from = { startsOn: '2017-01-01', startPrecision: 'YEAR' }
  expect(changedFields(before, { ...before, startPrecision: 'MONTH' })).toEqual({
    before: from,
    after: { ...from, startPrecision: 'MONTH' },
  })
  expect(changedFields(before, { ...before, startsOn: '2018-01-01' })).toEqual({
    before: from,
    after: { ...from, startsOn: '2018-01-01' },
  })
})
