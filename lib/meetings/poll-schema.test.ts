import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { answerPollInput, openPollInput } from './poll-schema'

const id = '01900000-0000-7000-8000-000000000000'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('dates that were left empty come through a form in their places', () => {
  const blank = (index: number) =>
    Object.fromEntries(
      ['startsOn', 'endsOn', 'startTime', 'endTime'].map((part) => [`candidates[${index}].${part}`, '']),
    )
  const form = formOf({
    id,
    ...blank(0),
    ...blank(1),
    ...blank(2),
    'candidates[2].startsOn': '2035-06-16',
    deadlineOn: '',
  })
  const parsed = parseWithZod(form, { schema: openPollInput })
  expect(parsed.status === 'success' && parsed.value).toMatchObject({
    candidates: [{}, {}, { startsOn: '2035-06-16' }],
    deadlineOn: null,
  })
})

test('a date without an answer is named, and the others keep theirs', () => {
  const form = formOf({
    ...{ id, cityId: id, version: '0', 'votes[0].candidateId': id, 'votes[0].choice': 'YES' },
    'votes[1].candidateId': id,
  })
  const parsed = parseWithZod(form, { schema: answerPollInput })
  expect(parsed.status !== 'success' && parsed.error).toEqual({ 'votes[1].choice': ['suitsRequired'] })
})
