import { beforeEach, describe, expect, test } from 'vitest'
import { listChanges } from '@/lib/audit/queries'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createMandate } from '@/prisma/factories/mandates'
import { createProposal } from '@/prisma/factories/proposals'
import { decideProposal } from './decide-mutations'
import { withdrawProposal } from './mutations'
import { countWaiting, findProposal, findProposalGround, listProposals } from './queries'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const unit = () => ({ networkId: world.network.id, unitId: world.unit.id })
const proposed = (cityId: string, more: { title?: string; question?: string } = {}) =>
  createProposal(getDb(), { unitId: world.unit.id, planId: world.published.id, cityId, ...more })
const titles = async (viewer: Actor) => (await listProposals(viewer, unit(), true)).map(({ title }) => title.texts.pt)

describe('the proposals of a unit', () => {
  test('are read by the city that made them, by who coordinates and by the secretariat, and by nobody else', async () => {
    await proposed(world.cities.loPrado.id, { title: 'De Lo Prado' })
    await proposed(world.cities.montevideo.id, { title: 'De Montevideo' })

    expect(await titles(world.coordinator)).toEqual(['De Lo Prado', 'De Montevideo'])
    expect(await titles(world.secretariat)).toEqual(['De Lo Prado', 'De Montevideo'])
    expect(await titles(world.host)).toEqual(['De Lo Prado'])
    expect(await titles(world.member)).toEqual(['De Montevideo'])
    for (const stranger of [world.coordinatorOfOtherUnit, world.coordinatorUntilLastYear]) {
      expect(await titles(stranger)).toEqual([])
    }
  })

  test('come with what is open first, then what is settled, the latest first, and the activity while it is in the plan', async () => {
    const of = (title: string) => proposed(world.cities.loPrado.id, { title })
    const [accepted, withdrawn] = [await of('Aceita'), await of('Retirada')]
    await of('Aberta')
    const later = new Date(now.getTime() + 60_000)
    await decideProposal(world.coordinator, { id: accepted.id, version: 1, decision: 'ACCEPT', word: null }, now)
    await withdrawProposal(world.host, { id: withdrawn.id, version: 1, word: null }, later)

    expect(await titles(world.host)).toEqual(['Aberta', 'Retirada', 'Aceita'])
    const found = async () => (await listProposals(world.host, unit(), true)).at(-1)?.activity
    expect(await found()).toMatchObject({ slug: 'aceita' })
    await getDb().activity.updateMany({ where: { slug: 'aceita' }, data: { removedAt: now } })
    expect(await found()).toBeNull()
  })

  test('say what their reader may do, and whether they wait for her', async () => {
    await proposed(world.cities.loPrado.id)
    await proposed(world.cities.loPrado.id, { question: 'Quantas pessoas?' })
    const seenBy = async (viewer: Actor) =>
      (await listProposals(viewer, unit(), true)).map(({ isYours, may }) => [
        isYours,
        Object.entries(may).flatMap(([what, allowed]) => (allowed ? [what] : [])),
      ])
    expect(await seenBy(world.host)).toEqual([
      [false, ['update', 'withdraw']],
      [true, ['answer', 'withdraw']],
    ])
    expect(await seenBy(world.coordinator)).toEqual([
      [true, ['decide']],
      [false, ['decide']],
    ])
    // As long as somebody coordinates, the secretariat may, and is not waited for.
    expect(await seenBy(world.secretariat)).toEqual([
      [false, ['decide']],
      [false, ['decide']],
    ])
  })
})

test('the history of a proposal is read by who reads the proposal, and is of that one alone', async () => {
  const [one, other] = [await proposed(world.cities.loPrado.id), await proposed(world.cities.loPrado.id)]
  for (const { id } of [one, other]) await withdrawProposal(world.host, { id, version: 1, word: null }, now)
  const historyFor = async (viewer: Actor, id = one.id, unitSlug = world.unit.slug) => {
    const found = await findProposal(viewer, unitSlug, id)
    const scope = found && ({ of: 'proposal', proposalId: found.id, proposal: found.resource } as const)
    return scope && (await listChanges(viewer, scope))?.changes.map(({ action, subject }) => [action, subject.id])
  }

  for (const reader of [world.host, world.coordinator, world.secretariat]) {
    expect(await historyFor(reader)).toEqual([['proposal.withdraw', one.id]])
  }
  for (const stranger of [world.member, world.coordinatorOfOtherUnit, world.coordinatorUntilLastYear]) {
    expect(await historyFor(stranger)).toBeNull()
    const resource = { networkId: world.network.id, unitId: world.unit.id, cityId: world.cities.loPrado.id }
    const plan = { begunAt: now, isPublished: true, isClosed: false }
    const asked = { of: 'proposal', proposalId: one.id, proposal: { ...resource, ...plan } } as const
    expect(await listChanges(stranger, asked)).toBeNull()
  }
  expect(await historyFor(world.secretariat, one.id, world.otherUnit.slug)).toBeNull()
  expect(await historyFor(world.secretariat, "x' OR 1=1")).toBeNull()
})

describe('what waits', () => {
  const counted = async (viewer: Actor, isCoordinated = true) =>
    (await countWaiting(viewer, [{ id: world.unit.id, isCoordinated }])).get(world.unit.id) ?? 0

  test('is counted for whoever is to do something, and for nobody in a closed plan', async () => {
    await proposed(world.cities.loPrado.id)
    await proposed(world.cities.loPrado.id)
    await proposed(world.cities.loPrado.id, { question: 'Quantas pessoas?' })

    expect([await counted(world.coordinator), await counted(world.host), await counted(world.member)]).toEqual([
      2, 1, 0,
    ])
    expect([await counted(world.secretariat), await counted(world.secretariat, false)]).toEqual([0, 2])
    await getDb().plan.update({ where: { id: world.published.id }, data: { closedAt: now } })
    expect([await counted(world.coordinator), await counted(world.host)]).toEqual([0, 0])
  })

  test('in other units is not hers', async () => {
    await createMandate(getDb(), { unitId: world.otherUnit.id, cityId: world.cities.loPrado.id })
    await proposed(world.cities.loPrado.id)
    const both = [world.unit, world.otherUnit].map(({ id }) => ({ id, isCoordinated: true }))
    expect([...(await countWaiting(world.coordinator, both))]).toEqual([[world.unit.id, 1]])
    expect([...(await countWaiting(world.coordinatorOfOtherUnit, both))]).toEqual([])
  })
})

test('a city that sub-coordinates proposes for every plan of the unit that is open, drafts too', async () => {
  const ground = await findProposalGround(world.host, unit())
  expect(ground.cities.map(({ name, timeZone }) => [name, timeZone])).toEqual([['Lo Prado', 'America/Santiago']])
  expect(ground.plans.map(({ id }) => id).toSorted()).toEqual([world.published.id, world.draft.id].toSorted())
  await getDb().plan.updateMany({ data: { closedAt: now } })
  expect(await findProposalGround(world.host, unit())).toMatchObject({ proposes: true, plans: [] })
  expect(await findProposalGround(world.coordinator, unit())).toEqual({ proposes: false, plans: [], cities: [] })
})
