import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import { createObjective } from '@/prisma/factories/plan'
import { saveItem } from './item-mutations'
import { savePlan } from './plan-mutations'
import { createPlanWorld, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const texts = ['Um.', 'Dois.', 'Três.'].map((pt) => ({ original: 'pt', pt }) as const)
const outcomes = (results: { ok: boolean; code?: string }[]) =>
  results.map((result) => (result.ok ? 'saved' : result.code)).sort()

test('of three who save one objective at the same moment, one wins and the others are told', async () => {
  const { id, version } = await createObjective(getDb(), { planId: world.published.id })

  const results = await atTheSameMoment(
    (tx) => tx.$queryRaw`SELECT id FROM objective WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
    texts.map((text) => () => saveItem('objective', world.coordinator, { id, version, text })),
  )

  expect(outcomes(results)).toEqual(['conflict', 'conflict', 'saved'])
  expect(await getDb().objective.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: version + 1 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})

test('of three who save one plan at the same moment, one wins and the others are told', async () => {
  const { id, version } = world.published
  const rest = { introduction: { original: 'pt' }, closing: { original: 'pt' } } as const
  const days = { startsOn: '2016-01-01', endsOn: '2016-12-31' }

  const results = await atTheSameMoment(
    (tx) => tx.$queryRaw`SELECT id FROM plan WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
    texts.map((title) => () => savePlan(world.coordinator, { id, version, title, ...rest, ...days })),
  )

  expect(outcomes(results)).toEqual(['conflict', 'conflict', 'saved'])
  expect(await getDb().plan.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: version + 1 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})
