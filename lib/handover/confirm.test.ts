import { beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate, storedDate } from '@/lib/time/when'
import { createHandover } from '@/prisma/factories/handovers'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate } from '@/prisma/factories/people'
import { callOffHandover } from './call-off-mutations'
import { acceptHandover, confirmHandover } from './confirm-mutations'
import { findHandover } from './queries'
import { createHandoverScene, type HandoverScene } from './test-scene'

useTestDatabase()

const now = new Date('2016-11-20T12:00:00Z')
const db = getDb
const because = { original: 'pt', pt: 'Cúpula adiada.' } as const

let scene: HandoverScene
let [outgoing, successor, secretary]: Actor[] = []
let seen: { id: string; version: number }
beforeEach(async () => {
  scene = await createHandoverScene(db())
  ;[outgoing, successor, secretary] = await actorsAt(now)
  const { unitId, mandateId, successorCityId } = scene
  seen = await createHandover(db(), { unitId, mandateId, successorCityId, startsOn: '2017-01-01' })
})

async function actorsAt(moment: Date): Promise<Actor[]> {
  const { people } = scene
  const loaded = [people.outgoing, people.successor, people.secretary].map((id) => loadActor(id, moment))
  return (await Promise.all(loaded)).flatMap((actor) => actor ?? [])
}

const confirm = (viewer = outgoing) => confirmHandover(viewer ?? null, seen, now)
const accept = (viewer = successor) => acceptHandover(viewer ?? null, seen, now)
const callOff = (moment = now) => callOffHandover(secretary ?? null, { ...seen, reason: because }, moment)
const set = (data: object) => db().handover.update({ where: { id: seen.id }, data })
const found = () => findHandover(secretary ?? null, scene.unitId, now)

/** Each mandate of the two cities, as a line. */
async function mandates() {
  const { outgoingCityId, successorCityId } = scene
  const rows = await db().mandate.findMany({
    where: { unitId: scene.unitId, cityId: { in: [outgoingCityId, successorCityId] } },
    orderBy: [{ startsOn: 'asc' }, { role: 'asc' }],
  })
  return rows.map(({ cityId, role, startsOn, startPrecision, endsOn, endPrecision }) =>
    [
      ...[cityId === outgoingCityId ? 'outgoing' : 'successor', role, plainDate(startsOn), startPrecision],
      ...(endsOn ? ['to', plainDate(endsOn), endPrecision] : []),
    ].join(' '),
  )
}
const before = ['outgoing COORDINATION 2014-01-01 DAY', 'successor SUB_COORDINATION 2014-01-01 DAY']
const handedOver = [
  'outgoing COORDINATION 2014-01-01 DAY to 2016-12-31 DAY',
  'successor SUB_COORDINATION 2014-01-01 DAY to 2016-12-31 DAY',
  'successor COORDINATION 2017-01-01 DAY',
]

describe('confirming', () => {
  test('changes nothing until both cities have, and then hands the mandates over', async () => {
    expect(await confirm()).toMatchObject({ ok: true, touched: [] })
    expect(await mandates()).toEqual(before)
    expect(await confirm()).toMatchObject({ code: 'alreadyDone' })

    expect(await accept()).toMatchObject({ ok: true, touched: expect.arrayContaining([`unit:${scene.unitSlug}`]) })
    expect(await mandates()).toEqual(handedOver)
    expect(await found()).toMatchObject({
      state: 'confirmed',
      confirmed: { outgoing: { bySecretariat: false }, successor: { bySecretariat: false } },
    })
  })

  test('in the other order does the same', async () => {
    await accept()
    expect(await mandates()).toEqual(before)
    await confirm()
    expect(await mandates()).toEqual(handedOver)
  })

  test('by the secretariat for a city is marked as such', async () => {
    await confirm(secretary)
    await accept(secretary)
    expect(await mandates()).toEqual(handedOver)
    expect(await found()).toMatchObject({
      confirmed: { outgoing: { bySecretariat: true }, successor: { bySecretariat: true } },
    })
  })

  test('for a city that coordinates no more is not for the one that does', async () => {
    const { unitId, memberCityId, mandateId, people } = scene
    const endsOn = storedDate('2016-10-31')
    await db().mandate.update({ where: { id: mandateId }, data: { endsOn, endPrecision: 'DAY' } })
    await db().mandate.deleteMany({ where: { unitId, cityId: memberCityId } })
    await createMandate(db(), { unitId, cityId: memberCityId, role: 'COORDINATION', startsOn: '2016-11-01' })
    expect(await confirm((await loadActor(people.member, now)) ?? undefined)).toMatchObject({ code: 'notAllowed' })
    expect(await found()).toMatchObject({ confirmed: { outgoing: null } })
  })

  test('takes a successor and a day that is known and has not passed', async () => {
    await set({ startPrecision: 'MONTH' })
    expect(await confirm()).toMatchObject({ code: 'dayUnknown' })
    await set({ startPrecision: 'DAY', startsOn: storedDate('2016-11-19') })
    expect(await confirm()).toMatchObject({ code: 'dayHasPassed' })
    await set({ successorCityId: null })
    expect(await confirm()).toMatchObject({ code: 'successorUnknown' })
    expect(await mandates()).toEqual(before)
  })

  test('of a coordination that has ended hands nothing over, also where the day is ahead', async () => {
    await db().mandate.update({
      where: { id: scene.mandateId },
      data: { endsOn: storedDate('2016-10-31'), endPrecision: 'DAY' },
    })
    expect(await confirm(secretary)).toMatchObject({ code: 'coordinationVacant' })
    expect(await accept()).toMatchObject({ code: 'coordinationVacant' })
    expect(await found()).toMatchObject({ state: 'missed', confirmed: { outgoing: null, successor: null } })
  })

  test('of both at the same moment hands over once', async () => {
    const lock = (tx: Parameters<Parameters<typeof atTheSameMoment>[0]>[0]) =>
      tx.$queryRaw`SELECT id FROM unit WHERE id = ${scene.unitId}::uuid FOR NO KEY UPDATE`
    const results = await atTheSameMoment(lock, [() => confirm(), () => accept(), () => accept(secretary)])

    expect(results.map((result) => (result.ok ? 'saved' : result.code)).sort()).toEqual([
      'alreadyDone',
      'saved',
      'saved',
    ])
    expect(await mandates()).toEqual(handedOver)
    expect(await db().changeRecord.count({ where: { unitId: scene.unitId, action: 'mandate.open' } })).toBe(1)
  })

  test('while another city is to coordinate then is refused, and the last confirmation is not kept', async () => {
    const { unitId, memberCityId, mandateId } = scene
    await db().mandate.update({
      where: { id: mandateId },
      data: { endsOn: storedDate('2017-05-31'), endPrecision: 'DAY' },
    })
    await db().mandate.deleteMany({ where: { unitId, cityId: memberCityId } })
    await createMandate(db(), { unitId, cityId: memberCityId, role: 'COORDINATION', startsOn: '2017-06-01' })
    await confirm()
    expect(await accept()).toMatchObject({ code: 'coordinationTaken' })
    expect(await found()).toMatchObject({ state: 'open', confirmed: { successor: null } })
  })

  test('takes the mandate that was opened for that day already', async () => {
    const { unitId, successorCityId, mandateId, ownMandateId } = scene
    const endsOn = storedDate('2016-12-31')
    await db().mandate.updateMany({
      where: { id: { in: [mandateId, ownMandateId] } },
      data: { endsOn, endPrecision: 'DAY' },
    })
    await createMandate(db(), { unitId, cityId: successorCityId, role: 'COORDINATION', startsOn: '2017-01-01' })
    await confirm()
    await accept()
    expect(await mandates()).toEqual(handedOver)

    expect(await callOff()).toMatchObject({ ok: true })
    expect(await mandates()).toEqual(handedOver)
  })
})

describe('calling off', () => {
  beforeEach(async () => {
    await confirm()
    await accept()
  })

  test('until the day gives every mandate its former terms, and says why', async () => {
    expect(await callOff()).toMatchObject({ ok: true, touched: expect.arrayContaining(['network']) })
    expect(await mandates()).toEqual(before)
    expect(await found()).toMatchObject({
      state: 'calledOff',
      calledOff: { at: now, reason: { texts: { pt: because.pt } } },
    })
    expect(await callOff()).toMatchObject({ code: 'conflict' })
    seen = { ...seen, version: 2 }
    expect(await callOff()).toMatchObject({ code: 'alreadyDone' })
  })

  test('tells nobody of mandates that are not to change after all', async () => {
    const waiting = { unitId: scene.unitId, kind: { startsWith: 'mandate.' }, calledOffAt: null }
    expect(await db().notice.count({ where: waiting })).toBe(3)
    await callOff()
    expect(await db().notice.count({ where: waiting })).toBe(0)
  })

  test('gives back an end that was vaguer', async () => {
    await callOff()
    const { unitId, mandateId, successorCityId } = scene
    const vague = { endsOn: storedDate('2017-12-31'), endPrecision: 'YEAR' } as const
    await db().mandate.update({ where: { id: mandateId }, data: vague })
    seen = await createHandover(db(), { unitId, mandateId, successorCityId, startsOn: '2017-03-01' })
    await confirm()
    await accept()
    await callOff()
    expect(await mandates()).toEqual(['outgoing COORDINATION 2014-01-01 DAY to 2017-12-31 YEAR', before[1]])
  })

  test('is refused, whole, when somebody changed a mandate since', async () => {
    await db().mandate.update({ where: { id: scene.ownMandateId }, data: { version: { increment: 1 } } })
    expect(await callOff()).toMatchObject({ code: 'mandatesChanged' })
    expect(await mandates()).toEqual(handedOver)
    expect(await found()).toMatchObject({ state: 'confirmed' })
  })

  test('is refused when another mandate stands where one would be again', async () => {
    const { unitId, outgoingCityId } = scene
    await createMandate(db(), { unitId, cityId: outgoingCityId, startsOn: '2017-01-01' })
    expect(await callOff()).toMatchObject({ code: 'mandatesChanged' })
    expect(await found()).toMatchObject({ state: 'confirmed' })
  })

  test('is refused once the day has come in the network’s zone', async () => {
    expect(await callOff(new Date('2017-01-01T03:00:00Z'))).toMatchObject({ code: 'handoverPassed' })
    expect(await mandates()).toEqual(handedOver)
    expect(await callOff(new Date('2017-01-01T02:59:59Z'))).toMatchObject({ ok: true })
  })
})

test('the access passes at midnight in the network’s zone, and who handed over reads on', async () => {
  await confirm()
  await accept()
  const { networkId, unitId, outgoingCityId, successorCityId } = scene
  const plan = { networkId, unitId, begunAt: now, isPublished: false, isClosed: false }
  const handover = { networkId, unitId, outgoingCityId, successorCityId }
  const may = async (at: string) => {
    const [was, is] = await actorsAt(new Date(at))
    return {
      edits: [can(was ?? null, 'plan.update', plan), can(is ?? null, 'plan.update', plan)],
      reads: [can(was ?? null, 'plan.read', plan), can(was ?? null, 'handover.read', handover)],
    }
  }

  expect(await may('2017-01-01T02:59:59Z')).toEqual({ edits: [true, false], reads: [true, true] })
  expect(await may('2017-01-01T03:00:00Z')).toEqual({ edits: [false, true], reads: [true, true] })
})

describe('for the successor', () => {
  test('it is said whether anybody acts for it, and who may invite somebody', async () => {
    const delegatesOf = async (viewer = outgoing) =>
      (await findHandover(viewer ?? null, scene.unitId, now))?.successorDelegates
    expect(await delegatesOf()).toEqual({ has: true, mayInvite: true })
    await db().delegate.updateMany({
      where: { cityId: scene.successorCityId },
      data: { endsOn: storedDate('2016-11-01') },
    })
    expect(await delegatesOf()).toEqual({ has: false, mayInvite: true })

    const newcomer = await set({ successorCityId: scene.outsideCityId })
    expect(newcomer.successorCityId).toBe(scene.outsideCityId)
    expect(await delegatesOf()).toEqual({ has: false, mayInvite: false })
    expect(await delegatesOf(secretary)).toEqual({ has: false, mayInvite: true })
    await createDelegate(db(), { personId: scene.people.member, cityId: scene.outsideCityId, startsOn: '2016-12-01' })
    expect(await delegatesOf(secretary)).toEqual({ has: false, mayInvite: true })
    await set({ successorCityId: null })
    expect(await delegatesOf(secretary)).toEqual({ has: false, mayInvite: false })
  })
})
