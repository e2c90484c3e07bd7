import { describe, expect, test } from 'vitest'
import { decideProposalInput, proposeInput } from './schema'

const id = '01900000-0000-7000-8000-00000000000a'

/** The codes of what is wrong, by field. */
function wrong(result: ReturnType<(typeof decideProposalInput | typeof proposeInput)['safeParse']>) {
  return Object.fromEntries(result.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])
}

describe('a decision', () => {
  const decide = (more: object) => decideProposalInput.safeParse({ id, version: '1', ...more })

  test.each(['ASK', 'DECLINE'])('to %s needs a word, and white space is none', (decision) => {
    expect(wrong(decide({ decision }))).toEqual({ word: 'wordRequired' })
    expect(wrong(decide({ decision, word: ' \n ' }))).toEqual({ word: 'wordRequired' })
    expect(decide({ decision, word: ' Não. ' }).data?.word).toBe('Não.')
  })

  test('to accept needs none', () => {
    expect(decide({ decision: 'ACCEPT' }).data).toMatchObject({ word: null })
  })

  test('is one of three, of a proposal that was seen', () => {
    expect(wrong(decide({}))).toEqual({ decision: 'decisionRequired' })
    expect(wrong(decide({ decision: 'PUBLISH', word: 'x'.repeat(2_001) }))).toEqual({
      decision: 'decisionRequired',
      word: 'tooLong',
    })
    expect(wrong(decideProposalInput.safeParse({ id: 'x', version: 0, decision: 'ACCEPT' }))).toEqual({
      id: 'notFound',
      version: 'invalid',
    })
  })
})

test('a proposal needs what an activity needs, and a reason', () => {
  const typed = { planId: id, cityId: id, title: { original: 'es' }, why: { original: 'es' }, when: { kind: 'month' } }
  expect(wrong(proposeInput.safeParse(typed))).toEqual({
    'title.es': 'originalMissing',
    'why.es': 'originalMissing',
    kinds: 'kindRequired',
    'when.month': 'required',
    'when.year': 'required',
  })
})
