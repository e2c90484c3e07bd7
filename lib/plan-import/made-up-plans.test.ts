import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, sourceLines } from './pieces'
import { recognisePlan } from './recognise'
import { known, summed } from './test-reading'

const folder = path.join(import.meta.dirname, 'made-up')
const names = readdirSync(folder).filter((name) => !name.endsWith('.read.txt'))
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8')

/** Each line that is not blank, as what it was used, or null where it is listed. */
function accountOf(text: string) {
  const { lines, notUnderstood } = recognisePlan(text, known)
  const listed = new Set(notUnderstood.map(({ line }) => line))
  return lines.map(({ line, uses }) => ({ line, isUsed: uses.length > 0, isListed: listed.has(line) }))
}

// Plans that Enlace has never seen, each in a shape of its own. What is read of each stands beside it.
describe('a made-up plan', () => {
  test('is one of at least a dozen', () => expect(names.length).toBeGreaterThanOrEqual(12))

  test.each(names)('%s', async (name) => {
    const read = `${JSON.stringify(summed(textOf(name)), null, 2)}\n`
    await expect(read).toMatchFileSnapshot(path.join(folder, name.replace('.txt', '.read.txt')))
  })
})

describe('no line is lost', () => {
  const pieces = names.flatMap((name) => sourceLines(textOf(name)))
  const line = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', ' ', '\t|\t', '1', '\u200b'),
  )

  test('whatever is pasted, each line is used or listed', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = lines.join('\n')
        const account = accountOf(text)
        const filled = sourceLines(text).flatMap((source, at) => (isBlank(source) ? [] : [at + 1]))
        expect(account.map((one) => one.line)).toEqual(filled)
        expect(account.filter(({ isUsed, isListed }) => !isUsed && !isListed)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  // A pattern that went wrong would not be done within the time of a test.
  test('a long text with the beginnings of everything is read to its end', () => {
    const nasty = ['(1 ', '1-', 'a) ', '15 e ', ' ,', '| ', 'Local: ', 'de ']
    const text = nasty.map((part) => part.repeat(20_000 / part.length)).join('\n') + '\nReunião de maio\n'.repeat(2_000)
    expect(accountOf(text)).toHaveLength(nasty.length + 2_000)
  })
})
