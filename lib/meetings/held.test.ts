import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findActivity } from '@/lib/schedule/activity-queries'
import { createScheduleWorld, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, whenToRow } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createAgendaItem, createAnswer } from '@/prisma/factories/meetings'
import { recordAttendance } from './attendance-mutations'
import { carryAgenda } from './carry-mutations'
import { copyActivity } from './copy-mutations'
import { findAttendance, findPublicAttendance } from './held-queries'
import { recordAttendanceInput } from './held-schema'
import { saveMinutes } from './minutes-mutations'
import { minutesTemplate } from './minutes-template'
import { findCall, listAgenda, listAnswers } from './queries'

useTestDatabase()

const now = new Date('2016-06-20T12:00:00Z')
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const words = (pt: string) => ({ original: 'pt', pt }) as const

async function viewOf() {
  const { unit, activity, coordinator } = world
  const view = await findActivity(coordinator, unit.slug, activity.slug)
  if (!view) throw new Error('the coordinator reads it')
  return view
}

async function sheetFor(viewer: ScheduleWorld['member'] | null) {
  const view = await viewOf()
  const call = await findCall(world.coordinator, view, now)
  if (!call) throw new Error('the coordinator sees the call')
  return findAttendance(viewer, view, { call, answers: await listAnswers(world.coordinator, view) })
}

const sheet = (cities: object, more: object = {}) =>
  recordAttendanceInput.parse({ id: world.activity.id, version: 0, cities, guests: '', ...more })

describe('attendance', () => {
  test('is expected as the cities answered, and is what was recorded afterwards', async () => {
    const { canoas, loPrado, montevideo } = world.cities
    const activityId = world.activity.id
    await createAnswer(getDb(), { activityId, cityId: canoas.id, onSite: 0, remote: 2 })
    await createAnswer(getDb(), { activityId, cityId: montevideo.id, choice: 'NOT_COMING', onSite: 0 })
    expect((await sheetFor(world.member))?.lines.map(({ presence }) => presence)).toEqual([
      { presence: 'REMOTE', onSite: 0, remote: 2 },
      null,
      { presence: 'EXCUSED', onSite: 0, remote: 0 },
    ])

    const cities = {
      [canoas.id]: { presence: 'ON_SITE', onSite: '3', remote: '1' },
      [loPrado.id]: { presence: 'ABSENT', onSite: '7' },
      [montevideo.id]: {},
    }
    expect(await recordAttendance(world.host, sheet(cities), now)).toMatchObject({ ok: true })
    const recorded = await sheetFor(world.member)
    expect(recorded).toMatchObject({
      version: 1,
      lines: [{ presence: { onSite: 3, remote: 1 } }, {}, { presence: null }],
    })
    expect(recorded?.lines[1]?.presence).toEqual({ presence: 'ABSENT', onSite: 0, remote: 0 })
  })

  test('of somebody who was there counts somebody', () => {
    const codes = (line: object) =>
      recordAttendanceInput
        .safeParse({ id: world.activity.id, version: 0, cities: { [world.cities.canoas.id]: line } })
        .error?.issues.map(({ message, path }) => [path.at(-1), message])
    expect(codes({ presence: 'ON_SITE', remote: 1 })).toEqual([['onSite', 'headsRequired']])
    expect(codes({ presence: 'REMOTE', onSite: 1 })).toEqual([['remote', 'headsRequired']])
    expect(codes({ presence: 'EXCUSED' })).toBeUndefined()
  })

  test('is not recorded before the meeting, nor of one that is off, nor of a city from elsewhere', async () => {
    const { host, cities, activity } = world
    const line = { presence: 'ON_SITE', onSite: 1 }
    const early = new Date('2016-05-20T12:00:00Z')
    expect(await recordAttendance(host, sheet({}), early)).toMatchObject({ code: 'notHeldYet' })
    expect(await recordAttendance(host, sheet({ [cities.elsewhere.id]: line }), now)).toMatchObject({ code: 'invalid' })
    await getDb().activity.update({
      where: { id: activity.id },
      data: { status: 'POSTPONED', statusReason: { original: 'pt', texts: { pt: 'Chuva.' }, madeFrom: {} } },
    })
    expect(await recordAttendance(host, sheet({}), now)).toMatchObject({ code: 'meetingOff' })
  })

  test('is the unit’s; cities and numbers are everybody’s once it was held, names never', async () => {
    const { coordinator, host, member, cities, activity } = world
    const guests = { guests: 'Nome Secreto, Universidade' }
    await recordAttendance(host, sheet({ [cities.canoas.id]: { presence: 'ON_SITE', onSite: 2 } }, guests), now)
    expect(await sheetFor(null)).toBeNull()
    expect((await sheetFor(member))?.guests).toEqual([{ name: 'Nome Secreto', office: 'Universidade' }])
    expect(await findPublicAttendance(await viewOf())).toBeNull()

    await getDb().activity.update({ where: { id: activity.id }, data: { status: 'HELD' } })
    const shown = await findPublicAttendance(await viewOf())
    expect(shown).toMatchObject({ onSite: 2, remote: 0, guests: 1, cities: [{ name: 'Canoas' }] })
    const record = await getDb().changeRecord.findMany({ where: { subjectId: activity.id } })
    expect(JSON.stringify([shown, record.map(({ after }) => after)])).not.toContain('Secreto')
    const late = await recordAttendance(coordinator, sheet({}, guests), now)
    expect(late).toMatchObject({
      code: 'conflict',
      current: { version: 1, values: { [`cities.${cities.canoas.id}.onSite`]: '2' } },
    })
  })
})

describe('minutes', () => {
  test('of two who write at once, the second gets what the first wrote', async () => {
    const id = world.activity.id
    expect(await saveMinutes(world.host, { id, version: 0, text: words('Primeira') })).toMatchObject({ ok: true })
    const late = await saveMinutes(world.coordinator, { id, version: 0, text: words('Segunda') })
    expect(late).toMatchObject({ code: 'conflict', current: { version: 1, values: { 'text.pt': 'Primeira' } } })
  })

  test('begin with the agenda, whose titles say what they say', async () => {
    await createAgendaItem(getDb(), { activityId: world.activity.id, title: 'Abertura' })
    await createAgendaItem(getDb(), { activityId: world.activity.id, title: 'Planos *metropolitanos*' })
    const agenda = await listAgenda(world.host, await viewOf())
    const heading = '## 1. Abertura\n\n\n## 2. Planos \\*metropolitanos\\*'
    expect(minutesTemplate(agenda, 'pt')?.texts).toEqual({ pt: heading })
    expect(minutesTemplate(agenda, 'es')?.texts).toEqual({ es: heading, pt: heading })
    expect(minutesTemplate([], 'pt')).toBeNull()
  })
})

describe('what is left open', () => {
  test('goes to the end of the next meeting’s agenda, once', async () => {
    const { coordinator, activity, unit, published } = world
    await getDb().activity.update({ where: { id: world.drafted.id }, data: { removedAt: now } })
    const item = await createAgendaItem(getDb(), { activityId: activity.id, title: 'Planos', leadName: 'Nome Secreto' })
    const carry = () => carryAgenda(coordinator, { id: activity.id, items: [item.id] }, now)
    expect(await carry()).toMatchObject({ code: 'noNextMeeting' })
    const next = await createActivity(getDb(), { unitId: unit.id, planId: published.id, when: daysWhen('2016-09-01') })
    await createAgendaItem(getDb(), { activityId: next.id, title: 'Abertura' })

    expect(await carry()).toMatchObject({ ok: true })
    expect(await carry()).toMatchObject({ code: 'alreadyDone' })
    const agenda = await getDb().agendaItem.findMany({ where: { activityId: next.id }, orderBy: { position: 'asc' } })
    expect(agenda).toMatchObject([{ position: 1 }, { position: 2, leadName: null, carriedFromId: item.id }])
  })
})

describe('a copy', () => {
  test('has the words, the place and the agenda, and neither date, link, answers nor attendance', async () => {
    const { coordinator, host, activity, cities } = world
    const activityId = activity.id
    await getDb().activity.update({ where: { id: activityId }, data: whenToRow(daysWhen('2016-06-16')) })
    await createAgendaItem(getDb(), { activityId, title: 'Abertura', leadName: 'Nome Secreto' })
    await createAnswer(getDb(), { activityId, cityId: cities.canoas.id })
    await recordAttendance(host, sheet({ [cities.canoas.id]: { presence: 'ON_SITE', onSite: 1 } }), now)

    const copied = await copyActivity(coordinator, { id: activityId })
    const copy = await getDb().activity.findUniqueOrThrow({
      where: { id: copied.ok ? copied.id : '' },
      include: { agenda: true, answers: true, attendance: true, call: true },
    })
    expect(copy).toMatchObject({
      ...{ precision: 'YEAR', joiningLink: null, status: 'TENTATIVE', hostCityId: cities.loPrado.id },
      ...{ answers: [], attendance: null, call: null, agenda: [{ leadName: null }] },
    })
    expect(copy.slug).not.toBe(activity.slug)
  })
})
