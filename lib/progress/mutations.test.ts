import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { removeItem, saveItem } from '@/lib/plan/item-mutations'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { createObjective } from '@/prisma/factories/plan'
import { addProgress, assignObjective, removeProgress, saveProgress } from './mutations'
import { listObjectiveProgress } from './queries'

useTestDatabase()
let world: PlanWorld
let objectiveId: string
let memberCity: string
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  objectiveId = (await createObjective(getDb(), { planId: world.published.id })).id
  memberCity = world.member.delegations[0]?.cityId ?? ''
})

const words = (pt: string) => ({ original: 'pt', pt }) as const
const note = { text: words('Fizemos o levantamento.'), reportedOn: '2016-05-10', isReached: false }
const assign = (cities: string[], seen: string[] = []) =>
  assignObjective(world.coordinator, { id: objectiveId, seen, cities })
const progressOf = async () => (await listObjectiveProgress(world.published.id))[0]
const recorded = () => getDb().changeRecord.findMany({ where: { subjectId: objectiveId }, orderBy: { id: 'asc' } })

describe('who answers for an objective', () => {
  test('is chosen by the coordinator, and can report from then on', async () => {
    expect(await addProgress(world.member, { objectiveId, ...note }, now)).toMatchObject({ code: 'notAllowed' })
    expect(await assign([memberCity])).toMatchObject({ ok: true, touched: ['network', `unit:${world.unit.slug}`] })
    expect(await addProgress(world.member, { objectiveId, ...note }, now)).toMatchObject({ ok: true })

    expect(await progressOf()).toMatchObject({
      cities: [{ id: memberCity }],
      notes: [{ reportedOn: '2016-05-10', city: { id: memberCity } }],
      progress: { state: 'underWay' },
    })
    expect(await recorded()).toMatchObject([
      { action: 'objective.assign', before: { responsibleCities: '' } },
      { action: 'progress.report', before: null, actingCityId: memberCity },
    ])
  })

  test('is a city of the network, and is not chosen over somebody else’s choice', async () => {
    const elsewhere = await createCity(getDb(), { networkId: (await createNetwork(getDb())).id })
    expect(await assign([elsewhere.id])).toMatchObject({ code: 'invalid', fields: { cities: 'invalid' } })
    await assign([memberCity])
    expect(await assign([], [])).toMatchObject({
      code: 'conflict',
      current: { values: { cities: [memberCity], seen: memberCity } },
    })
    expect((await progressOf())?.cities).toHaveLength(1)
    expect(await assign([], [memberCity])).toMatchObject({ ok: true })
  })

  test('stands in nobody’s way who is writing at the objective, nor she in the way of who chooses', async () => {
    const text = words('Outras palavras.')
    expect(await assign([memberCity])).toMatchObject({ ok: true })
    expect(await saveItem('objective', world.coordinator, { id: objectiveId, version: 1, text })).toMatchObject({
      ok: true,
    })
    expect(await assign([], [memberCity])).toMatchObject({ ok: true })
    expect(await progressOf()).toMatchObject({ version: 2, cities: [], text: { texts: { pt: 'Outras palavras.' } } })
  })
})

describe('a note', () => {
  test('is changed and taken out by the city that wrote it, not by another that answers for the objective too', async () => {
    const otherCity = world.subCoordinator.delegations[0]?.cityId ?? ''
    await assign([memberCity, otherCity])
    await addProgress(world.member, { objectiveId, ...note }, now)
    const id = (await progressOf())?.notes[0]?.id ?? ''
    const change = { id, version: 1, ...note, isReached: true }

    expect(await saveProgress(world.subCoordinator, change, now)).toMatchObject({ code: 'notAllowed' })
    expect(await saveProgress(world.member, change, now)).toMatchObject({ ok: true })
    expect((await progressOf())?.progress.state).toBe('reached')
    expect(await saveProgress(world.member, { ...change, isReached: false }, now)).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { isReached: 'on', 'text.pt': 'Fizemos o levantamento.' } },
    })
    expect(await removeProgress(world.member, { id, version: 1 })).toMatchObject({ code: 'conflict' })
    expect(await removeProgress(world.coordinator, { id, version: 2 })).toMatchObject({ ok: true })
    expect((await progressOf())?.notes).toEqual([])
    expect((await recorded()).at(-1)).toMatchObject({ action: 'progress.report', after: null })
  })

  test('tells of no day that is still to come', async () => {
    const ahead = { objectiveId, ...note, reportedOn: '2016-05-22' }
    expect(await addProgress(world.coordinator, ahead, now)).toMatchObject({ fields: { reportedOn: 'dayAhead' } })
    expect(await addProgress(world.coordinator, { ...ahead, reportedOn: '2016-05-20' }, now)).toMatchObject({
      ok: true,
    })
  })

  test('of an objective that was taken out is not there any more', async () => {
    await addProgress(world.coordinator, { objectiveId, ...note }, now)
    const id = (await progressOf())?.notes[0]?.id ?? ''
    await removeItem('objective', world.coordinator, { id: objectiveId, version: 1 }, now)
    expect(await saveProgress(world.coordinator, { id, version: 1, ...note }, now)).toMatchObject({ code: 'notFound' })
  })
})
