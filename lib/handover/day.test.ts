import { beforeEach, describe, expect, test } from 'vitest'
import { getDb, inTransaction } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import { storedDate } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createHandover } from '@/prisma/factories/handovers'
import { createDecision } from '@/prisma/factories/held'
import { createMandate } from '@/prisma/factories/mandates'
import { createPlan } from '@/prisma/factories/plan'
import { openHandoversByItself, passHandovers } from './day-mutations'
import { createHandoverScene, type HandoverScene } from './test-scene'

useTestDatabase()

const db = getDb
/** Midnight in Montevideo, where the network is, is 03:00 UTC. */
const at = (day: string, time = '12:00:00') => new Date(`${day}T${time}Z`)
const reason = { original: 'pt', texts: { pt: 'Cúpula adiada.' }, madeFrom: {} }

let scene: HandoverScene
beforeEach(async () => {
  scene = await createHandoverScene(db())
})

const handovers = () => db().handover.findMany({ where: { unitId: scene.unitId }, orderBy: { openedAt: 'asc' } })

describe('a coordination whose end comes near', () => {
  const endsOn = (day: string, endPrecision: 'DAY' | 'YEAR' = 'DAY') =>
    db().mandate.update({ where: { id: scene.mandateId }, data: { endsOn: storedDate(day), endPrecision } })
  const openDueAt = async (now: Date) => {
    await inTransaction((tx) => openHandoversByItself(tx, now))
    return (await handovers()).length
  }

  test('is handed over eight weeks before, on the network’s calendar, and once', async () => {
    await endsOn('2016-12-31', 'YEAR')
    expect(await openDueAt(at('2016-11-05', '02:59:59'))).toBe(0)
    expect(await openDueAt(at('2016-11-05', '03:00:00'))).toBe(1)
    expect(await openDueAt(at('2016-11-06'))).toBe(1)
    const [handover] = await handovers()
    expect(handover).toMatchObject({
      ...{ mandateId: scene.mandateId, openedBy: 'ITSELF', successorCityId: null, passesTasks: true },
      ...{ startsOn: storedDate('2017-01-01'), startPrecision: 'YEAR', forEndsOn: storedDate('2016-12-31') },
    })
    expect(await db().changeRecord.findMany({ where: { subjectId: handover?.id } })).toMatchObject([
      { action: 'handover.open', personId: null, actingCityId: null },
    ])
  })

  test('is handed over again only for another end, when it was called off', async () => {
    await endsOn('2016-12-31')
    await openDueAt(at('2016-12-01'))
    const calledOff = { calledOffAt: at('2016-12-02'), calledOffReason: reason }
    await db().handover.updateMany({ where: { unitId: scene.unitId }, data: calledOff })
    expect(await openDueAt(at('2016-12-03'))).toBe(1)
    await endsOn('2017-01-25')
    expect(await openDueAt(at('2016-12-03'))).toBe(2)
  })

  test('is not while a hand-over goes on, without an end, or once it has ended', async () => {
    expect(await openDueAt(at('2016-12-01'))).toBe(0)
    await endsOn('2016-12-31')
    expect(await openDueAt(at('2017-01-01', '03:00:00'))).toBe(0)
    await createHandover(db(), { unitId: scene.unitId, mandateId: scene.mandateId })
    expect(await openDueAt(at('2016-12-01'))).toBe(1)
  })

  test('goes to the city that is to coordinate already, and to nobody where the same city goes on', async () => {
    const { unitId, memberCityId, outgoingCityId } = scene
    await endsOn('2016-12-31')
    await db().mandate.deleteMany({ where: { unitId, cityId: memberCityId } })
    const next = { unitId, role: 'COORDINATION', startsOn: '2017-02-01' } as const
    const renewed = await createMandate(db(), { ...next, cityId: outgoingCityId })
    expect(await openDueAt(at('2016-12-01'))).toBe(0)
    await db().mandate.update({ where: { id: renewed.id }, data: { cityId: memberCityId } })
    expect(await openDueAt(at('2016-12-01'))).toBe(1)
    const known = { successorCityId: memberCityId, startsOn: storedDate('2017-02-01'), startPrecision: 'DAY' }
    expect(await handovers()).toMatchObject([known])
  })

  test('of an archived unit is nobody’s to hand over', async () => {
    await endsOn('2016-12-31')
    await db().unit.update({ where: { id: scene.unitId }, data: { archivedAt: at('2016-11-01') } })
    expect(await openDueAt(at('2016-12-01'))).toBe(0)
  })
})

describe('on the day', () => {
  let activityId: string
  let planId: string
  const confirmed = { outgoingConfirmedAt: at('2016-11-20'), successorConfirmedAt: at('2016-11-20') }
  beforeEach(async () => {
    planId = (await createPlan(db(), { unitId: scene.unitId })).id
    activityId = (await createActivity(db(), { unitId: scene.unitId, planId })).id
    const of = (responsibleCityId: string | null, text: string, more = {}) =>
      createDecision(db(), { activityId, responsibleCityId, text, ...more })
    await of(scene.outgoingCityId, 'Aberto')
    await of(scene.outgoingCityId, 'Feito', { state: 'DONE' })
    await of(scene.memberCityId, 'De outra cidade')
    await of(null, 'De ninguém')
  })

  const given = () => ({ unitId: scene.unitId, mandateId: scene.mandateId, successorCityId: scene.successorCityId })
  const handOver = (more = {}) => createHandover(db(), { ...given(), startsOn: '2017-01-01', ...confirmed, ...more })
  const pass = (now: Date) => inTransaction((tx) => passHandovers(tx, now))
  const responsible = async () => {
    const rows = await db().decision.findMany({ where: { activityId }, orderBy: { position: 'asc' } })
    const names = new Map(Object.entries(scene).map(([name, id]) => [id, name]))
    return rows.map(({ responsibleCityId }) => names.get(responsibleCityId ?? '') ?? null)
  }
  const asBefore = ['outgoingCityId', 'outgoingCityId', 'memberCityId', null]
  const passed = ['successorCityId', 'outgoingCityId', 'memberCityId', null]
  const records = () => db().changeRecord.findMany({ where: { subjectId: activityId } })

  test('the open decisions of the city that handed over pass, at the network’s midnight, and no others', async () => {
    await handOver()
    await pass(at('2017-01-01', '02:59:59'))
    expect(await responsible()).toEqual(asBefore)
    await pass(at('2017-01-01', '03:00:00'))
    expect(await responsible()).toEqual(passed)
    expect((await handovers())[0]?.passedAt).toEqual(at('2017-01-01', '03:00:00'))
    expect(await records()).toMatchObject([
      {
        action: 'decision.update',
        personId: null,
        planId,
        before: { responsibleCity: 'Canoas' },
        after: { responsibleCity: 'Lo Prado' },
      },
    ])
  })

  test('it is done once, also by two workers at the same moment', async () => {
    const { id } = await handOver()
    const now = at('2017-01-01')
    await atTheSameMoment(
      (tx) => tx.$queryRaw`SELECT id FROM unit WHERE id = ${scene.unitId}::uuid FOR NO KEY UPDATE`,
      [() => pass(now), () => pass(now)],
    )
    // Given back by somebody: it is not taken away again.
    const back = { where: { activityId, state: 'OPEN', responsibleCityId: scene.successorCityId } } as const
    await db().decision.updateMany({ ...back, data: { responsibleCityId: scene.outgoingCityId } })
    await pass(at('2017-01-02'))
    expect(await responsible()).toEqual(asBefore)
    expect(await records()).toHaveLength(1)
    expect(await db().notice.count({ where: { unitId: scene.unitId, kind: 'handover.passed' } })).toBe(1)
    expect((await db().handover.findUniqueOrThrow({ where: { id } })).passedAt).toEqual(now)
  })

  test('decisions stay where it was agreed that they do', async () => {
    await handOver({ passesTasks: false })
    await pass(at('2017-01-01'))
    expect(await responsible()).toEqual(asBefore)
    expect((await handovers())[0]?.passedAt).not.toBeNull()
  })

  test.each([
    ['that one city did not confirm', { successorConfirmedAt: null }],
    ['that was called off', { calledOffAt: at('2016-12-01'), calledOffReason: reason }],
  ])('nothing happens for a hand-over %s', async (_what, more) => {
    await handOver(more)
    await pass(at('2017-01-05'))
    expect(await responsible()).toEqual(asBefore)
    expect((await handovers())[0]?.passedAt).toBeNull()
  })
})
