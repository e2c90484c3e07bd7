import pg from 'pg'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { storedDate } from '@/lib/time/when'
import { createUnit } from '@/prisma/factories/cities'
import { createHandover } from '@/prisma/factories/handovers'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { listChecklist } from './checklist-queries'
import { listOwnHandovers } from './own-queries'
import { findHandover } from './queries'
import { createHandoverScene, type HandoverScene } from './test-scene'

useTestDatabase()

const now = new Date('2016-11-20T12:00:00Z')
const db = getDb

let scene: HandoverScene
let outsider: Actor
beforeEach(async () => {
  scene = await createHandoverScene(db())
  const { id: personId } = await createPerson(db())
  await createDelegate(db(), { personId, cityId: scene.outsideCityId })
  outsider = await actor(personId)
})

async function actor(personId: string): Promise<Actor> {
  const loaded = await loadActor(personId, now)
  if (!loaded) throw new Error('Nobody there')
  return loaded
}
const own = async (viewer: Actor | Promise<Actor>) => listOwnHandovers(await viewer, now)
const handOver = (more = {}) => {
  const { unitId, mandateId, outsideCityId: successorCityId } = scene
  return createHandover(db(), { unitId, mandateId, successorCityId, startsOn: '2017-01-01', ...more })
}

test('a city that takes over sees the hand-over also where it takes no part in the unit, and nobody else of the unit does', async () => {
  const { id } = await handOver()
  expect(await own(outsider)).toMatchObject([{ id, state: 'open', mayTakeOver: true, asked: 'successor' }])
  expect(await own(actor(scene.people.outgoing))).toMatchObject([{ id, mayTakeOver: false, asked: 'outgoing' }])
  for (const person of [scene.people.member, scene.people.secretary]) expect(await own(actor(person))).toEqual([])
})

test('a confirmation is asked for when the day is known, of the city that has not given it', async () => {
  const { id } = await handOver({ startPrecision: 'MONTH' })
  const set = (data: object) => db().handover.update({ where: { id }, data })
  expect(await own(outsider)).toMatchObject([{ asked: null }])
  await set({ startPrecision: 'DAY', successorConfirmedAt: now })
  expect(await own(outsider)).toMatchObject([{ asked: null }])
  expect(await own(actor(scene.people.outgoing))).toMatchObject([{ asked: 'outgoing' }])
  await set({ outgoingConfirmedAt: now })
  expect(await own(outsider)).toMatchObject([{ state: 'confirmed', asked: null }])
})

test('a hand-over that was called off or has passed is shown no more', async () => {
  const { id } = await handOver({ startsOn: '2016-11-20', outgoingConfirmedAt: now, successorConfirmedAt: now })
  expect(await own(outsider)).toEqual([])
  const calledOffReason = { original: 'pt', texts: { pt: 'Cúpula adiada.' }, madeFrom: {} }
  await db().handover.update({
    where: { id },
    data: { startsOn: storedDate('2017-01-01'), calledOffAt: now, calledOffReason },
  })
  expect(await own(outsider)).toEqual([])
})

test('the page and the list ask the database as often for many rows as for few', async () => {
  await handOver({ point: 'Entregar as senhas.' })
  const few = await countQueries()
  expect(few.page).toBeGreaterThan(1)
  expect(few.list).toBeGreaterThan(0)
  for (let index = 0; index < 5; index++) await createMore()
  expect(await countQueries()).toEqual(few)

  async function createMore() {
    const { networkId, outsideCityId } = scene
    await createDelegate(db(), { personId: (await createPerson(db())).id, cityId: outsideCityId })
    const calledOffReason = { original: 'pt', texts: { pt: 'Cúpula adiada.' }, madeFrom: {} }
    await handOver({ calledOffAt: now, calledOffReason, point: 'Avisar as cidades.' })
    const { id: unitId } = await createUnit(db(), { networkId })
    const held = { unitId, cityId: scene.outgoingCityId, role: 'COORDINATION', startsOn: '2014-01-01' } as const
    await handOver({ unitId, mandateId: (await createMandate(db(), held)).id, point: 'Entregar as chaves.' })
  }

  async function countQueries() {
    const viewer = await actor(scene.people.outgoing)
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    const handover = await findHandover(viewer, scene.unitId, now)
    if (handover) await listChecklist(viewer, handover, now)
    const page = asked.mock.calls.length
    await listOwnHandovers(viewer, now)
    const list = asked.mock.calls.length - page
    asked.mockRestore()
    return { page, list }
  }
})
