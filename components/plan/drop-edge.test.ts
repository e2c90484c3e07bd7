import fc from 'fast-check'
import { expect, test } from 'vitest'
import { landingPosition, nearerEdge } from './drop-edge'

test('the nearer edge is told by the middle', () => {
  const box = { top: 100, height: 40 }
  expect(nearerEdge(box, 119)).toBe('top')
  expect(nearerEdge(box, 120)).toBe('bottom')
})

test('what is dropped lands beside the edge, as if the list were cut and joined', () => {
  const place = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(place, place, fc.constantFrom('top' as const, 'bottom' as const), (from, target, edge) => {
      fc.pre(from !== target)
      const list = Array.from({ length: 9 }, (_, index) => index + 1)
      const without = list.filter((item) => item !== from)
      const at = without.indexOf(target) + (edge === 'top' ? 0 : 1)
      expect(landingPosition(from, target, edge)).toBe(without.toSpliced(at, 0, from).indexOf(from) + 1)
    }),
  )
})
