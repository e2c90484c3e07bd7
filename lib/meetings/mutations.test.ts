import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findActivity } from '@/lib/schedule/activity-queries'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, whenToRow } from '@/lib/time/when'
import { createAgendaItem } from '@/prisma/factories/meetings'
import { addAgendaItem, moveAgendaItem, removeAgendaItem, restoreAgendaItem, saveAgendaItem } from './agenda-mutations'
import { giveAnswer, recordAnswer } from './answer-mutations'
import { publishAnswers, saveCall, sendCall } from './call-mutations'
import { findCall, findPublicAnswers, listAgenda, listAnswers } from './queries'
import { answerInput, type SaveCallInput, saveCallInput } from './schema'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const words = (pt: string) => ({ original: 'pt', pt }) as const
const item = (pt: string, more: { minutes?: number; leadName?: string } = {}) => ({
  ...{ title: words(pt), notes: { original: 'pt' as const }, leadName: more.leadName ?? null, minutes: more.minutes },
})
const call = (more: Partial<SaveCallInput> = {}): SaveCallInput => ({
  ...{ id: world.activity.id, version: 0, invites: 'all', deadlineOn: null, deadlineTime: null },
  practical: { original: 'pt' },
  ...more,
})
const answer = (cityId: string, more: object = {}) =>
  answerInput.parse({ id: world.activity.id, cityId, version: 0, choice: 'COMING', onSite: 2, ...more })

async function viewOf() {
  const { unit, activity } = world
  const view = await findActivity(null, unit.slug, activity.slug)
  if (!view) throw new Error('the activity is published')
  return view
}
const titles = async () => (await listAgenda(world.member, await viewOf())).map(({ title }) => title.texts.pt)

describe('an agenda', () => {
  test('is written, reordered and shortened by the host, and the record tells of it', async () => {
    const { host, activity } = world
    const add = async (title: string) => {
      const added = await addAgendaItem(host, { activityId: activity.id, ...item(title) })
      return added.ok ? added.id : ''
    }
    const [first, , third] = [await add('Abertura'), await add('Planos'), await add('Encerramento')]

    expect(await moveAgendaItem(host, { id: third, from: 3, to: 1 })).toMatchObject({ ok: true })
    expect(await titles()).toEqual(['Encerramento', 'Abertura', 'Planos'])
    expect(await moveAgendaItem(host, { id: third, from: 3, to: 1 })).toMatchObject({ code: 'conflict' })
    expect(await removeAgendaItem(host, { id: first, version: 1 }, now)).toMatchObject({ ok: true })
    expect(await titles()).toEqual(['Encerramento', 'Planos'])
    expect(await removeAgendaItem(host, { id: first, version: 2 }, now)).toMatchObject({ code: 'alreadyDone' })
    const lines = await getDb().changeRecord.findMany({
      where: { subjectId: activity.id, action: 'agenda.update' },
      orderBy: { id: 'asc' },
    })
    expect(lines).toHaveLength(5)
    const moved = { title: { texts: { pt: 'Encerramento' } } }
    expect(lines.at(-2)).toMatchObject({ before: { ...moved, position: 3 }, after: { ...moved, position: 1 } })
    expect(lines.at(-1)).toMatchObject({ before: { title: { texts: { pt: 'Abertura' } } }, after: null })

    expect(await restoreAgendaItem(host, { id: first })).toMatchObject({ ok: true })
    expect(await restoreAgendaItem(host, { id: first })).toMatchObject({ code: 'alreadyDone' })
    expect(await titles()).toEqual(['Encerramento', 'Abertura', 'Planos'])
  })

  test('of two who save an item at once, the second gets what the first wrote', async () => {
    const { id } = await createAgendaItem(getDb(), { activityId: world.activity.id })
    await saveAgendaItem(world.coordinator, { id, version: 1, ...item('Primeira') })
    const late = await saveAgendaItem(world.host, { id, version: 1, ...item('Segunda') })
    expect(late).toMatchObject({ code: 'conflict', current: { version: 2, values: { 'title.pt': 'Primeira' } } })
  })

  test('has running times once the hour is known, and names of people for the unit alone', async () => {
    const activityId = world.activity.id
    const when = {
      ...daysWhen('2016-06-16'),
      precision: 'TIME',
      startTime: '10:00',
      timeZone: 'America/Santiago',
    } as const
    await addAgendaItem(world.host, { activityId, ...item('Abertura', { minutes: 15, leadName: 'Nome Secreto' }) })
    await addAgendaItem(world.host, { activityId, ...item('Planos', { minutes: 90 }) })
    expect((await listAgenda(null, await viewOf())).map(({ runs }) => runs)).toEqual([null, null])
    await getDb().activity.update({ where: { id: activityId }, data: whenToRow(when) })

    const [forAll, forUnit] = [
      await listAgenda(null, { ...(await viewOf()), when }),
      await listAgenda(world.member, { ...(await viewOf()), when }),
    ]
    expect(forAll.map(({ runs }) => runs)).toEqual([
      { from: '10:00', to: '10:15' },
      { from: '10:15', to: '11:45' },
    ])
    expect(JSON.stringify(forAll)).not.toContain('Nome Secreto')
    expect(forUnit[0]?.leadName).toBe('Nome Secreto')
    const record = await getDb().changeRecord.findMany({ where: { subjectId: activityId } })
    expect(JSON.stringify(record.map(({ after }) => after))).not.toContain('Nome Secreto')
  })
})

describe('a call', () => {
  test('goes to whom it has not gone to, and again where it was called off', async () => {
    const { coordinator, cities, activity } = world
    const told = async () =>
      (
        await getDb().notice.findMany({
          where: { kind: 'meeting.call', unitId: world.unit.id },
          orderBy: { id: 'asc' },
        })
      ).map(({ data }) => (data as { cityIds: string[] }).cityIds)
    await saveCall(coordinator, call({ invites: 'chosen', cities: [cities.montevideo.id] }), now)
    expect(await sendCall(coordinator, { id: activity.id }, now)).toMatchObject({ ok: true })
    expect(await sendCall(coordinator, { id: activity.id }, now)).toMatchObject({ code: 'nobodyToCall' })
    await saveCall(coordinator, call({ version: 1 }), now)
    await sendCall(coordinator, { id: activity.id }, now)

    expect(await told()).toEqual([[cities.montevideo.id], [cities.canoas.id, cities.loPrado.id]])
    const [first] = await getDb().notice.findMany({
      where: { kind: 'meeting.call', unitId: world.unit.id },
      orderBy: { id: 'asc' },
    })
    await getDb().notice.update({ where: { id: first?.id }, data: { calledOffAt: now } })
    await sendCall(coordinator, { id: activity.id }, now)
    expect((await told()).at(-1)).toEqual([cities.montevideo.id])
  })

  test('is not sent for a draft, nor for what is cancelled', async () => {
    const { coordinator, drafted, activity } = world
    expect(await sendCall(coordinator, { id: drafted.id }, now)).toMatchObject({ code: 'planNotPublished' })
    const cancelled = {
      status: 'CANCELLED',
      statusReason: { original: 'pt', texts: { pt: 'Chuva.' }, madeFrom: {} },
    } as const
    await getDb().activity.update({ where: { id: activity.id }, data: cancelled })
    expect(await sendCall(coordinator, { id: activity.id }, now)).toMatchObject({ code: 'meetingOver' })
  })

  test('invites cities of the unit only, and keeps an hour only with its day', async () => {
    const { coordinator, cities } = world
    const elsewhere = await saveCall(coordinator, call({ invites: 'chosen', cities: [cities.elsewhere.id] }), now)
    expect(elsewhere).toMatchObject({ code: 'invalid', fields: { cities: 'invalid' } })
    const input = { ...call(), deadlineTime: '10:00', deadlineOn: undefined }
    expect(saveCallInput.safeParse(input).error?.issues).toMatchObject([{ path: ['deadlineOn'], message: 'required' }])
  })
})

describe('an answer', () => {
  test('is a city’s own until the deadline in the activity’s zone; after it, the coordinator records', async () => {
    const { coordinator, member, cities, activity } = world
    await saveCall(coordinator, call({ deadlineOn: '2016-06-01' }), now)
    // Lo Prado hosts: its day ends at 04:00 UTC.
    const [before, after] = [new Date('2016-06-02T03:59:59Z'), new Date('2016-06-02T04:00:00Z')]
    const { montevideo, loPrado } = cities

    expect(await giveAnswer(member, answer(montevideo.id), before)).toMatchObject({ ok: true })
    expect(await giveAnswer(member, answer(montevideo.id, { version: 1 }), after)).toMatchObject({
      code: 'answersClosed',
    })
    expect(await giveAnswer(member, answer(loPrado.id), before)).toMatchObject({ code: 'notAllowed' })
    expect(await recordAnswer(coordinator, answer(loPrado.id), after)).toMatchObject({ ok: true })
    const ways = await getDb().meetingAnswer.findMany({
      where: { activityId: activity.id },
      orderBy: { answeredAt: 'asc' },
    })
    expect(ways.map(({ way }) => way)).toEqual(['SIGNED_IN', 'ON_BEHALF'])
  })

  test('of a city that is not invited is refused', async () => {
    const { coordinator, member, cities } = world
    await saveCall(coordinator, call({ invites: 'chosen', cities: [cities.loPrado.id] }), now)
    expect(await giveAnswer(member, answer(cities.montevideo.id), now)).toMatchObject({ code: 'notInvited' })
    expect(await findCall(member, await viewOf(), now)).toMatchObject({ invited: [{ name: 'Lo Prado' }] })
  })

  test('that lost the race brings what was answered first, also where both were the first', async () => {
    const { member, cities } = world
    const both = await Promise.all([
      giveAnswer(member, answer(cities.montevideo.id, { onSite: 3 }), now),
      giveAnswer(member, answer(cities.montevideo.id, { onSite: 3 }), now),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      code: 'conflict',
      current: { version: 1, values: { onSite: '3' } },
    })
  })

  test('counts those who are named, never fewer, and nobody where nobody comes', async () => {
    const { member, cities } = world
    const people = { peopleOnSite: 'Ana Prado, Secretária, de Obras\nBruno Lima\n\n', onSite: undefined }
    await giveAnswer(member, answer(cities.montevideo.id, people), now)
    const [given] = await listAnswers(member, await viewOf())
    expect(given).toMatchObject({ onSite: 2, remote: 0 })
    expect(given?.delegation).toEqual([
      { name: 'Ana Prado', office: 'Secretária, de Obras', isRemote: false },
      { name: 'Bruno Lima', office: null, isRemote: false },
    ])
    const codes = (more: object) =>
      answerInput.safeParse({ ...answer(cities.montevideo.id), ...more }).error?.issues[0]?.message
    expect(codes({ onSite: 1, peopleOnSite: 'Ana\nBruno', peopleRemote: '' })).toBe('fewerThanNamed')
    expect(codes({ onSite: 0, peopleOnSite: '', peopleRemote: '' })).toBe('peopleRequired')
    await giveAnswer(member, answer(cities.montevideo.id, { version: 1, choice: 'NOT_COMING', ...people }), now)
    expect((await listAnswers(member, await viewOf()))[0]).toMatchObject({ onSite: 0, delegation: [] })
  })

  test('is the unit’s; cities and numbers are everybody’s once published, names never', async () => {
    const { coordinator, member, cities, activity } = world
    await giveAnswer(member, answer(cities.montevideo.id, { peopleOnSite: 'Nome Secreto', note: 'Nota Secreta' }), now)
    const view = await viewOf()
    expect(await listAnswers(null, view)).toEqual([])
    expect(await listAnswers(world.coordinatorOfOtherUnit, view)).toEqual([])
    expect(await findCall(world.coordinatorUntilLastYear, view, now)).toBeNull()
    expect(await findPublicAnswers(view)).toBeNull()

    await publishAnswers(coordinator, { id: activity.id, publish: 'yes' }, now)

    const published = await findPublicAnswers(view)
    expect(published).toMatchObject({ onSite: 2, remote: 0, cities: [{ name: 'Montevideo', onSite: 2 }] })
    expect(JSON.stringify(published)).not.toMatch(/Secret/)
    const record = await getDb().changeRecord.findMany({ where: { subjectId: activity.id } })
    expect(JSON.stringify(record.map(({ after }) => after))).not.toMatch(/Secret/)
    await publishAnswers(coordinator, { id: activity.id, publish: 'no' }, now)
    expect(await findPublicAnswers(view)).toBeNull()
  })
})
