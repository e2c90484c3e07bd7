import pg from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createContact } from '@/prisma/factories/cities'
import { createEdition } from '@/prisma/factories/editions'
import { createAttendance, createDecision, createMinutes } from '@/prisma/factories/held'
import { createMandate } from '@/prisma/factories/mandates'
import { createFile, createLink } from '@/prisma/factories/materials'
import { createAnswer, createCall, createPoll, createPollAnswer } from '@/prisma/factories/meetings'
import { createObjective, createPlan } from '@/prisma/factories/plan'
import { createIndicator } from '@/prisma/factories/progress'
import { createProposal } from '@/prisma/factories/proposals'
import { listChecklist } from './checklist-queries'
import type { PointName } from './checklist-view'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const handedOver = () => ({
  unit: { ...world.unit, network: { timeZone: world.network.timeZone } },
  outgoing: world.cities.canoas,
  day: { startsOn: '2016-12-10' },
})
const checklist = (viewer: Actor = world.coordinator) => listChecklist(viewer, handedOver(), now)
async function point(name: PointName, viewer: Actor = world.coordinator) {
  return (await checklist(viewer)).find((one) => one.name === name)
}
const ofPlan = () => ({ unitId: world.unit.id, planId: world.published.id })
const held = (given = {}) =>
  createActivity(getDb(), { ...ofPlan(), status: 'HELD', when: daysWhen('2016-04-07'), ...given })

describe('what is open in a unit', () => {
  test('is its open decisions with their cities and months, the overdue first, and none that is done', async () => {
    const db = getDb()
    const { id: activityId, slug } = await held()
    const decision = (text: string, given = {}) => createDecision(db, { activityId, text, ...given })
    await decision('Sem prazo')
    await decision('Para julho', { dueMonth: '2016-07', responsibleCityId: world.cities.montevideo.id })
    await decision('Para abril', { dueMonth: '2016-04' })
    await decision('Feito', { state: 'DONE' })
    await decision('Abandonado', { state: 'DROPPED' })
    await decision('Noutra unidade', { activityId: world.drafted.id, state: 'DONE' })

    const found = await point('decisions')
    expect(found).toMatchObject({ state: 'open', count: 3 })
    expect(found?.lines.map(({ name }) => name.is === 'text' && name.text.texts.pt)).toEqual([
      ...['Para abril', 'Para julho', 'Sem prazo'],
    ])
    expect(found?.lines[0]).toMatchObject({ at: `activities/${slug}/held#decisions` })
    expect(found?.lines[0]?.facts).toContainEqual({ is: 'due', month: monthsWhen(2016, 4), isOverdue: true })
    expect(found?.lines[1]?.facts).toEqual(
      expect.arrayContaining([
        { is: 'responsible', city: 'Montevideo' },
        { is: 'due', month: monthsWhen(2016, 7), isOverdue: false },
      ]),
    )
  })

  test('is what is ahead without its day, what is over and was not told, and neither of it in a plan that is closed', async () => {
    const over = await createActivity(getDb(), { ...ofPlan(), when: daysWhen('2016-03-01') })
    const cancelled = { status: 'CANCELLED', statusReason: 'Sem verba.' } as const
    await createActivity(getDb(), { ...ofPlan(), ...cancelled })
    const closed = await createPlan(getDb(), { unitId: world.unit.id, closedAt: now, publishedAt: now })
    for (const month of [3, 6]) {
      await createActivity(getDb(), { unitId: world.unit.id, planId: closed.id, when: monthsWhen(2016, month) })
    }
    expect((await point('unrecorded'))?.lines).toMatchObject([{ key: over.id, at: `activities/${over.slug}#status` }])
    expect((await point('dates'))?.lines.map(({ key }) => key).sort()).toEqual(
      [world.activity.id, world.drafted.id].sort(),
    )
  })

  test('is minutes that are a draft or were never begun, and attendance that nobody recorded', async () => {
    const [none, draft, done, survey] = [await held(), await held(), await held(), await held({ kinds: ['SURVEY'] })]
    await createMinutes(getDb(), { activityId: draft.id })
    await createMinutes(getDb(), { activityId: done.id, publishedAt: now })
    await createAttendance(getDb(), { activityId: done.id })

    const minutes = await point('minutes')
    expect(minutes?.lines.map(({ key, facts }) => [key, facts.at(-1)?.is]).sort()).toEqual(
      [
        [none.id, 'minutesNone'],
        [draft.id, 'minutesDraft'],
      ].sort(),
    )
    const missing = (await point('attendance'))?.lines.map(({ key }) => key)
    expect(missing?.sort()).toEqual([none.id, draft.id].sort())
    expect([...(minutes?.lines ?? [])].map(({ key }) => key)).not.toContain(survey.id)
  })

  test('is calls and polls to which cities have not answered: those that were called and still take part', async () => {
    const db = getDb()
    const { canoas, loPrado, montevideo, former } = world.cities
    const activityId = world.activity.id
    await createCall(db, { activityId })
    const invite = (cityId: string, calledAt: Date | null) =>
      db.meetingInvitee.create({ data: { activityId, cityId, calledAt } })
    for (const city of [loPrado, montevideo, former]) await invite(city.id, now)
    await invite(canoas.id, null)
    await createAnswer(db, { activityId, cityId: loPrado.id })
    const poll = await createPoll(db, { activityId: world.activity.id })
    await createPoll(db, { activityId: world.drafted.id, state: 'CALLED_OFF', endedAt: now })
    await createPollAnswer(db, { poll, cityId: canoas.id, choices: ['YES', 'NO'] })

    expect(await point('calls')).toMatchObject({
      count: 1,
      lines: [
        { at: expect.stringMatching(/\/meeting#answers$/), facts: [{}, { is: 'notAnswered', cities: ['Montevideo'] }] },
      ],
    })
    expect((await point('polls'))?.lines).toMatchObject([{ facts: [{}, { is: 'answeredBy', count: 1, of: 3 }] }])
  })

  test('is a plan that says something else than its latest edition, until that is published too', async () => {
    const db = getDb()
    expect((await point('plans'))?.lines).toMatchObject([
      { facts: [{ is: 'planDraft' }] },
      { facts: [{ is: 'noEdition' }] },
    ])
    await createEdition(db, { planId: world.published.id })
    const ofPublished = async () => (await point('plans'))?.lines.filter(({ key }) => key === world.published.id)
    expect(await ofPublished()).toEqual([])
    await createActivity(db, ofPlan())
    expect(await ofPublished()).toMatchObject([{ facts: [{ is: 'changes', edition: 1, count: 1 }] }])
    await createEdition(db, { planId: world.published.id })
    expect(await ofPublished()).toEqual([])
  })

  test('is the next plan, until somebody begins it; nobody is asked to publish that', async () => {
    expect(await point('nextPlan')).toMatchObject({
      state: 'open',
      lines: [],
      at: expect.stringMatching(/\/continue$/),
    })
    const period = { startsOn: '2017-01-01', endsOn: '2017-12-31' }
    const next = await createPlan(getDb(), { unitId: world.unit.id, ...period })
    expect(await point('nextPlan')).toMatchObject({ state: 'settled', lines: [{ key: next.id }] })
    expect((await point('plans'))?.lines.map(({ key }) => key)).not.toContain(next.id)
  })

  test('is what is to be translated, by plan and language', async () => {
    const title = localize('pt', { pt: 'Plano', es: 'Plan', en: 'Plan' })
    await getDb().activity.deleteMany()
    await getDb().plan.delete({ where: { id: world.draft.id } })
    await getDb().plan.update({ where: { id: world.published.id }, data: { title } })
    expect(await point('translations')).toMatchObject({ state: 'settled', count: 0 })
    const introduction = localize('pt', { pt: 'Novo', en: 'New' })
    const outdated = { ...title, texts: { ...title.texts, pt: 'Plano revisto' } }
    await getDb().plan.update({ where: { id: world.published.id }, data: { title: outdated, introduction } })
    expect(await point('translations')).toMatchObject({
      count: 3,
      lines: [
        {
          facts: [
            { is: 'missingIn', language: 'es', count: 1 },
            { is: 'outdatedIn', language: 'es', count: 1 },
          ],
        },
        { facts: [{ is: 'outdatedIn', language: 'en', count: 1 }] },
      ],
    })
  })

  test('is what objectives are measured by, where that has words', async () => {
    const { id: objectiveId } = await createObjective(getDb(), { planId: world.published.id })
    const missing = async () => (await point('translations'))?.count ?? 0
    const before = await missing()
    await createIndicator(getDb(), { objectiveId, measuredIn: '%' })
    expect(await missing()).toBe(before + 2)
    await createIndicator(getDb(), { objectiveId, measuredIn: 'cidades' })
    expect(await missing()).toBe(before + 6)
  })

  test('is proposals that nobody decided', async () => {
    const proposed = { unitId: world.unit.id, planId: world.published.id, cityId: world.cities.loPrado.id }
    const open = await createProposal(getDb(), proposed)
    await createProposal(getDb(), { ...proposed, state: 'WITHDRAWN', settledAt: now })
    expect(await point('proposals')).toMatchObject({ lines: [{ key: open.id, facts: [{ name: 'Lo Prado' }] }] })
  })
})

describe('what whoever takes over should know', () => {
  test('is whom to be introduced to, and who of the outgoing city is printed in a plan', async () => {
    const contact = await createContact(getDb(), {
      ...{ unitId: world.unit.id, cityId: world.cities.canoas.id, name: 'Rosa Lima' },
      reaches: { name: 'UNIT' },
    })
    const hidden = { name: 'NOBODY', email: 'NOBODY' } as const
    await createContact(getDb(), { unitId: world.unit.id, name: 'Sem Consentimento', reaches: hidden })
    await getDb().plan.update({ where: { id: world.published.id }, data: { contactId: contact.id } })
    const found = await point('contacts')
    expect(found).toMatchObject({ state: 'known', count: 1, lines: [{ name: { name: 'Rosa Lima' } }] })
    expect(found?.lines[0]?.facts.map(({ is }) => is)).toEqual(expect.arrayContaining(['ofOutgoing', 'printedIn']))
  })

  test('is how many files there are and where, and what is kept elsewhere', async () => {
    const db = getDb()
    await db.activity.update({ where: { id: world.drafted.id }, data: { joiningLink: null } })
    await createFile(db, { activityId: world.activity.id })
    await createFile(db, { activityId: world.activity.id })
    await createLink(db, { activityId: world.activity.id, url: 'https://nuvem.example/pasta' })
    await createActivity(db, { ...ofPlan(), placeName: 'Bogotá', placeCountry: 'CO' })
    expect(await point('files')).toMatchObject({ count: 2, lines: [{ facts: [{}, { is: 'files', count: 2 }] }] })
    const facts = (await point('elsewhere'))?.lines.flatMap((line) => line.facts.slice(1))
    expect(facts).toEqual(
      expect.arrayContaining([
        { is: 'joiningLink', url: JOINING_LINK },
        expect.objectContaining({ is: 'link', url: 'https://nuvem.example/pasta' }),
        { is: 'placeOutside', name: 'Bogotá' },
      ]),
    )
    expect(facts).toHaveLength(3)
  })
})

describe('who takes over from outside of the unit', () => {
  test('gets nothing of what is the unit’s own, and is told of nothing that she does not see', async () => {
    const db = getDb()
    const { id: activityId } = await held({ title: 'Reunião pública' })
    await createDecision(db, { activityId, text: 'Segredo dos encaminhamentos' })
    await createMinutes(db, { activityId })
    await createLink(db, { activityId, title: 'Segredo dos materiais' })
    await createProposal(db, {
      ...{ unitId: world.unit.id, planId: world.published.id, cityId: world.cities.loPrado.id },
      title: 'Segredo das propostas',
    })
    await createContact(db, { unitId: world.unit.id, name: 'Segredo dos contatos', reaches: { name: 'UNIT' } })

    const seen = await checklist(world.coordinatorOfOtherUnit)
    expect(seen.map(({ name }) => name)).toEqual([
      ...['decisions', 'unrecorded', 'dates', 'plans', 'nextPlan', 'translations', 'files', 'elsewhere'],
    ])
    expect(JSON.stringify(seen)).not.toMatch(/segredo|Reunião secreta/i)
    const own = JSON.stringify(await checklist())
    for (const whose of ['dos encaminhamentos', 'dos materiais', 'das propostas', 'dos contatos']) {
      expect(own).toContain(`Segredo ${whose}`)
    }
    expect(own).toContain(JOINING_LINK)
  })
})

test('a checklist asks the database as often for many rows as for few', async () => {
  await createSome()
  const few = await countQueries()
  for (let index = 0; index < 6; index++) await createSome()
  expect(few).toBeGreaterThan(10)
  expect(await countQueries()).toBe(few)

  async function createSome() {
    const db = getDb()
    const unitId = world.unit.id
    const city = await createCity(db, { networkId: world.network.id })
    await createMandate(db, { unitId, cityId: city.id })
    const plan = await createPlan(db, { unitId, publishedAt: now })
    await createEdition(db, { planId: plan.id })
    const ahead = await createActivity(db, { unitId, planId: plan.id, hostCityId: city.id })
    const { id: activityId } = await createActivity(db, { unitId, planId: plan.id, status: 'HELD', isNumbered: true })
    await createDecision(db, { activityId, responsibleCityId: city.id })
    await createMinutes(db, { activityId })
    await createAttendance(db, { activityId })
    await createLink(db, { activityId })
    await createCall(db, { activityId: ahead.id })
    await db.meetingInvitee.create({ data: { activityId: ahead.id, cityId: city.id, calledAt: now } })
    await createAnswer(db, { activityId: ahead.id, cityId: city.id })
    const poll = await createPoll(db, { activityId: ahead.id })
    await createPollAnswer(db, { poll, cityId: city.id, choices: ['YES'] })
    await createProposal(db, { unitId, planId: plan.id, cityId: city.id })
    await createContact(db, { unitId, cityId: city.id, reaches: { name: 'UNIT' } })
  }

  async function countQueries() {
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    await checklist()
    const count = asked.mock.calls.length
    asked.mockRestore()
    return count
  }
})
