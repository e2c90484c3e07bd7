import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { createPlan, publishPlan, savePlan, withdrawPlan } from './plan-mutations'
import { createPlanInput, savePlanInput } from './plan-schema'
import { createPlanWorld, now, type PlanWorld } from './test-world'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
})

const stored = (id: string) => getDb().plan.findUniqueOrThrow({ where: { id } })
const recorded = (planId: string) => getDb().changeRecord.findMany({ where: { planId }, orderBy: { id: 'asc' } })

type At = { id: string; version: number }
const content = {
  title: { original: 'pt', pt: 'Plano de Trabalho 2016', es: 'Plan de Trabajo 2016' },
  introduction: { original: 'pt', pt: 'Uma introdução.' },
  closing: { original: 'pt' },
  startsOn: '2016-01-01',
  endsOn: '2016-12-31',
} as const
const changes = {
  save: (viewer: Viewer, { id, version }: At) => savePlan(viewer, { id, version, ...content }),
  publish: (viewer: Viewer, { id }: At) => publishPlan(viewer, { id }, now),
  withdraw: (viewer: Viewer, { id }: At) => withdrawPlan(viewer, { id }),
}
const names = ['save', 'publish', 'withdraw'] as const
const others = ['member', 'subCoordinator', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const

async function expectNoTrace(id: string, attempt: () => Promise<unknown>, refusal: object) {
  const before = [await stored(id), await recorded(id)]
  expect(await attempt()).toMatchObject({ ok: false, ...refusal })
  expect([await stored(id), await recorded(id)]).toEqual(before)
}

describe('a plan', () => {
  test('is saved by the coordinator, and the record tells what changed', async () => {
    const { coordinator, draft, unit } = world
    expect(await changes.save(coordinator, draft)).toEqual({
      ok: true,
      id: draft.id,
      touched: ['network', `unit:${unit.slug}`],
    })

    const introduction = localize('pt', { pt: 'Uma introdução.' })
    expect(await stored(draft.id)).toMatchObject({ introduction, closing: null, version: 2 })
    expect(await recorded(draft.id)).toMatchObject([
      {
        action: 'plan.update',
        personId: coordinator.personId,
        actingCityId: coordinator.delegations[0]?.cityId,
        before: { introduction: null, title: localize('pt', { pt: 'Plano de Provas' }) },
        after: { introduction, startsOn: '2016-01-01' },
      },
    ])
  })

  test('saved as it was stays as it was', async () => {
    await changes.save(world.coordinator, world.draft)
    await changes.save(world.coordinator, { ...world.draft, version: 2 })
    expect(await stored(world.draft.id)).toMatchObject({ version: 2 })
    expect(await recorded(world.draft.id)).toHaveLength(1)
  })

  test.each(names)('when published: %s is refused to everybody else', async (name) => {
    for (const who of others) {
      await expectNoTrace(world.published.id, () => changes[name](world[who], world.published), { code: 'notAllowed' })
    }
    await expectNoTrace(world.published.id, () => changes[name](null, world.published), { code: 'signInNeeded' })
  })

  test.each(names)('as a draft: %s is "not found" to who may not read it', async (name) => {
    for (const viewer of [null, world.coordinatorOfOtherUnit]) {
      await expectNoTrace(world.draft.id, () => changes[name](viewer, world.draft), { code: 'notFound' })
    }
    await expectNoTrace(world.draft.id, () => changes[name](world.member, world.draft), { code: 'notAllowed' })
  })

  test.each(names)('when closed: %s is refused to the coordinator with the reason', async (name) => {
    await expectNoTrace(world.closed.id, () => changes[name](world.coordinator, world.closed), { code: 'planClosed' })
  })

  test('when closed is still the secretariat’s to change', async () => {
    expect(await changes.save(world.secretariat, world.closed)).toMatchObject({ ok: true })
    expect(await changes.withdraw(world.secretariat, world.closed)).toMatchObject({ ok: true })
  })

  test('saved from an old version gets everything that is stored now', async () => {
    await changes.save(world.coordinator, world.published)
    const values = {
      'title.original': 'pt',
      'title.pt': 'Plano de Trabalho 2016',
      'title.es': 'Plan de Trabajo 2016',
      'introduction.pt': 'Uma introdução.',
      'closing.pt': '',
      startsOn: '2016-01-01',
      endsOn: '2016-12-31',
    }
    await expectNoTrace(world.published.id, () => changes.save(world.secretariat, world.published), {
      code: 'conflict',
      current: { version: 2, values },
    })
  })

  test('saved by several at once is saved by one', async () => {
    const results = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        savePlan(world.coordinator, { ...world.draft, ...content, closing: { original: 'pt', pt: `Obrigada ${n}!` } }),
      ),
    )
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.code === 'conflict')).toHaveLength(3)
    expect(await recorded(world.draft.id)).toHaveLength(1)
  })
})

describe('publishing', () => {
  test('shows a plan from that moment on, withdrawing hides it, and neither disturbs who is writing', async () => {
    const { coordinator, draft, unit } = world
    const touched = ['network', `unit:${unit.slug}`, 'cities']

    expect(await publishPlan(coordinator, draft, now)).toEqual({ ok: true, id: draft.id, touched })
    expect(await stored(draft.id)).toMatchObject({ publishedAt: now, version: 1 })
    await expectNoTrace(draft.id, () => publishPlan(coordinator, draft, now), { code: 'alreadyDone' })

    expect(await withdrawPlan(coordinator, draft)).toEqual({ ok: true, id: draft.id, touched })
    expect(await stored(draft.id)).toMatchObject({ publishedAt: null, version: 1 })
    await expectNoTrace(draft.id, () => withdrawPlan(coordinator, draft), { code: 'alreadyDone' })

    expect(await recorded(draft.id)).toMatchObject([
      { action: 'plan.publish', before: { isPublished: false }, after: { isPublished: true } },
      { action: 'plan.publish', before: { isPublished: true }, after: { isPublished: false } },
    ])
    expect(await changes.save(coordinator, draft)).toMatchObject({ ok: true })
  })
})

describe('a new plan', () => {
  const input = (unitId: string, slug = '2017') => ({
    unitId,
    slug,
    title: { original: 'pt', pt: 'Plano de Trabalho 2017' } as const,
    startsOn: '2017-01-01',
    endsOn: '2017-12-31',
  })

  test('is a draft of its unit, and recorded', async () => {
    const result = await createPlan(world.coordinator, input(world.unit.id))
    if (!result.ok) return expect.fail(result.code)
    expect(result.slug).toBe('2017')
    expect(await stored(result.id)).toMatchObject({ unitId: world.unit.id, slug: '2017', publishedAt: null })
    expect(await recorded(result.id)).toMatchObject([
      { action: 'plan.create', before: null, after: { slug: '2017', startsOn: '2017-01-01' } },
    ])
  })

  test('is the coordinator’s and the secretariat’s to make', async () => {
    const plans = () => getDb().plan.count()
    const before = await plans()
    for (const who of others) {
      expect(await createPlan(world[who], input(world.unit.id))).toMatchObject({ code: 'notAllowed' })
    }
    expect(await createPlan(null, input(world.unit.id))).toMatchObject({ code: 'signInNeeded' })
    expect(await createPlan(world.coordinator, input(world.network.id))).toMatchObject({ code: 'notFound' })
    expect(await plans()).toBe(before)
    expect(await createPlan(world.secretariat, input(world.unit.id))).toMatchObject({ ok: true })
  })

  test('does not take the address of another one of the unit, also when both are made at once', async () => {
    const results = await Promise.all([1, 2].map(() => createPlan(world.coordinator, input(world.unit.id))))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({ code: 'slugTaken', fields: { slug: 'slugTaken' } })
    expect(await createPlan(world.coordinatorOfOtherUnit, input(world.otherUnit.id))).toMatchObject({ ok: true })
  })

  test('is not made in an archived unit', async () => {
    await getDb().unit.update({ where: { id: world.unit.id }, data: { archivedAt: now } })
    expect(await createPlan(world.coordinator, input(world.unit.id))).toMatchObject({ code: 'notFound' })
  })
})

describe('what is typed', () => {
  const unitId = '01900000-0000-7000-8000-000000000000'
  const typed = {
    unitId,
    slug: '2017',
    title: { original: 'pt', pt: 'Plano' },
    startsOn: '2017-01-01',
    endsOn: '2017-12-31',
  }
  const problem = (more: object) =>
    createPlanInput.safeParse({ ...typed, ...more }).error?.issues.map((issue) => issue.message)

  test.each([
    [{}, undefined],
    [{ slug: 'Plano 2017' }, ['invalidSlug']],
    [{ slug: 'new' }, ['slugReserved']],
    [{ endsOn: '2016-12-31' }, ['endsBeforeStart']],
    [{ startsOn: '2017-02-30' }, ['invalidDate']],
    [{ title: { original: 'pt', es: 'Plan' } }, ['originalMissing']],
    [{ unitId: 'x' }, ['notFound']],
  ])('%o is answered with %o', (more, messages) => {
    expect(problem(more)).toEqual(messages)
  })

  test('an introduction may be missing in all languages, but a translation needs its original', () => {
    const plan = { id: unitId, version: '1', ...typed, closing: { original: 'pt' } }
    expect(savePlanInput.safeParse({ ...plan, introduction: { original: 'pt' } }).success).toBe(true)
    expect(savePlanInput.safeParse({ ...plan, introduction: { original: 'pt', es: 'Hola.' } }).success).toBe(false)
  })
})
