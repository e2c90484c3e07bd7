import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { createProposal } from '@/prisma/factories/proposals'
import { answerProposal, proposeActivity, saveProposal, withdrawProposal } from './mutations'
import { listProposals } from './queries'
import { content, words } from './test-proposals'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const mine = () => ({ planId: world.published.id, cityId: world.cities.loPrado.id })
const propose = (viewer: Viewer, more: { planId?: string; cityId?: string } = {}) =>
  proposeActivity(viewer, { ...mine(), ...content, ...more }, now)
const proposed = (question?: string) =>
  createProposal(getDb(), { ...mine(), unitId: world.unit.id, question, createdAt: now })
const proposal = (id: string) =>
  getDb().proposal.findUniqueOrThrow({ where: { id }, include: { words: { orderBy: { id: 'asc' } } } })
const recordOf = (subjectId: string) => getDb().changeRecord.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })

describe('a proposal', () => {
  test('is made by a sub-coordinating city, which would host, and waits for who coordinates', async () => {
    const made = await propose(world.host)
    if (!made.ok) throw new Error(made.code)

    expect(await proposal(made.id)).toMatchObject({
      ...{ state: 'OPEN', cityId: world.cities.loPrado.id, planId: world.published.id, precision: 'MONTH' },
      ...{ kinds: ['SEMINAR'], activityId: null, settledAt: null, createdAt: now },
    })
    expect(made.touched).toEqual([])
    expect(await getDb().activity.count({ where: { planId: world.published.id } })).toBe(1)
    const [line] = await recordOf(made.id)
    expect(line).toMatchObject({
      ...{ action: 'proposal.create', subjectType: 'proposal', actingCityId: world.cities.loPrado.id },
      ...{ unitId: world.unit.id, before: null, after: { when: { precision: 'MONTH', startsOn: '2016-09-01' } } },
    })
  })

  test('is in the history of no plan and no city, which others read', async () => {
    const made = await propose(world.host)
    if (!made.ok) throw new Error(made.code)
    await saveProposal(world.host, { id: made.id, version: 1, ...content, when: daysWhen('2016-09-14') })
    for (const { planId, cityId } of await recordOf(made.id)) expect([planId, cityId]).toEqual([null, null])
  })

  test('for a draft is made all the same; for a closed plan it is refused as such', async () => {
    expect(await propose(world.host, { planId: world.draft.id })).toMatchObject({ ok: true })
    await getDb().plan.update({ where: { id: world.published.id }, data: { closedAt: now } })
    expect(await propose(world.host)).toEqual({ ok: false, code: 'planClosed' })
  })

  test.each(['member', 'coordinator', 'coordinatorOfOtherUnit', 'coordinatorUntilLastYear', 'secretariat'] as const)(
    'is not made by the %s, for whatever city',
    async (who) => {
      for (const cityId of Object.values(world.cities).map(({ id }) => id)) {
        expect(await propose(world[who], { cityId })).toEqual({ ok: false, code: 'notAllowed' })
      }
    },
  )

  test('is not made in the name of another city, nor by nobody', async () => {
    expect(await propose(world.host, { cityId: world.cities.montevideo.id })).toEqual({ ok: false, code: 'notAllowed' })
    expect(await propose(null)).toEqual({ ok: false, code: 'signInNeeded' })
    expect(await propose(null, { planId: world.draft.id })).toEqual({ ok: false, code: 'notFound' })
    expect(await getDb().proposal.count({ where: { unitId: world.unit.id } })).toBe(0)
  })

  test('is not made any more once the city does not sub-coordinate, and is hers to read while it takes part', async () => {
    const { id } = await proposed()
    await getDb().mandate.updateMany({ where: { cityId: world.cities.loPrado.id }, data: { role: 'MEMBERSHIP' } })
    const asMember = {
      ...world.host,
      delegations: world.host.delegations.map((delegation) => ({
        ...delegation,
        mandates: delegation.mandates.map((mandate) => ({ ...mandate, role: 'MEMBERSHIP' as const })),
      })),
    }
    expect(await propose(asMember)).toEqual({ ok: false, code: 'notAllowed' })
    const resource = { networkId: world.network.id, unitId: world.unit.id }
    expect((await listProposals(asMember, resource, true)).map((one) => [one.id, one.may])).toEqual([
      [id, { update: false, answer: false, withdraw: false, decide: false }],
    ])
  })
})

describe('rewording', () => {
  test('keeps only what changed, and of two who save at once the second gets both texts', async () => {
    const { id } = await proposed()
    const saved = { id, version: 1, ...content }
    expect(await saveProposal(world.host, saved)).toMatchObject({ ok: true })
    const late = await saveProposal(world.host, { ...saved, title: words('Segundo') })
    expect(late).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { 'title.pt': 'Seminário de mobilidade', 'when.month': '9', kinds: ['SEMINAR'] } },
    })
    const [line] = await recordOf(id)
    expect(Object.keys(line?.after as object).toSorted()).toEqual(['title', 'why'])
  })

  test('without a change leaves no line', async () => {
    const made = await propose(world.host)
    if (!made.ok) throw new Error(made.code)
    expect(await saveProposal(world.host, { id: made.id, version: 1, ...content })).toMatchObject({ ok: true })
    expect(await recordOf(made.id)).toHaveLength(1)
  })
})

describe('an answer', () => {
  const asked = () => proposed('Quantas pessoas cabem?')
  const answer = (id: string, more: { word?: string | null; title?: ReturnType<typeof words> } = {}) =>
    answerProposal(world.host, { id, version: 1, ...asStored, word: null, ...more }, now)
  /** The factory's proposal, as its form would submit it unchanged. */
  const asStored = {
    ...{ title: words('Seminário de provas'), why: words('Porque a cidade tem experiência.') },
    ...{ kinds: ['SEMINAR' as const], when: monthsWhen(2016, 9) },
  }

  test('is a word, a proposal that was reworded, or both, and it waits for who coordinates again', async () => {
    const [one, other] = [await asked(), await asked()]
    expect(await answer(one.id, { word: 'Sessenta.' })).toMatchObject({ ok: true })
    expect(await answer(other.id, { title: words('Seminário para sessenta') })).toMatchObject({ ok: true })

    expect(await proposal(one.id)).toMatchObject({
      state: 'OPEN',
      version: 2,
      words: [{ kind: 'QUESTION' }, { kind: 'ANSWER', text: 'Sessenta.', cityId: world.cities.loPrado.id, at: now }],
    })
    const second = await proposal(other.id)
    expect([second.state, second.words.length]).toEqual(['OPEN', 1])
    expect((await recordOf(other.id)).map(({ action, after }) => [action, after])).toMatchObject([
      ['proposal.answer', { title: { texts: { pt: 'Seminário para sessenta' } }, proposalState: 'OPEN' }],
    ])
  })

  test('that says nothing is refused, and so is one to no question', async () => {
    const { id } = await asked()
    expect(await answer(id)).toMatchObject({ code: 'answerRequired', fields: { word: 'answerRequired' } })
    expect(await answer((await proposed()).id, { word: 'Sim.' })).toEqual({ ok: false, code: 'alreadyDone' })
  })
})

describe('withdrawing', () => {
  test('settles a proposal, with a word or without', async () => {
    const { id } = await proposed()
    expect(await withdrawProposal(world.host, { id, version: 1, word: 'Fica para 2017.' }, now)).toMatchObject({
      ok: true,
    })
    expect(await proposal(id)).toMatchObject({
      ...{ state: 'WITHDRAWN', settledAt: now, activityId: null },
      words: [{ kind: 'WITHDRAWAL', text: 'Fica para 2017.' }],
    })
    const again = await withdrawProposal(world.host, { id, version: 2, word: null }, now)
    expect(again).toEqual({ ok: false, code: 'proposalSettled' })
    expect(await saveProposal(world.host, { id, version: 2, ...content })).toEqual({
      ok: false,
      code: 'proposalSettled',
    })
  })

  test('is not done unseen, when it was asked something meanwhile', async () => {
    const { id } = await proposed()
    await getDb().proposal.update({ where: { id }, data: { version: 2 } })
    expect(await withdrawProposal(world.host, { id, version: 1, word: null }, now)).toEqual({
      ok: false,
      code: 'proposalChanged',
    })
  })
})
