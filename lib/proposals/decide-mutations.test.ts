import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { findActivity } from '@/lib/schedule/activity-queries'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createProposal } from '@/prisma/factories/proposals'
import { decideProposal } from './decide-mutations'
import { saveProposal } from './mutations'
import type { DecideProposalInput } from './schema'
import { content } from './test-proposals'

useTestDatabase()

let world: ScheduleWorld
let id: string
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  id = (await proposed(world.published.id)).id
})

const proposed = (planId: string, more: { question?: string } = {}) =>
  createProposal(getDb(), { planId, unitId: world.unit.id, cityId: world.cities.loPrado.id, ...more })
const decide = (viewer: Viewer, more: Partial<DecideProposalInput> = {}) =>
  decideProposal(viewer, { id, version: 1, decision: 'ACCEPT', word: null, ...more }, now)
const stored = (of = id) => getDb().proposal.findUniqueOrThrow({ where: { id: of }, include: { words: true } })
const activities = () =>
  getDb().activity.findMany({ where: { planId: world.published.id, id: { not: world.activity.id } } })

describe('accepting', () => {
  test('puts the activity into the plan as any other, in the city that proposed it, and both records tell', async () => {
    const accepted = await decide(world.coordinator, { word: 'Com prazer.' })

    const [activity] = await activities()
    expect(activity).toMatchObject({
      ...{ slug: 'seminario-provas', hostCityId: world.cities.loPrado.id, status: 'TENTATIVE', kinds: ['SEMINAR'] },
      ...{ precision: 'MONTH', description: null, isNumbered: false },
    })
    expect(await stored()).toMatchObject({
      ...{ state: 'ACCEPTED', activityId: activity?.id, settledAt: now, version: 2 },
      words: [{ kind: 'ACCEPTANCE', text: 'Com prazer.', cityId: world.cities.canoas.id }],
    })
    expect(accepted).toMatchObject({
      ok: true,
      touched: expect.arrayContaining([`unit:${world.unit.slug}`, `city:${world.cities.loPrado.slug}`]),
    })
    const records = await getDb().changeRecord.findMany({
      where: { subjectId: { in: [id, activity?.id ?? ''] } },
      orderBy: { id: 'asc' },
    })
    expect(records).toMatchObject([
      {
        ...{ action: 'activity.create', planId: world.published.id, actingCityId: world.cities.canoas.id },
        after: { proposedBy: 'Lo Prado', place: { city: 'Lo Prado' } },
      },
      {
        ...{ action: 'proposal.decide', planId: null, cityId: null, actingCityId: world.cities.canoas.id },
        ...{ before: { proposalState: 'OPEN' }, after: { proposalState: 'ACCEPTED' } },
      },
    ])
  })

  test('takes the reasons along only if that is wanted: they were written to who decides', async () => {
    const why = 'Porque a cidade tem experiência.'
    await decide(world.coordinator)
    const [first] = await activities()
    expect(JSON.stringify(await findActivity(null, world.unit.slug, first?.slug ?? ''))).not.toContain(why)

    id = (await proposed(world.published.id)).id
    await decide(world.coordinator, { withWhy: true })
    const [, second] = await activities()
    const page = await findActivity(null, world.unit.slug, second?.slug ?? '')
    expect(page?.description?.texts.pt).toBe(why)
  })

  test('into a draft stays in the draft', async () => {
    id = (await proposed(world.draft.id)).id
    await decide(world.coordinator)
    const { activityId } = await stored()
    const { slug } = await getDb().activity.findUniqueOrThrow({ where: { id: activityId ?? '' } })
    expect(await findActivity(null, world.unit.slug, slug)).toBeNull()
    expect(await findActivity(world.member, world.unit.slug, slug)).not.toBeNull()
  })

  test('of a city that has left the network changes nothing', async () => {
    await getDb().city.update({ where: { id: world.cities.loPrado.id }, data: { archivedAt: now } })
    expect(await decide(world.coordinator)).toEqual({ ok: false, code: 'proposerGone' })
    expect([(await stored()).state, await activities()]).toEqual(['OPEN', []])
  })

  test('by the secretariat speaks for no city', async () => {
    await decide(world.secretariat, { word: 'Pela secretaria.' })
    expect((await stored()).words).toMatchObject([{ cityId: null }])
  })
})

describe('asking back and declining', () => {
  test('ask as often as needed, and leave the plan as it is', async () => {
    await decide(world.coordinator, { decision: 'ASK', word: 'Quantas pessoas?' })
    await decide(world.coordinator, { version: 2, decision: 'ASK', word: 'E há tradução?' })
    expect(await stored()).toMatchObject({ state: 'ASKED_BACK', settledAt: null, version: 3 })
    expect((await stored()).words.map(({ text }) => text)).toEqual(['Quantas pessoas?', 'E há tradução?'])
    expect(await activities()).toEqual([])
  })

  test('declines with a word, also what was asked something and not answered', async () => {
    await decide(world.coordinator, { decision: 'ASK', word: 'Quantas pessoas?' })
    await decide(world.coordinator, { version: 2, decision: 'DECLINE', word: 'O calendário já está cheio.' })
    expect(await stored()).toMatchObject({ state: 'DECLINED', settledAt: now, activityId: null })
    expect(await activities()).toEqual([])
  })
})

describe('of two who decide', () => {
  test('at the same moment one wins, and the other is told; there is one activity at most', async () => {
    const colleague = world.secretariat
    const settled = await Promise.allSettled([
      decide(world.coordinator),
      decide(colleague),
      decide(world.coordinator, { decision: 'DECLINE', word: 'Não.' }),
      decide(colleague, { decision: 'DECLINE', word: 'Não.' }),
    ])

    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
    const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const lost of outcomes.filter(({ ok }) => !ok)) expect(lost).toMatchObject({ code: 'proposalSettled' })
    const { state, activityId, words } = await stored()
    expect((await activities()).map((activity) => activity.id)).toEqual(activityId ? [activityId] : [])
    expect(state === 'ACCEPTED').toBe(activityId !== null)
    expect(words).toHaveLength(state === 'DECLINED' ? 1 : 0)
  })

  test('nobody accepts what she has not read: it was reworded meanwhile', async () => {
    await saveProposal(world.host, { id, version: 1, ...content })
    expect(await decide(world.coordinator)).toEqual({ ok: false, code: 'proposalChanged' })
    expect(await activities()).toEqual([])
  })
})

describe('deciding', () => {
  test.each(['host', 'member', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const)(
    'is not the %s’s',
    async (who) => {
      const code = who === 'host' ? 'notAllowed' : 'notFound'
      for (const decision of ['ACCEPT', 'ASK', 'DECLINE'] as const) {
        expect(await decide(world[who], { decision, word: 'Não.' })).toEqual({ ok: false, code })
      }
      expect((await stored()).version).toBe(1)
    },
  )

  test('what is not there answers as what is another unit’s', async () => {
    expect(await decide(world.coordinator, { id: world.unit.id })).toEqual({ ok: false, code: 'notFound' })
    expect(await decide(null, { id: world.unit.id })).toEqual(await decide(null))
  })

  test('for a closed plan is the secretariat’s alone', async () => {
    await getDb().plan.update({ where: { id: world.published.id }, data: { closedAt: now } })
    expect(await decide(world.coordinator)).toEqual({ ok: false, code: 'planClosed' })
    expect(await decide(world.secretariat)).toMatchObject({ ok: true })
  })
})
