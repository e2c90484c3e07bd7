import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createAnswer, createCall } from '@/prisma/factories/meetings'
import { signAnswerLink } from './answer-link'
import { answerByLink } from './link-mutations'
import { findCallByLink } from './link-queries'
import { answerInput } from './schema'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const personOf = async (cityId: string) => (await getDb().delegate.findFirstOrThrow({ where: { cityId } })).personId

async function linkOf(cityId: string, activityId = world.activity.id) {
  return signAnswerLink({ activityId, cityId, personId: await personOf(cityId) }, now)
}

function input(cityId: string, token: string, more: object = {}) {
  const given = { id: world.activity.id, cityId, version: 0, choice: 'COMING', onSite: 1 }
  return { ...answerInput.parse({ ...given, ...more }), token }
}

describe('the link in a call’s mail', () => {
  test('answers for its city, changes the answer, and the record names the city and no person', async () => {
    const { montevideo } = world.cities
    const token = await linkOf(montevideo.id)
    expect(await answerByLink(input(montevideo.id, token), now)).toMatchObject({ ok: true })
    const changed = input(montevideo.id, token, { version: 1, choice: 'MAYBE' })
    expect(await answerByLink(changed, now)).toMatchObject({ ok: true })

    const found = await findCallByLink(token, now)
    expect(found).toMatchObject({ state: 'open', answer: { choice: 'MAYBE', way: 'BY_LINK' } })
    const line = await getDb().changeRecord.findFirst({
      where: { subjectId: world.activity.id },
      orderBy: { id: 'desc' },
    })
    expect(line).toMatchObject({ personId: null, actingCityId: montevideo.id, action: 'answer.give' })
  })

  test('is good for no other city and for no other activity', async () => {
    const { montevideo, loPrado } = world.cities
    const token = await linkOf(montevideo.id)
    expect(await answerByLink(input(loPrado.id, token), now)).toMatchObject({ code: 'notFound' })
    const elsewhere = input(montevideo.id, token, { id: world.drafted.id })
    expect(await answerByLink(elsewhere, now)).toMatchObject({ code: 'notFound' })
    expect(await getDb().meetingAnswer.count({ where: { activityId: world.activity.id } })).toBe(0)
  })

  test('shows what its own city answered, and nothing of the others', async () => {
    const { montevideo, loPrado } = world.cities
    const answer = await createAnswer(getDb(), { activityId: world.activity.id, cityId: loPrado.id, note: 'Segredo' })
    await getDb().delegationMember.create({ data: { answerId: answer.id, position: 1, name: 'Segredo' } })
    const found = await findCallByLink(await linkOf(montevideo.id), now)
    expect(found).toMatchObject({ state: 'open', answer: null })
    expect(JSON.stringify(found)).not.toContain('Segredo')
  })

  test('ends with the delegation of whoever it was mailed to, with its time, and with the plan’s publication', async () => {
    const { montevideo } = world.cities
    const token = await linkOf(montevideo.id)
    const codes = async (at = now) => (await answerByLink(input(montevideo.id, token), at)) as { code?: string }

    expect(await codes(new Date('2017-05-20T12:00:00Z'))).toMatchObject({ code: 'linkExpired' })
    await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: null } })
    expect(await codes()).toMatchObject({ code: 'linkExpired' })
    await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: now } })
    const yesterday = new Date('2016-05-19')
    await getDb().delegate.updateMany({ where: { cityId: montevideo.id }, data: { endsOn: yesterday } })
    expect(await codes()).toMatchObject({ code: 'linkExpired' })
    expect((await findCallByLink(token, now)).state).toBe('expired')
    expect((await findCallByLink(`${token}x`, now)).state).toBe('invalid')
  })

  test('that went to the city’s office ends when it wants no more mail', async () => {
    const { id: cityId } = world.cities.montevideo
    const token = signAnswerLink({ activityId: world.activity.id, cityId, personId: null }, now)
    const office = { contactEmail: 'gabinete@montevideo.example', acceptsMail: true }
    await getDb().city.update({ where: { id: cityId }, data: office })
    expect(await answerByLink(input(cityId, token), now)).toMatchObject({ ok: true })
    await getDb().city.update({ where: { id: cityId }, data: { acceptsMail: false } })
    expect(await answerByLink(input(cityId, token, { version: 1 }), now)).toMatchObject({ code: 'linkExpired' })
  })

  test('answers no more once the deadline has passed or the plan is closed', async () => {
    const { montevideo } = world.cities
    const token = await linkOf(montevideo.id)
    const deadline = { deadlineOn: new Date('2016-05-20'), deadlinePrecision: 'TIME', deadlineTime: '07:00' } as const
    // 07:00 in Lo Prado, which hosts, was 11:00 UTC.
    await createCall(getDb(), { activityId: world.activity.id, ...deadline })
    expect(await answerByLink(input(montevideo.id, token), now)).toMatchObject({ code: 'answersClosed' })
    await getDb().plan.update({ where: { id: world.published.id }, data: { closedAt: now } })
    expect(await answerByLink(input(montevideo.id, token), now)).toMatchObject({ code: 'planClosed' })
  })
})
