import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { createAxis, createObjective } from '@/prisma/factories/plan'
import { addItem, moveItem, removeItem, restoreItem, saveItem } from './item-mutations'
import type { ItemKind } from './numbered-items'
import { createPlanWorld, now, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const text = (pt: string) => ({ original: 'pt', pt }) as const
const create = { objective: createObjective, axis: createAxis }
const stored = (kind: ItemKind, planId: string) => {
  const query = { where: { planId }, orderBy: { position: 'asc' } } as const
  return kind === 'objective' ? getDb().objective.findMany(query) : getDb().axis.findMany(query)
}
const recorded = (planId: string) => getDb().changeRecord.findMany({ where: { planId }, orderBy: { id: 'asc' } })

type Item = { id: string; version: number }
/** Every change of an item with an input that would be accepted of who may. */
const changes = {
  save: (kind: ItemKind, viewer: Viewer, { id, version }: Item) =>
    saveItem(kind, viewer, { id, version, text: text('Outro texto.') }),
  move: (kind: ItemKind, viewer: Viewer, { id }: Item) => moveItem(kind, viewer, { id, from: 1, to: 2 }),
  remove: (kind: ItemKind, viewer: Viewer, { id, version }: Item) => removeItem(kind, viewer, { id, version }, now),
}
const names = ['save', 'move', 'remove'] as const
const others = ['member', 'subCoordinator', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const

async function expectNoTrace(planId: string, attempt: () => Promise<unknown>, refusal: object) {
  const state = async () => [await stored('objective', planId), await stored('axis', planId), await recorded(planId)]
  const before = await state()
  expect(await attempt()).toMatchObject({ ok: false, ...refusal })
  expect(await state()).toEqual(before)
}

describe.each(['objective', 'axis'] as const)('an %s', (kind) => {
  const twoIn = async (planId: string) => [
    await create[kind](getDb(), { planId, text: 'Primeiro.' }),
    await create[kind](getDb(), { planId, text: 'Segundo.' }),
  ]

  test('is added at the end, reworded, moved, removed and put back by the coordinator, and each is recorded', async () => {
    const { coordinator, published, unit } = world
    await twoIn(published.id)
    const added = await addItem(kind, coordinator, { planId: published.id, text: text('Terceiro.') })
    if (!added.ok) return expect.fail(added.code)
    expect(added.touched).toEqual(['network', `unit:${unit.slug}`])
    const { id } = added

    expect(await saveItem(kind, coordinator, { id, version: 1, text: text('O terceiro.') })).toMatchObject({ ok: true })
    expect(await moveItem(kind, coordinator, { id, from: 3, to: 1 })).toMatchObject({ ok: true })
    expect(await removeItem(kind, coordinator, { id, version: 2 }, now)).toMatchObject({ ok: true })
    expect((await stored(kind, published.id)).map((row) => row.position)).toEqual([1, 2, null])
    expect(await restoreItem(kind, coordinator, { id })).toMatchObject({ ok: true })

    const rows = await stored(kind, published.id)
    expect(rows.map((row) => [row.position, row.text])).toEqual([
      [1, localize('pt', { pt: 'O terceiro.' })],
      [2, localize('pt', { pt: 'Primeiro.' })],
      [3, localize('pt', { pt: 'Segundo.' })],
    ])
    const records = await recorded(published.id)
    expect(records.map((record) => record.action)).toEqual(
      ['create', 'update', 'reorder', 'remove', 'restore'].map((verb) => `${kind}.${verb}`),
    )
    expect(records[1]).toMatchObject({
      personId: coordinator.personId,
      actingCityId: coordinator.delegations[0]?.cityId,
      subjectType: kind,
      subjectId: id,
      unitId: unit.id,
      before: { text: localize('pt', { pt: 'Terceiro.' }) },
      after: { text: localize('pt', { pt: 'O terceiro.' }) },
    })
    expect(records[2]).toMatchObject({ before: { position: 3 }, after: { position: 1 } })
  })

  test.each(names)('of a published plan: %s is refused to everybody else', async (name) => {
    const [item] = await twoIn(world.published.id)
    if (!item) return expect.fail('no item')
    for (const who of others) {
      await expectNoTrace(world.published.id, () => changes[name](kind, world[who], item), { code: 'notAllowed' })
    }
    await expectNoTrace(world.published.id, () => changes[name](kind, null, item), { code: 'signInNeeded' })
    expect(await changes[name](kind, world.secretariat, item)).toMatchObject({ ok: true })
  })

  test.each(names)('of a draft: %s is "not found" to who may not read it', async (name) => {
    const [item] = await twoIn(world.draft.id)
    if (!item) return expect.fail('no item')
    for (const viewer of [null, world.coordinatorOfOtherUnit]) {
      await expectNoTrace(world.draft.id, () => changes[name](kind, viewer, item), { code: 'notFound' })
    }
    await expectNoTrace(world.draft.id, () => changes[name](kind, world.member, item), { code: 'notAllowed' })
    expect(await changes[name](kind, world.coordinator, item)).toMatchObject({ ok: true })
  })

  test.each(names)(
    'of a closed plan: %s is refused to the coordinator with the reason, not to the secretariat',
    async (name) => {
      const [item] = await twoIn(world.closed.id)
      if (!item) return expect.fail('no item')
      await expectNoTrace(world.closed.id, () => changes[name](kind, world.coordinator, item), { code: 'planClosed' })
      expect(await changes[name](kind, world.secretariat, item)).toMatchObject({ ok: true })
    },
  )

  test('is not added to a plan that is not there, not hers to read, not hers to edit, or closed', async () => {
    const add = (viewer: Viewer, planId: string) => addItem(kind, viewer, { planId, text: text('Mais um.') })
    expect(await add(world.coordinator, world.unit.id)).toMatchObject({ code: 'notFound' })
    expect(await add(null, world.draft.id)).toMatchObject({ code: 'notFound' })
    expect(await add(null, world.published.id)).toMatchObject({ code: 'signInNeeded' })
    expect(await add(world.member, world.published.id)).toMatchObject({ code: 'notAllowed' })
    expect(await add(world.coordinator, world.closed.id)).toMatchObject({ code: 'planClosed' })
    for (const { id } of [world.published, world.draft, world.closed]) {
      expect(await stored(kind, id)).toEqual([])
      expect(await recorded(id)).toEqual([])
    }
  })

  test('saved from an old version gets what is stored now, and loses nothing of it', async () => {
    const [item] = await twoIn(world.published.id)
    if (!item) return expect.fail('no item')
    await saveItem(kind, world.coordinator, { ...item, text: { original: 'pt', pt: 'Dele.', es: 'De él.' } })

    const attempt = () => saveItem(kind, world.secretariat, { ...item, text: text('Dela.') })

    const values = { 'text.original': 'pt', 'text.pt': 'Dele.', 'text.es': 'De él.', 'text.en': '' }
    await expectNoTrace(world.published.id, attempt, { code: 'conflict', current: { version: 2, values } })
    await expectNoTrace(world.published.id, () => removeItem(kind, world.coordinator, item, now), { code: 'conflict' })
  })

  test('that was removed meanwhile is not reworded, moved or removed again', async () => {
    const [item] = await twoIn(world.published.id)
    if (!item) return expect.fail('no item')
    await removeItem(kind, world.coordinator, item, now)

    await expectNoTrace(world.published.id, () => changes.save(kind, world.coordinator, { ...item, version: 2 }), {
      code: 'conflict',
    })
    await expectNoTrace(world.published.id, () => changes.move(kind, world.coordinator, item), { code: 'conflict' })
    await expectNoTrace(world.published.id, () => changes.remove(kind, world.coordinator, item), {
      code: 'alreadyDone',
    })
  })

  test('cannot be moved from where it no longer stands, nor beyond the list; one in its place cannot be put back', async () => {
    const [item] = await twoIn(world.published.id)
    if (!item) return expect.fail('no item')
    const move = (from: number, to: number) => () => moveItem(kind, world.coordinator, { id: item.id, from, to })
    await expectNoTrace(world.published.id, move(2, 1), { code: 'conflict' })
    await expectNoTrace(world.published.id, move(1, 3), { code: 'alreadyDone' })
    await expectNoTrace(world.published.id, () => restoreItem(kind, world.coordinator, { id: item.id }), {
      code: 'alreadyDone',
    })
  })

  test('of five savings at once, one wins and the others are told what it stored', async () => {
    const [item] = await twoIn(world.published.id)
    if (!item) return expect.fail('no item')
    const results = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => saveItem(kind, world.coordinator, { ...item, text: text(`Texto ${n}.`) })),
    )

    const winner = results.findIndex((result) => result.ok)
    const lost = results.filter((result) => !result.ok)
    expect(lost).toHaveLength(4)
    for (const result of lost) {
      expect(result).toMatchObject({ code: 'conflict', current: { values: { 'text.pt': `Texto ${winner + 1}.` } } })
    }
    expect(await recorded(world.published.id)).toHaveLength(1)
  })

  test('two moves at once: both take place, or the second is told; never two in one place', async () => {
    const { id: planId } = world.published
    const [first, second] = await twoIn(planId)
    const third = await create[kind](getDb(), { planId, text: 'Terceiro.' })
    if (!first || !second) return expect.fail('no items')

    const results = await Promise.all([
      moveItem(kind, world.coordinator, { id: first.id, from: 1, to: 3 }),
      moveItem(kind, world.secretariat, { id: third.id, from: 3, to: 1 }),
    ])

    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({ code: 'conflict' })
    expect((await stored(kind, planId)).map((row) => row.position)).toEqual([1, 2, 3])
    expect(await recorded(planId)).toHaveLength(1)
  })
})

test('a text saved as it was leaves no mark in the record', async () => {
  const item = await createObjective(getDb(), { planId: world.published.id, text: 'Igual.' })
  const result = await saveItem('objective', world.coordinator, { ...item, text: text('Igual.') })
  expect(result).toMatchObject({ ok: true })
  expect(await recorded(world.published.id)).toEqual([])
})
