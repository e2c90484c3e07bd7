import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackBars } from './bars'

test('counts stand beside each other, the longest row as long as the room', () => {
  expect(
    stackBars(
      [
        [1, 1],
        [1, 3],
        [0, 0],
      ],
      200,
    ),
  ).toEqual([
    [
      { x: 0, width: 50 },
      { x: 50, width: 50 },
    ],
    [
      { x: 0, width: 50 },
      { x: 50, width: 150 },
    ],
    [
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ],
  ])
})

test('no bar is longer than its room, whatever is counted', () => {
  const rows = fc.array(fc.array(fc.nat(1_000), { minLength: 2, maxLength: 2 }), { maxLength: 30 })
  fc.assert(
    fc.property(rows, (counts) => {
      for (const { x, width } of stackBars(counts, 240).flat()) {
        expect(Number.isFinite(width)).toBe(true)
        expect(x + width).toBeLessThanOrEqual(240.000_001)
      }
    }),
  )
})
