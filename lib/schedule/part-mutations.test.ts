import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { daysWhen, whenFromRow } from '@/lib/time/when'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { createAxis, createObjective } from '@/prisma/factories/plan'
import { saveLinks, savePlace, saveStatus, saveWhat, saveWhen } from './part-mutations'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from './test-world'

useTestDatabase()
let world: ScheduleWorld
/** One objective of each activity's plan. */
const objectiveOf = new Map<string, string>()
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  for (const { id, planId } of [world.activity, world.drafted]) {
    objectiveOf.set(id, (await createObjective(getDb(), { planId })).id)
  }
})

const titled = (pt: string) => ({ original: 'pt', pt }) as const
const noText = { original: 'pt' } as const

/** Every part's mutation with an input that would be accepted of who may. */
const changes = {
  what: (viewer: Viewer, at: { id: string; version: number }) =>
    saveWhat(viewer, { ...at, title: titled('Outro'), kinds: ['SEMINAR'], description: noText }, now),
  when: (viewer: Viewer, at: { id: string; version: number }) =>
    saveWhen(viewer, { ...at, when: daysWhen('2016-06-16') }, now),
  place: (viewer: Viewer, at: { id: string; version: number }) =>
    savePlace(viewer, { ...at, place: { name: 'Santa Fe', country: 'AR' } }, now),
  status: (viewer: Viewer, at: { id: string; version: number }) =>
    saveStatus(viewer, { ...at, status: 'CONFIRMED', reason: noText }, now),
  links: (viewer: Viewer, at: { id: string; version: number }) =>
    saveLinks(viewer, { ...at, objectives: [objectiveOf.get(at.id) ?? world.unit.id] }, now),
}
const parts = ['what', 'when', 'place', 'status', 'links'] as const
const others = ['member', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const

const stored = (id = world.activity.id) =>
  getDb().activity.findUniqueOrThrow({ where: { id }, include: { objectives: true, axes: true } })
const recorded = (subjectId = world.activity.id) =>
  getDb().changeRecord.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
const at = () => ({ id: world.activity.id, version: world.activity.version })

/** Runs `attempt` and expects that it left no trace: neither in the activity nor in the record. */
async function expectNoTrace(attempt: () => Promise<unknown>, refusal: object) {
  const before = [await stored(), await recorded()]
  const answer = await attempt()
  expect(answer).toMatchObject({ ok: false, ...refusal })
  expect(JSON.stringify(answer)).not.toContain(JOINING_LINK)
  expect([await stored(), await recorded()]).toEqual(before)
}

describe.each(parts)('the part %s', (part) => {
  test('is saved for the coordinator, one version further, and recorded with who and what', async () => {
    const answer = await changes[part](world.coordinator, at())

    expect(answer).toMatchObject({ ok: true, id: world.activity.id })
    expect((await stored()).version).toBe(2)
    expect(await recorded()).toMatchObject([
      {
        action: part === 'place' ? 'activity.updateLogistics' : 'activity.update',
        personId: world.coordinator.personId,
        actingCityId: world.cities.canoas.id,
        unitId: world.unit.id,
        planId: world.published.id,
      },
    ])
  })

  test('is saved for the secretariat', async () => {
    expect(await changes[part](world.secretariat, at())).toMatchObject({ ok: true })
  })

  test('is refused to a visitor', async () => {
    await expectNoTrace(() => changes[part](null, at()), { code: 'signInNeeded' })
  })

  test.each(others)('is refused to the %s', async (who) => {
    await expectNoTrace(() => changes[part](world[who], at()), { code: 'notAllowed' })
  })

  test('of a draft looks like nothing at all to who may not read it', async () => {
    const drafted = { id: world.drafted.id, version: 1 }
    for (const viewer of [null, world.coordinatorOfOtherUnit]) {
      const answer = await changes[part](viewer, drafted)
      expect(answer).toEqual(
        await saveWhen(viewer, { ...drafted, id: world.unit.id, when: daysWhen('2016-06-16') }, now),
      )
      expect(answer).toEqual({ ok: false, code: 'notFound' })
    }
    expect((await stored(world.drafted.id)).version).toBe(1)
  })

  test('of a removed activity is not there', async () => {
    await getDb().activity.update({ where: { id: world.activity.id }, data: { removedAt: now } })
    await expectNoTrace(() => changes[part](world.coordinator, at()), { code: 'notFound' })
  })

  test('of a closed plan is locked, and says so to who might else', async () => {
    await getDb().plan.update({ where: { id: world.published.id }, data: { closedAt: now } })
    await expectNoTrace(() => changes[part](world.coordinator, at()), { code: 'planClosed' })
    await expectNoTrace(() => changes[part](world.member, at()), { code: 'notAllowed' })
    expect(await changes[part](world.secretariat, at())).toMatchObject({ ok: true })
  })

  test('that lost the race comes back with what is stored now', async () => {
    await getDb().activity.update({ where: { id: world.activity.id }, data: { version: 5 } })
    const answer = await changes[part](world.coordinator, at())
    expect(answer).toMatchObject({ ok: false, code: 'conflict', current: { version: 5 } })
    expect(await recorded()).toEqual([])
  })

  test('saved twice at once is won once', async () => {
    const answers = await Promise.all([changes[part](world.coordinator, at()), changes[part](world.coordinator, at())])
    expect(answers.map((answer) => (answer.ok ? 'saved' : answer.code)).sort()).toEqual(['conflict', 'saved'])
    expect(await recorded()).toHaveLength(1)
  })
})

describe('the hosting city', () => {
  test('says where it is', async () => {
    const place = {
      cityId: world.cities.loPrado.id,
      venue: 'Centro Cultural',
      isOnline: true,
      joiningLink: JOINING_LINK,
    }
    expect(await savePlace(world.host, { ...at(), place }, now)).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ venue: 'Centro Cultural', isOnline: true, joiningLink: JOINING_LINK })
    expect(await recorded()).toMatchObject([{ actingCityId: world.cities.loPrado.id }])
  })

  test.each(['what', 'when', 'status', 'links'] as const)('changes nothing else: %s', async (part) => {
    await expectNoTrace(() => changes[part](world.host, at()), { code: 'notAllowed' })
  })

  test('does so only where it hosts', async () => {
    await getDb().activity.update({ where: { id: world.activity.id }, data: { hostCityId: world.cities.canoas.id } })
    await expectNoTrace(() => changes.place(world.host, at()), { code: 'notAllowed' })
  })
})

describe('a date', () => {
  test('firms up, and the record says from what to what', async () => {
    await saveWhen(world.coordinator, { ...at(), when: daysWhen('2016-06-16') }, now)

    expect(whenFromRow(await stored())).toEqual(daysWhen('2016-06-16'))
    const [record] = await recorded()
    expect(record?.before).toMatchObject({ when: { precision: 'MONTH', startsOn: '2016-06-01', endsOn: '2016-06-30' } })
    expect(record?.after).toMatchObject({ when: { precision: 'DAY', startsOn: '2016-06-16', endsOn: '2016-06-16' } })
  })

  test('that stays as it is leaves no record and no new version', async () => {
    const when = whenFromRow(await stored())
    expect(await saveWhen(world.coordinator, { ...at(), when }, now)).toMatchObject({ ok: true, touched: [] })
    expect((await stored()).version).toBe(1)
    expect(await recorded()).toEqual([])
  })
})

describe('a place', () => {
  const save = (place: Parameters<typeof savePlace>[1]['place']) =>
    savePlace(world.coordinator, { ...at(), place }, now)

  test('concerns the old and the new host', async () => {
    const answer = await save({ cityId: world.cities.canoas.id })
    const { unit, cities } = world
    expect(answer).toMatchObject({
      touched: ['network', `unit:${unit.slug}`, `city:${cities.loPrado.slug}`, `city:${cities.canoas.slug}`],
    })
  })

  test('is not in a city of another network, nor in one that has left', async () => {
    const foreign = await createCity(getDb(), { networkId: (await createNetwork(getDb())).id })
    const gone = await createCity(getDb(), { networkId: world.network.id, archivedAt: now })
    for (const { id } of [foreign, gone, world.unit]) {
      await expectNoTrace(() => save({ cityId: id }), { code: 'invalid', fields: { 'place.cityId': 'invalid' } })
    }
  })

  test('may stay in a city that has left since', async () => {
    const cityId = world.cities.loPrado.id
    await getDb().city.update({ where: { id: cityId }, data: { archivedAt: now } })
    expect(await save({ cityId, venue: 'Sala 2' })).toMatchObject({ ok: true })
  })

  test('changes its joining link, of which the record tells nothing but that', async () => {
    const { hostCityId } = await stored()
    await save({ cityId: hostCityId ?? undefined, joiningLink: 'https://outra.example/segredo' })
    expect((await stored()).joiningLink).toBe('https://outra.example/segredo')
    const [record] = await recorded()
    expect(record?.after).toMatchObject({ joiningLinkChanged: true })
    expect(JSON.stringify([record?.before, record?.after])).not.toContain('segredo')
  })
})

describe('what it is', () => {
  test('drops the override of what is not counted', async () => {
    const what = {
      ...at(),
      title: titled('Oficina'),
      kinds: ['WORKSHOP'] as ['WORKSHOP'],
      description: titled('Sobre.'),
    }
    await saveWhat(world.coordinator, { ...what, isNumbered: false, ordinalOverride: 3 }, now)
    expect(await stored()).toMatchObject({ isNumbered: false, ordinalOverride: null, kinds: ['WORKSHOP'] })
  })

  test('never changes its address', async () => {
    const { slug } = await stored()
    await changes.what(world.coordinator, at())
    expect((await stored()).slug).toBe(slug)
  })
})

describe('a status', () => {
  const save = (status: 'HELD' | 'CANCELLED' | 'TENTATIVE', version = 1, when = now) =>
    saveStatus(world.coordinator, { id: world.activity.id, version, status, reason: titled('Chuva') }, when)

  test('is not "held" before it can have begun', async () => {
    await expectNoTrace(() => save('HELD'), { code: 'notHeldYet', fields: { status: 'notHeldYet' } })
    expect(await save('HELD', 1, new Date('2016-06-20T12:00:00Z'))).toMatchObject({ ok: true })
  })

  test('keeps its reason as long as it needs one', async () => {
    await save('CANCELLED')
    expect(await stored()).toMatchObject({ status: 'CANCELLED', statusReason: { texts: { pt: 'Chuva' } } })
    await save('TENTATIVE', 2)
    expect(await stored()).toMatchObject({ status: 'TENTATIVE', statusReason: null })
  })
})

describe('links', () => {
  test('are to objectives and axes of its own plan, as they stand now', async () => {
    const planId = world.published.id
    const [objective, axis] = [await createObjective(getDb(), { planId }), await createAxis(getDb(), { planId })]
    await saveLinks(world.coordinator, { ...at(), objectives: [objective.id, objective.id], axes: [axis.id] }, now)
    expect(await stored()).toMatchObject({ objectives: [{ objectiveId: objective.id }], axes: [{ axisId: axis.id }] })

    await saveLinks(world.coordinator, { ...at(), version: 2 }, now)
    expect(await stored()).toMatchObject({ objectives: [], axes: [] })
    expect((await recorded()).map(({ after }) => after)).toEqual([
      { objectives: [{ id: objective.id, number: 2 }], axes: [{ id: axis.id, number: 1 }] },
      { objectives: [], axes: [] },
    ])
  })

  test('to anything else are refused', async () => {
    const foreign = await createObjective(getDb(), { planId: world.draft.id })
    const axis = await createAxis(getDb(), { planId: world.published.id })
    for (const links of [{ objectives: [foreign.id] }, { objectives: [axis.id] }, { axes: [foreign.id] }]) {
      await expectNoTrace(() => saveLinks(world.coordinator, { ...at(), ...links }, now), { code: 'invalid' })
    }
  })
})
