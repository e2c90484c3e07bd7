import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createObjective } from '@/prisma/factories/plan'
import { saveItem } from './item-mutations'
import { savePlan } from './plan-mutations'
import { createPlanWorld, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

/** More than one of them is under way at any moment, and each has seen version 1. */
const eight = Array.from({ length: 8 }, (_, index) => ({ original: 'pt', pt: `Texto ${index}.` }) as const)
const won = (results: { ok: boolean }[]) => results.filter(({ ok }) => ok)
const lost = (results: object[]) => results.filter((result) => 'code' in result && result.code === 'conflict')

test('of eight who save one objective at the same moment, one wins and the others are told', async () => {
  const { id, version } = await createObjective(getDb(), { planId: world.published.id })

  const results = await Promise.all(
    eight.map((text) => saveItem('objective', world.coordinator, { id, version, text })),
  )

  expect([won(results).length, lost(results).length]).toEqual([1, 7])
  expect(await getDb().objective.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 2 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})

test('of eight who save one plan at the same moment, one wins and the others are told', async () => {
  const { id, version } = world.published
  const rest = { introduction: { original: 'pt' }, closing: { original: 'pt' } } as const
  const days = { startsOn: '2016-01-01', endsOn: '2016-12-31' }

  const results = await Promise.all(
    eight.map((title) => savePlan(world.coordinator, { id, version, title, ...rest, ...days })),
  )

  expect([won(results).length, lost(results).length]).toEqual([1, 7])
  expect(await getDb().plan.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: version + 1 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})
