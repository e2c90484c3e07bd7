import { beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { parsePartialDate } from '@/lib/time/partial-date'
import { createCity } from '@/prisma/factories/cities'
import { callOffHandover } from './call-off-mutations'
import { acceptHandover, confirmHandover } from './confirm-mutations'
import { openHandover, saveHandover, saveHandoverNotes } from './mutations'
import { addHandoverPoint, removeHandoverPoint, saveHandoverPoint, tickHandoverPoint } from './point-mutations'
import { findHandover } from './queries'
import { createHandoverScene, type HandoverScene } from './test-scene'

useTestDatabase()

const now = new Date('2016-11-20T12:00:00Z')
const day = (date: string) => {
  const [year, month, day] = date.split('-')
  return parsePartialDate({ year, month, day }) ?? null
}
const words = (pt: string) => ({ original: 'pt', pt }) as const

let scene: HandoverScene
let [outgoing, successor, secretary]: Viewer[] = []
beforeEach(async () => {
  scene = await createHandoverScene(getDb())
  outgoing = await loadActor(scene.people.outgoing, now)
  successor = await loadActor(scene.people.successor, now)
  secretary = await loadActor(scene.people.secretary, now)
})

const seen = async () => {
  const found = await findHandover(secretary ?? null, scene.unitId, now)
  if (!found) throw new Error('no hand-over')
  return found
}

const open = (more: { successorCityId?: string | null; start?: ReturnType<typeof day> } = {}, viewer = outgoing) =>
  openHandover(viewer ?? null, { unitId: scene.unitId, successorCityId: null, start: null, ...more }, now)
const save = async (more: object = {}, viewer = outgoing) => {
  const { id, version } = await seen()
  const terms = { successorCityId: scene.successorCityId, start: day('2017-01-01'), passesTasks: true }
  return saveHandover(viewer ?? null, { id, version, ...terms, ...more }, now)
}
const note = async (pt: string, viewer = outgoing) => {
  const { id, version } = await seen()
  return saveHandoverNotes(viewer ?? null, { id, version, notes: words(pt) }, now)
}

describe('opening', () => {
  test('is of the coordination in force, with as much as is known, and there is one at a time', async () => {
    expect(await open()).toMatchObject({ ok: true, touched: [] })
    expect(await seen()).toMatchObject({
      ...{ state: 'open', openedBy: 'COORDINATION', successor: null, day: null, passesTasks: true },
      ...{ mandate: { id: scene.mandateId }, outgoing: { id: scene.outgoingCityId } },
    })
    expect(await open({}, secretary)).toMatchObject({ code: 'handoverOpen' })
    expect(await getDb().handover.count({ where: { unitId: scene.unitId } })).toBe(1)
  })

  test('by the secretariat is said to be; without a coordination there is nothing to open', async () => {
    await open({ start: day('2017-01') }, secretary)
    const month = { startsOn: '2017-01-01', startPrecision: 'MONTH' }
    expect(await seen()).toMatchObject({ openedBy: 'SECRETARIAT', day: month })

    const input = { unitId: scene.otherUnitId, successorCityId: null, start: null }
    expect(await openHandover(secretary ?? null, input, now)).toMatchObject({ code: 'coordinationVacant' })
  })

  test('to who coordinates already, to a city of another network, or for a day that was is refused at the field', async () => {
    const fields = async (more: Parameters<typeof open>[0]) => (await open(more)) as { fields?: object }
    expect((await fields({ successorCityId: scene.outgoingCityId })).fields).toEqual({
      successorCityId: 'holdsItAlready',
    })
    expect((await fields({ successorCityId: scene.foreignCityId })).fields).toEqual({ successorCityId: 'required' })
    expect((await fields({ start: day('2016-11-19') })).fields).toEqual({ 'start.year': 'dayHasPassed' })
    expect((await fields({ start: day('2013-05') })).fields).toEqual({ 'start.year': 'endsBeforeStart' })
    expect(await getDb().handover.count({ where: { unitId: scene.unitId } })).toBe(0)
  })
})

describe('changing the terms', () => {
  beforeEach(async () => {
    await open({ successorCityId: scene.successorCityId, start: day('2017-01-01') })
    const { id, version } = await seen()
    expect(await confirmHandover(outgoing ?? null, { id, version }, now)).toMatchObject({ ok: true })
  })

  const others = (): [string, object][] => [
    ['the day', { start: day('2017-02-01') }],
    ['how much of the day is known', { start: day('2017-01') }],
    ['what passes', { passesTasks: false }],
    ['the city', { successorCityId: scene.memberCityId }],
    ['the city to nobody', { successorCityId: null }],
  ]
  test.each([0, 1, 2, 3, 4])('takes back what was confirmed on other terms (%s)', async (at) => {
    const [, terms] = others()[at] ?? []
    expect((await seen()).confirmed.outgoing).toEqual({ at: now, bySecretariat: false })
    expect(await save(terms)).toMatchObject({ ok: true })
    expect((await seen()).confirmed).toEqual({ outgoing: null, successor: null })
  })

  test('leaves it where only the notes are others', async () => {
    expect(await note('As senhas estão no cofre.')).toMatchObject({ ok: true })
    expect(await seen()).toMatchObject({
      notes: { texts: { pt: 'As senhas estão no cofre.' } },
      confirmed: { outgoing: { at: now } },
    })
  })

  test('to what they are already leaves what others have seen', async () => {
    const { version } = await seen()
    expect(await save()).toMatchObject({ ok: true })
    expect(await seen()).toMatchObject({ version, confirmed: { outgoing: { at: now } } })
  })

  test('that somebody else changed meanwhile is refused with what is stored now', async () => {
    const { id, version } = await seen()
    await note('Primeiras.')
    await save({ start: day('2017-01-15') })
    const late = { id, version, successorCityId: null, start: null, passesTasks: false }
    const lateNotes = { id, version, notes: words('Segundas.') }
    expect(await saveHandoverNotes(outgoing ?? null, lateNotes, now)).toMatchObject({ code: 'conflict' })
    expect(await saveHandover(outgoing ?? null, late, now)).toMatchObject({
      code: 'conflict',
      current: {
        version: version + 2,
        values: {
          'start.day': '15',
          'notes.pt': 'Primeiras.',
          passesTasks: 'on',
          successorCityId: scene.successorCityId,
        },
      },
    })
    expect((await seen()).notes?.texts.pt).toBe('Primeiras.')
    expect(await acceptHandover(successor ?? null, { id, version }, now)).toMatchObject({ code: 'conflict' })
  })

  test('is refused once both have confirmed; the notes may change until the day', async () => {
    const { id, version } = await seen()
    expect(await acceptHandover(successor ?? null, { id, version }, now)).toMatchObject({ ok: true })
    expect(await save({ passesTasks: false })).toMatchObject({ code: 'handoverConfirmed' })
    expect(await note('Mais uma coisa.')).toMatchObject({ ok: true })
    expect((await seen()).state).toBe('confirmed')
  })

  test('stands in the record, and in no city’s history', async () => {
    await save({ start: day('2017-02-01') })
    const { id } = await seen()
    const records = await getDb().changeRecord.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(records.map(({ action, cityId }) => [action, cityId])).toEqual([
      ['handover.open', null],
      ['handover.confirmOutgoing', null],
      ['handover.update', null],
    ])
    const known = { startPrecision: 'DAY' }
    expect(records[2]).toMatchObject({
      before: { startsOn: '2017-01-01', ...known },
      after: { startsOn: '2017-02-01', ...known },
    })
  })
})

describe('points', () => {
  test('are added, changed, ticked and taken out, each in its own version, and confirmations stay', async () => {
    await open({ successorCityId: scene.successorCityId, start: day('2017-01-01') })
    const { id: handoverId, version } = await seen()
    await confirmHandover(outgoing ?? null, { id: handoverId, version }, now)
    await addHandoverPoint(outgoing ?? null, { handoverId, text: words('Entregar as senhas.') }, now)
    const [point] = (await seen()).points
    const id = point?.id ?? ''

    expect(await tickHandoverPoint(outgoing ?? null, { id, version: 1, isDone: true }, now)).toMatchObject({ ok: true })
    expect((await seen()).points).toMatchObject([{ version: 2, doneAt: now }])
    const late = { id, version: 1, text: words('Outra coisa.') }
    expect(await saveHandoverPoint(secretary ?? null, late, now)).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { 'text.pt': 'Entregar as senhas.' } },
    })
    expect(await saveHandoverPoint(secretary ?? null, { ...late, version: 2 }, now)).toMatchObject({ ok: true })
    expect(await removeHandoverPoint(outgoing ?? null, { id, version: 2 }, now)).toMatchObject({ code: 'conflict' })
    expect((await seen()).confirmed.outgoing).not.toBeNull()
    expect(await removeHandoverPoint(outgoing ?? null, { id, version: 3 }, now)).toMatchObject({ ok: true })
    expect((await seen()).points).toEqual([])
  })

  test('of what was called off stay as they are', async () => {
    await open()
    const { id: handoverId, version } = await seen()
    await addHandoverPoint(outgoing ?? null, { handoverId, text: words('Entregar as senhas.') }, now)
    const id = (await seen()).points[0]?.id ?? ''
    await callOffHandover(outgoing ?? null, { id: handoverId, version, reason: words('Cúpula adiada.') }, now)
    expect(await removeHandoverPoint(outgoing ?? null, { id, version: 1 }, now)).toMatchObject({ code: 'alreadyDone' })
    const another = { handoverId, text: words('Mais.') }
    expect(await addHandoverPoint(outgoing ?? null, another, now)).toMatchObject({ code: 'alreadyDone' })
    expect((await seen()).points).toHaveLength(1)
  })
})

test('a city that nobody of the network knows is no successor', async () => {
  const archived = await createCity(getDb(), { networkId: scene.networkId, archivedAt: now })
  expect(await open({ successorCityId: archived.id })).toMatchObject({ fields: { successorCityId: 'required' } })
})
