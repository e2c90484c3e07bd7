import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findActivity } from '@/lib/schedule/activity-queries'
import { createScheduleWorld, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen, type When, whenToRow } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createDecision, createMinutes } from '@/prisma/factories/held'
import { addDecision, moveDecision, removeDecision, saveDecision, settleDecision } from './decision-mutations'
import { listDecisions, listOpenDecisionsBefore, listOpenDecisionsOfCity } from './decision-queries'
import { findMinutes } from './held-queries'
import { publishMinutes } from './minutes-mutations'

useTestDatabase()

const now = new Date('2016-06-20T12:00:00Z')
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const words = (pt: string) => ({ original: 'pt', pt }) as const

async function viewOf(slug = world.activity.slug, viewer = world.member) {
  const view = await findActivity(viewer, world.unit.slug, slug)
  if (!view) throw new Error('a member reads it')
  return view
}

describe('a decision', () => {
  const add = async (pt: string, more: object = {}) => {
    const added = await addDecision(
      world.host,
      { activityId: world.activity.id, text: words(pt), due: null, ...more },
      now,
    )
    return added.ok ? added.id : expect.fail(added.code)
  }

  test('is numbered, saved by its version, and taken out', async () => {
    const [first, second] = [await add('Primeira'), await add('Segunda')]
    expect(await removeDecision(world.host, { id: first, version: 1 })).toMatchObject({ ok: true })
    expect(await listDecisions(world.member, await viewOf())).toMatchObject([
      { id: second, position: 1, state: 'OPEN' },
    ])
    const save = (pt: string) =>
      saveDecision(world.host, { id: second, version: 1, text: words(pt), due: '2016-08', state: 'OPEN' })
    expect(await save('Outra')).toMatchObject({ ok: true })
    expect(await save('Ainda outra')).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { 'text.pt': 'Outra', 'due.month': '8', 'due.year': '2016' } },
    })
  })

  test('goes to another place, and those between make room', async () => {
    const [first, , third] = [await add('Primeira'), await add('Segunda'), await add('Terceira')]
    const move = (id: string, from: number, to: number) => moveDecision(world.host, { id, from, to })
    const order = async () => (await listDecisions(world.member, await viewOf())).map(({ text }) => text.texts.pt)
    expect(await move(third, 3, 1)).toMatchObject({ ok: true })
    expect(await order()).toEqual(['Terceira', 'Primeira', 'Segunda'])
    const line = await getDb().changeRecord.findFirst({ orderBy: { id: 'desc' } })
    const moved = { text: { texts: { pt: 'Terceira' } } }
    expect(line).toMatchObject({ before: { ...moved, position: 3 }, after: { ...moved, position: 1 } })
    expect(await move(first, 1, 2)).toMatchObject({ code: 'conflict' })
    expect(await move(first, 2, 4)).toMatchObject({ code: 'alreadyDone' })
    expect(await order()).toEqual(['Terceira', 'Primeira', 'Segunda'])
  })

  test('is everybody’s with the minutes', async () => {
    const { cities, activity, coordinator } = world
    await createDecision(getDb(), { activityId: activity.id, responsibleCityId: cities.canoas.id })
    await createMinutes(getDb(), { activityId: activity.id })
    const seen = async () => [
      (await listDecisions(null, await viewOf())).length,
      (await listOpenDecisionsOfCity(null, cities.canoas.id)).length,
      (await findMinutes(null, await viewOf())) === null ? 0 : 1,
    ]
    expect(await seen()).toEqual([0, 0, 0])
    await publishMinutes(coordinator, { id: activity.id, version: 1, publish: 'yes' }, now)
    expect(await seen()).toEqual([1, 1, 1])
  })
})

describe('an open decision', () => {
  beforeEach(async () => {
    await getDb().activity.update({ where: { id: world.activity.id }, data: { status: 'HELD' } })
    await getDb().activity.update({ where: { id: world.drafted.id }, data: { removedAt: now } })
  })

  const meeting = async (when: When, more: Partial<Parameters<typeof createActivity>[1]> = {}) => {
    const { unit, published } = world
    return createActivity(getDb(), { unitId: unit.id, planId: published.id, when, ...more })
  }
  const decide = ({ id: activityId }: { id: string }, more: object = {}) =>
    createDecision(getDb(), { activityId, ...more }).then(({ id }) => id)
  const openAt = async ({ slug }: { slug: string }) =>
    (await listOpenDecisionsBefore(world.member, await viewOf(slug), now)).map(({ id }) => id)

  test('stands at the unit’s next meeting and at the responsible city until it is done', async () => {
    const { cities, member, coordinator, activity } = world
    const id = await decide(activity, { responsibleCityId: cities.montevideo.id })
    const [next, later] = [await meeting(daysWhen('2016-09-01')), await meeting(daysWhen('2016-11-01'))]
    expect([await openAt(next), await openAt(later), await openAt(activity)]).toEqual([[id], [], []])
    expect(await listOpenDecisionsOfCity(member, cities.montevideo.id)).toMatchObject([{ id }])
    expect(await listOpenDecisionsOfCity(null, cities.montevideo.id)).toEqual([])
    expect(await listOpenDecisionsBefore(world.coordinatorOfOtherUnit, await viewOf(next.slug), now)).toEqual([])

    await settleDecision(coordinator, { id, version: 1, state: 'DONE' })
    expect(await openAt(next)).toEqual([])
    expect(await listOpenDecisionsOfCity(member, cities.montevideo.id)).toEqual([])
  })

  test('of any earlier meeting does, the earliest meeting’s first; not what was done, nor what is decided later', async () => {
    const earlier = await meeting(daysWhen('2016-03-01'), { status: 'HELD' })
    const earliest = await meeting(daysWhen('2015-11-01'), { status: 'CONFIRMED' })
    const [next, later] = [await meeting(daysWhen('2016-09-01')), await meeting(daysWhen('2016-11-01'))]
    const open = [await decide(earlier), await decide(earlier), await decide(earliest)]
    await decide(earlier, { state: 'DONE' })
    await decide(earliest, { state: 'DROPPED' })
    await decide(next)
    await decide(later)
    expect(await openAt(next)).toEqual([open[2], open[0], open[1]])
    expect(await openAt(later)).toHaveLength(1)
  })

  test.each([
    ['of two in one month, of which neither has a day', monthsWhen(2016, 9), monthsWhen(2016, 9)],
    ['of a month and a day of it', daysWhen('2016-09-10'), monthsWhen(2016, 9)],
    ['of two on one day', daysWhen('2016-09-10'), daysWhen('2016-09-10')],
  ])('has one next meeting, %s', async (_, one, other) => {
    const id = await decide(world.activity)
    const meetings = [await meeting(one), await meeting(other)]
    const lists = await Promise.all(meetings.map(openAt))
    expect(lists.flat()).toEqual([id])
    // What the first of the two decides goes on to the second, and never back.
    const [first = meetings[0], second = meetings[1]] = lists[0]?.length ? meetings : meetings.toReversed()
    const [decidedFirst, decidedSecond] = [
      await decide(first ?? world.activity),
      await decide(second ?? world.activity),
    ]
    expect(await openAt(second ?? world.activity)).toEqual([decidedFirst])
    expect(await openAt(first ?? world.activity)).not.toContain(decidedSecond)
  })

  test('passes by what is over, held or cancelled, what brings nobody together, and drafts where there is another', async () => {
    const id = await decide(world.activity)
    await meeting(daysWhen('2016-06-18'))
    await meeting(daysWhen('2016-07-01'), { status: 'HELD' })
    await meeting(daysWhen('2016-07-02'), { status: 'CANCELLED', statusReason: 'Chuva.' })
    await meeting(daysWhen('2016-07-03'), { kinds: ['SURVEY'] })
    await meeting(daysWhen('2016-07-04'), { removedAt: now })
    const draft = await meeting(daysWhen('2016-07-05'), { planId: world.draft.id })
    expect(await openAt(draft)).toEqual([id])
    const next = await meeting(daysWhen('2016-07-06'))
    expect([await openAt(draft), await openAt(next)]).toEqual([[], [id]])
    await getDb().activity.update({ where: { id: next.id }, data: whenToRow(daysWhen('2016-06-10')) })
    expect(await openAt(draft)).toEqual([id])
  })
})
