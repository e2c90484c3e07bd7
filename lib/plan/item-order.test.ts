import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createObjective, createPlan } from '@/prisma/factories/plan'
import { addItem, moveItem, removeItem, restoreItem } from './item-mutations'
import { restoredPosition, shiftOfMove } from './rules'
import { createPlanWorld, now, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

type Step = {
  what: 'add' | 'move' | 'remove' | 'restore'
  which: number
  to: number
  who: 'coordinator' | 'secretariat'
}
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('add', 'move', 'move', 'remove', 'restore'),
  which: fc.nat({ max: 9 }),
  to: fc.integer({ min: 1, max: 6 }),
  who: fc.constantFrom('coordinator', 'secretariat'),
})
/** Rounds of steps; those of one round are taken at once, all seeing the list as it was before. */
const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })

const listed = (planId: string) => getDb().objective.findMany({ where: { planId }, orderBy: { id: 'asc' } })
type Row = Awaited<ReturnType<typeof listed>>[number]

function take({ what, which, to, who }: Step, planId: string, rows: Row[]) {
  const viewer = world[who]
  const present = rows.filter((row) => row.position !== null)
  const removed = rows.filter((row) => row.position === null)
  const pool = what === 'restore' ? removed : present
  const item = pool[which % Math.max(pool.length, 1)]
  if (what === 'add' || !item) {
    return addItem('objective', viewer, { planId, text: { original: 'pt', pt: 'Mais um.' } })
  }
  if (what === 'restore') return restoreItem('objective', viewer, { id: item.id })
  if (what === 'remove') return removeItem('objective', viewer, item, now)
  return moveItem('objective', viewer, { id: item.id, from: item.position ?? 1, to })
}

test('whatever several people add, move, remove and put back at once, the numbers are 1, 2, 3 … without gaps', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const { id: planId } = await createPlan(getDb(), { unitId: world.unit.id })
      for (const position of [1, 2, 3]) await createObjective(getDb(), { planId, text: `Objetivo ${position}.` })

      for (const round of all) {
        const before = await listed(planId)
        const results = await Promise.all(round.map((one) => take(one, planId, before)))

        for (const result of results) {
          if (!result.ok) expect(['conflict', 'alreadyDone']).toContain(result.code)
        }
        const positions = (await listed(planId)).flatMap(({ position }) => (position === null ? [] : [position]))
        expect(positions.sort((a, b) => a - b)).toEqual(positions.map((_, index) => index + 1))
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('a move shifts exactly those between the two places, by one', () => {
  const place = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(place, place, place, (from, to, count) => {
      fc.pre(from <= count)
      const shift = shiftOfMove(from, to, count)
      if (to > count || from === to) {
        expect(shift).toBeNull()
        return
      }
      const after = Array.from({ length: count }, (_, index) => index + 1).map((position) => {
        if (position === from) return to
        return shift && position >= shift.first && position <= shift.last ? position + shift.by : position
      })
      expect(new Set(after).size).toBe(count)
      expect(after[from - 1]).toBe(to)
      // The order of all others stays.
      const others = after.filter((_, index) => index !== from - 1)
      expect(others).toEqual([...others].sort((a, b) => a - b))
    }),
  )
})

test('what is put back stands where it stood, or at the end of a list that has become shorter', () => {
  expect(restoredPosition(2, 4)).toBe(2)
  expect(restoredPosition(5, 2)).toBe(3)
  expect(restoredPosition(null, 2)).toBe(3)
})
