import pg from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Presence } from '@/lib/meetings/rules'
import { createScheduleWorld, JOINING_LINK, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen, storedDate, yearsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createContact, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createEdition } from '@/prisma/factories/editions'
import { createAttendance, createDecision, createMinutes } from '@/prisma/factories/held'
import { createMandate, createMandateExtension } from '@/prisma/factories/mandates'
import { createLink } from '@/prisma/factories/materials'
import { createAgendaItem, createAnswer, createCall } from '@/prisma/factories/meetings'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { createObjective, createPlan } from '@/prisma/factories/plan'
import { createIndicator, createProgressNote, createReading } from '@/prisma/factories/progress'
import { createProposal } from '@/prisma/factories/proposals'
import { takeReportFacts } from './fact-queries'
import { reportContent } from './report-content'

useTestDatabase()
const year = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
const nextYear = { startsOn: '2017-01-01', endsOn: '2017-12-31' }
const now = new Date('2017-02-01T12:00:00Z')
const publishedAt = new Date('2016-07-01T12:00:00Z')
const approvedAt = new Date('2016-02-10T12:00:00Z')

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

async function factsOf({ planId = world.published.id, period = year, at = now } = {}) {
  const facts = await takeReportFacts(getDb(), planId, period, at)
  if (!facts) throw new Error('there is such a plan')
  return facts
}

/** A meeting of the published plan, held on a day of June 2016 unless it is given otherwise. */
function createMeeting(given: Partial<Parameters<typeof createActivity>[1]> = {}) {
  const held = { status: 'HELD', when: daysWhen('2016-06-16') } as const
  return createActivity(getDb(), { unitId: world.unit.id, planId: world.published.id, ...held, ...given })
}

async function createSheet(activityId: string, lines: [{ id: string }, Presence, number, number][], guestCount = 0) {
  await createAttendance(getDb(), { activityId, guestCount })
  await getDb().cityAttendance.createMany({
    data: lines.map(([{ id }, presence, onSite, remote]) => ({ activityId, cityId: id, presence, onSite, remote })),
  })
}

test('there are no facts of a plan that is not there', async () => {
  expect(await takeReportFacts(getDb(), world.unit.id, year, now)).toBeNull()
})

test('the facts are those of the contract and nothing more, and say whose they are and of when', async () => {
  await createMeeting()
  const facts = await factsOf()
  const place = null
  const narrative = {
    ...{ opening: place, activities: place, attendance: place, decisions: place, objectives: place, closing: place },
  }
  expect(reportContent.parse({ ...facts, narrative })).toEqual({ ...facts, narrative })
  expect(facts).toMatchObject({
    ...{ network: { slug: world.network.slug }, unit: { slug: world.unit.slug } },
    ...{ plan: { slug: world.published.slug, ...year }, period: year, asOf: now.toISOString(), measuredBy: null },
  })
})

describe('the edition that a plan is measured by', () => {
  const promise = () => createEdition(getDb(), { planId: world.published.id, publishedAt: approvedAt })
  const note = { original: 'pt', texts: { pt: 'Aprovado' }, madeFrom: {} } as const

  test('says what was promised, and what of it was moved, not held, added or taken out', async () => {
    const db = getDb()
    const moved = await createMeeting({ when: monthsWhen(2016, 8), status: 'TENTATIVE' })
    const firmed = await createMeeting({ when: monthsWhen(2016, 9), status: 'TENTATIVE' })
    const off = await createMeeting({ when: monthsWhen(2016, 10), status: 'TENTATIVE' })
    const gone = await createMeeting({ when: monthsWhen(2016, 11), status: 'TENTATIVE' })
    await promise()
    const dated = (day: string) => ({ startsOn: storedDate(day), endsOn: storedDate(day), precision: 'DAY' as const })
    await db.activity.update({ where: { id: moved.id }, data: { ...dated('2016-09-20'), status: 'HELD' } })
    await db.activity.update({ where: { id: firmed.id }, data: { ...dated('2016-09-10'), status: 'HELD' } })
    const statusReason = { original: 'pt', texts: { pt: 'Sem verba' }, madeFrom: {} } as const
    await db.activity.update({ where: { id: off.id }, data: { status: 'CANCELLED', statusReason } })
    await db.activity.update({ where: { id: gone.id }, data: { removedAt: now } })
    const added = await createMeeting({ when: daysWhen('2016-12-01') })

    const { activities, totals, measuredBy } = await factsOf()
    expect(measuredBy).toEqual({ number: 1, note: null, publishedAt: approvedAt.toISOString() })
    expect(activities).toMatchObject([
      { id: world.activity.id, outcome: 'unrecorded', promised: monthsWhen(2016, 6), moved: null },
      { id: firmed.id, outcome: 'held', promised: monthsWhen(2016, 9), moved: null },
      { id: moved.id, outcome: 'held', moved: { from: monthsWhen(2016, 8), to: daysWhen('2016-09-20') } },
      { id: off.id, outcome: 'notHeld', reason: statusReason },
      { id: gone.id, outcome: 'takenOut', when: monthsWhen(2016, 11) },
      { id: added.id, outcome: 'held', isAdded: true, promised: null },
    ])
    expect(totals.activities).toMatchObject({ total: 6, held: 3, notHeld: 1, takenOut: 1, moved: 1, added: 1 })
  })

  test('is the approved one of those published by the end of the period, in the network’s zone', async () => {
    const planId = world.published.id
    await promise()
    await createEdition(getDb(), { planId, publishedAt: new Date('2017-01-01T02:59:59Z'), note })
    expect(await factsOf()).toMatchObject({ measuredBy: { number: 2, note } })
    expect(await factsOf({ period: { ...year, endsOn: '2016-12-30' } })).toMatchObject({ measuredBy: { number: 1 } })
    expect(await factsOf({ period: nextYear })).toMatchObject({ measuredBy: { number: 2 } })
  })

  test('is the approved one of all where all were published later', async () => {
    const planId = world.published.id
    await createEdition(getDb(), { planId, publishedAt: new Date('2026-01-01T12:00:00Z') })
    await createEdition(getDb(), { planId, publishedAt: new Date('2026-01-02T12:00:00Z'), note })
    expect(await factsOf()).toMatchObject({ measuredBy: { number: 2 } })
  })
})

test('who was at the meetings that were held is counted by city, and guests beside them', async () => {
  const { canoas, loPrado, montevideo, elsewhere } = world.cities
  const first = await createMeeting()
  await createSheet(
    first.id,
    [
      [canoas, 'ON_SITE', 2, 1],
      [loPrado, 'REMOTE', 0, 1],
      [montevideo, 'EXCUSED', 0, 0],
    ],
    3,
  )
  const second = await createMeeting({ when: daysWhen('2016-09-08') })
  await createSheet(second.id, [
    [canoas, 'REMOTE', 0, 1],
    [montevideo, 'ABSENT', 0, 0],
  ])
  const unrecorded = await createMeeting({ when: daysWhen('2016-10-08'), status: 'CONFIRMED' })
  await createSheet(unrecorded.id, [[elsewhere, 'ON_SITE', 9, 0]])
  const nobody = await createMeeting({ when: daysWhen('2016-11-08') })
  await createSheet(nobody.id, [])

  const { attendanceByCity, activities, totals } = await factsOf()
  expect(attendanceByCity).toMatchObject([
    { city: { slug: canoas.slug }, onSite: 1, remote: 1, excused: 0, absent: 0, attended: 2, people: 4 },
    { city: { slug: loPrado.slug }, onSite: 0, remote: 1, excused: 0, absent: 0, attended: 1, people: 1 },
    { city: { slug: montevideo.slug }, onSite: 0, remote: 0, excused: 1, absent: 1, attended: 0, people: 0 },
  ])
  expect(activities.find(({ id }) => id === first.id)?.attendance).toMatchObject({ onSite: 2, remote: 2, guests: 3 })
  expect(activities.find(({ id }) => id === nobody.id)?.attendance).toBeNull()
  expect(totals.attendance).toEqual({
    ...{ meetings: 2, onSite: 2, remote: 3, guests: 3, citiesOfUnit: 3, citiesThatCame: 2 },
  })
})

describe('decisions', () => {
  test('are those of published minutes, with what became of them, in the order of the meetings', async () => {
    const db = getDb()
    const later = await createMeeting({ when: daysWhen('2016-09-08') })
    const earlier = await createMeeting()
    const responsibleCityId = world.cities.loPrado.id
    await createDecision(db, { activityId: later.id, state: 'DROPPED' })
    await createDecision(db, { activityId: earlier.id, state: 'DONE', responsibleCityId, dueMonth: '2016-08' })
    await createDecision(db, { activityId: earlier.id })
    for (const { id: activityId } of [later, earlier]) await createMinutes(db, { activityId, publishedAt })

    const { decisions, totals } = await factsOf()
    expect(decisions).toMatchObject([
      { activityId: earlier.id, position: 1, state: 'DONE', dueMonth: '2016-08' },
      { activityId: earlier.id, position: 2, state: 'OPEN', dueMonth: null, responsibleCity: null },
      { activityId: later.id, position: 1, state: 'DROPPED' },
    ])
    expect(decisions[0]?.responsibleCity).toMatchObject({ slug: world.cities.loPrado.slug })
    expect(totals.decisions).toEqual({ total: 3, OPEN: 1, DONE: 1, DROPPED: 1 })
  })

  test('of minutes that are a draft, or not begun, are not told', async () => {
    const db = getDb()
    const [draft, without] = [await createMeeting(), await createMeeting()]
    await createMinutes(db, { activityId: draft.id })
    for (const { id: activityId } of [draft, without]) await createDecision(db, { activityId })
    expect((await factsOf()).decisions).toEqual([])
  })

  test('of a meeting of another year, or that was taken out, are not told', async () => {
    const db = getDb()
    const other = await createMeeting({ when: daysWhen('2017-01-01') })
    const gone = await createMeeting({ removedAt: now })
    for (const { id: activityId } of [other, gone]) {
      await createMinutes(db, { activityId, publishedAt })
      await createDecision(db, { activityId })
    }
    expect((await factsOf()).decisions).toEqual([])
    expect((await factsOf({ period: nextYear })).decisions).toMatchObject([{ activityId: other.id }])
  })
})

describe('objectives', () => {
  const link = (activityId: string, objectiveId: string) =>
    getDb().activityObjective.create({ data: { activityId, objectiveId } })

  test('say who answers for them and how far they were at the end of the period, by what lies before it', async () => {
    const db = getDb()
    const planId = world.published.id
    const [first, second, third] = [
      await createObjective(db, { planId }),
      await createObjective(db, { planId }),
      await createObjective(db, { planId }),
    ]
    const cityId = world.cities.loPrado.id
    await db.objectiveCity.create({ data: { objectiveId: first.id, cityId } })
    await link((await createMeeting()).id, first.id)
    await link((await createMeeting({ status: 'CONFIRMED', when: daysWhen('2016-12-31') })).id, first.id)
    await link((await createMeeting({ when: daysWhen('2017-01-01') })).id, first.id)
    await link((await createMeeting({ when: daysWhen('2017-01-01') })).id, second.id)
    const note = { objectiveId: third.id, cityId }
    await createProgressNote(db, { ...note, reportedOn: '2015-12-31' })
    await createProgressNote(db, { ...note, reportedOn: '2016-12-31' })
    await createProgressNote(db, { objectiveId: third.id, reportedOn: '2016-01-01' })
    await createProgressNote(db, { ...note, reportedOn: '2017-01-01', isReached: true })

    const { objectives } = await factsOf()
    expect(objectives).toMatchObject([
      { number: 1, state: 'underWay', held: 1, planned: 2, responsibleCities: [{ slug: world.cities.loPrado.slug }] },
      { number: 2, state: 'notBegun', held: 0, planned: 0, notes: [] },
      {
        ...{ number: 3, state: 'underWay' },
        notes: [
          { reportedOn: '2016-01-01', city: null },
          { reportedOn: '2016-12-31', city: { slug: world.cities.loPrado.slug } },
        ],
      },
    ])
    const whole = await factsOf({ period: { ...year, endsOn: '2017-12-31' } })
    expect(whole.objectives).toMatchObject([
      { state: 'underWay', held: 2, planned: 3 },
      { state: 'underWay', held: 1, planned: 1 },
      { state: 'reached', notes: [{}, {}, { isReached: true }] },
    ])
  })

  test('tell their indicators as they were set, with the readings of the period', async () => {
    const db = getDb()
    const { id: objectiveId } = await createObjective(db, { planId: world.published.id })
    const cityId = world.cities.loPrado.id
    const { id: indicatorId } = await createIndicator(db, {
      ...{ objectiveId, name: 'Cidades', measuredIn: '%', baseline: '0.000001', baselineOn: monthsWhen(2015, 12) },
      ...{ target: '123456789012345.5', due: monthsWhen(2017, 6) },
    })
    await createReading(db, { indicatorId, value: '4', when: daysWhen('2016-12-31') })
    await createReading(db, { indicatorId, value: '3.5', when: monthsWhen(2016, 1), cityId, note: 'Conferido.' })
    await createReading(db, { indicatorId, value: '1', when: yearsWhen(2015) })
    await createReading(db, { indicatorId, value: '6', when: yearsWhen(2017) })

    const indicators = (await factsOf()).objectives.flatMap((objective) => objective.indicators)
    const spanOf = (precision: 'MONTH' | 'DAY', startsOn: string, endsOn = startsOn) => ({
      ...{ precision, startsOn, endsOn },
    })
    expect(indicators).toMatchObject([
      {
        ...{ name: { texts: { pt: 'Cidades' } }, measuredIn: { texts: { pt: '%' } } },
        ...{ baseline: '0.000001', baselineOn: spanOf('MONTH', '2015-12-01', '2015-12-31') },
        ...{ target: '123456789012345.5', due: spanOf('MONTH', '2017-06-01', '2017-06-30') },
        readings: [
          {
            value: '3.5',
            when: spanOf('MONTH', '2016-01-01', '2016-01-31'),
            city: { slug: world.cities.loPrado.slug },
          },
          { value: '4', when: spanOf('DAY', '2016-12-31'), city: null },
        ],
      },
    ])
  })

  test('an indicator that moved only later has begun nothing yet', async () => {
    const db = getDb()
    const { id: objectiveId } = await createObjective(db, { planId: world.published.id })
    const { id: indicatorId } = await createIndicator(db, { objectiveId })
    await createReading(db, { indicatorId, value: '9', when: monthsWhen(2017, 1) })
    expect((await factsOf()).objectives).toMatchObject([{ state: 'notBegun' }])
    expect((await factsOf({ period: nextYear })).objectives).toMatchObject([{ state: 'underWay' }])
  })
})

describe('mandates', () => {
  /** A unit of which nothing but these mandates is known. */
  async function unitOfTwo() {
    const db = getDb()
    const network = await createNetwork(db)
    const unit = await createUnit(db, { networkId: network.id })
    const plan = await createPlan(db, { unitId: unit.id, publishedAt })
    const { canoas, loPrado } = world.cities
    const acting = { unitId: unit.id, cityId: loPrado.id, role: 'COORDINATION', isActing: true } as const
    return { unit, plan, canoas, loPrado, acting }
  }

  test('say who coordinated, acting or not, and what began, ended and was extended, in the order of the days', async () => {
    const db = getDb()
    const { unit, plan, canoas, loPrado, acting } = await unitOfTwo()
    const coordination = { unitId: unit.id, cityId: canoas.id, role: 'COORDINATION' as const }
    const held = await createMandate(db, { ...coordination, startsOn: '2014-01-01', endsOn: '2016-06-30' })
    await createMandateExtension(db, { mandateId: held.id, fromEndsOn: '2016-03-31', toEndsOn: '2016-06-30' })
    await createMandate(db, { ...acting, startsOn: '2016-07-01', endsOn: '2016-12-31' })
    await createMandate(db, { unitId: unit.id, cityId: canoas.id, startsOn: '2017-01-01' })

    const facts = await factsOf({ planId: plan.id })
    expect(facts.offices).toMatchObject([
      { role: 'COORDINATION', isActing: false, city: { slug: canoas.slug }, startsOn: '2014-01-01' },
      { role: 'COORDINATION', isActing: true, city: { slug: loPrado.slug }, endsOn: '2016-12-31' },
    ])
    const day = (on: string) => ({ on, precision: 'DAY' })
    const month = (on: string) => ({ on, precision: 'MONTH' })
    const reason = { texts: { pt: 'Cúpula adiada' } }
    expect(facts.mandateChanges).toMatchObject([
      { change: 'extended', at: day('2016-03-30'), from: month('2016-03-31'), to: month('2016-06-30'), reason },
      { change: 'ended', isActing: false, at: day('2016-06-30'), city: { slug: canoas.slug } },
      { change: 'opened', isActing: true, at: day('2016-07-01'), city: { slug: loPrado.slug } },
      { change: 'ended', isActing: true, at: day('2016-12-31') },
    ])
    expect(facts.totals.attendance.citiesOfUnit).toBe(2)
    expect(await factsOf({ planId: plan.id, period: nextYear })).toMatchObject({
      ...{ offices: [], totals: { attendance: { citiesOfUnit: 1 } } },
      mandateChanges: [{ change: 'opened', role: 'MEMBERSHIP' }],
    })
  })

  test('of what has not come by the day on which the facts are taken, nothing is told', async () => {
    const db = getDb()
    const { plan, acting } = await unitOfTwo()
    await createMandate(db, { ...acting, startsOn: '2016-07-01', endsOn: '2016-09-30' })
    const taken = (instant: string) => factsOf({ planId: plan.id, at: new Date(instant) })

    const none = { offices: [], mandateChanges: [], totals: { attendance: { citiesOfUnit: 0 } } }
    expect(await taken('2016-07-01T02:59:59Z')).toMatchObject(none)
    expect(await taken('2016-07-01T03:00:00Z')).toMatchObject({ offices: [{}], mandateChanges: [{}] })
    expect(await taken('2016-10-01T02:59:59Z')).toMatchObject({ mandateChanges: [{ change: 'opened' }] })
    expect((await taken('2016-10-01T03:00:00Z')).mandateChanges).toMatchObject([{}, { change: 'ended' }])
  })
})

test('no person, and nothing that is for the unit alone, is in the facts', async () => {
  const db = getDb()
  const [secret, secretName] = ['so-para-a-unidade', 'Helena Planted']
  const { unit, published, cities } = world
  const meeting = await createMeeting({ joiningLink: JOINING_LINK, hostCityId: cities.canoas.id })
  const of = { activityId: meeting.id }
  await createSheet(meeting.id, [[cities.canoas, 'ON_SITE', 1, 0]], 1)
  await db.meetingGuest.create({ data: { ...of, position: 1, name: secretName, office: secretName } })
  await createCall(db, { ...of, practical: secret })
  const answer = await createAnswer(db, { ...of, cityId: cities.canoas.id, note: secretName })
  await db.delegationMember.create({
    data: { answerId: answer.id, position: 1, name: secretName, office: secretName },
  })
  await createAgendaItem(db, { ...of, leadName: secretName })
  await createLink(db, { ...of, title: secret })
  await createMinutes(db, { ...of, text: secret })
  await createDecision(db, { ...of, text: secret })
  const person = await createPerson(db, { name: secretName, email: `${secret}@provas.example` })
  await createDelegate(db, { personId: person.id, cityId: cities.canoas.id, office: secretName })
  const contact = await createContact(db, { unitId: unit.id, name: secretName, office: secretName, phone: secret })
  await db.plan.update({ where: { id: published.id }, data: { contactId: contact.id } })
  const card = { contactEmail: `${secret}@cidade.example`, contactPhone: secret }
  await db.city.update({ where: { id: cities.canoas.id }, data: card })
  await createProposal(db, { unitId: unit.id, planId: published.id, cityId: cities.canoas.id, title: secret })
  await createMeeting({ title: secret, removedAt: now })
  await createMeeting({ title: secret, planId: world.draft.id })

  const facts = await factsOf()
  expect(facts.attendanceByCity).toMatchObject([{ city: { slug: cities.canoas.slug } }])
  const said = JSON.stringify(facts)
  for (const planted of [secret, secretName, JOINING_LINK, person.id, person.email, contact.email]) {
    expect(said).not.toContain(planted)
  }
})

test('however much there is, it is asked for in as many queries', async () => {
  async function countQueries() {
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    await factsOf()
    const count = asked.mock.calls.length
    asked.mockRestore()
    return count
  }
  await grow()
  await createEdition(getDb(), { planId: world.published.id })
  const before = await countQueries()
  for (let times = 0; times < 3; times += 1) await grow()
  await createEdition(getDb(), { planId: world.published.id })
  expect(await countQueries()).toBe(before)

  /** One more of everything that facts are taken from. */
  async function grow() {
    const db = getDb()
    const { canoas, loPrado } = world.cities
    const { id: activityId } = await createMeeting({ hostCityId: canoas.id })
    await createSheet(activityId, [
      [canoas, 'ON_SITE', 1, 0],
      [loPrado, 'REMOTE', 0, 1],
    ])
    await createMinutes(db, { activityId, publishedAt })
    await createDecision(db, { activityId, responsibleCityId: loPrado.id })
    const { id: objectiveId } = await createObjective(db, { planId: world.published.id })
    await db.activityObjective.create({ data: { activityId, objectiveId } })
    await db.objectiveCity.create({ data: { objectiveId, cityId: canoas.id } })
    await createProgressNote(db, { objectiveId, cityId: canoas.id })
    const { id: indicatorId } = await createIndicator(db, { objectiveId })
    await createReading(db, { indicatorId, cityId: canoas.id })
    const newcomer = await createCity(db, { networkId: world.network.id })
    const mandate = await createMandate(db, { unitId: world.unit.id, cityId: newcomer.id, endsOn: '2016-06-30' })
    await createMandateExtension(db, { mandateId: mandate.id, fromEndsOn: '2016-03-31', toEndsOn: '2016-06-30' })
  }
})
