import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findActivity } from '@/lib/schedule/activity-queries'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, whenFromRow } from '@/lib/time/when'
import { createPoll } from '@/prisma/factories/meetings'
import { closePoll } from './poll-close-mutations'
import { signPollLink } from './poll-link'
import { answerPoll, answerPollByLink, openPoll, recordPollAnswer, updatePoll } from './poll-mutations'
import { noCandidate } from './poll-schema'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

const candidates = [{ startsOn: '2016-06-16' }, { startsOn: '2016-06-15' }]
const open = (more: object = {}) =>
  openPoll(world.coordinator, { id: world.activity.id, candidates, deadlineOn: null, ...more }, now)
const polled = () =>
  createPoll(getDb(), { activityId: world.activity.id, candidates: [daysWhen('2016-06-15'), daysWhen('2016-06-16')] })
type Poll = Awaited<ReturnType<typeof polled>>
const votes = ({ candidates }: Poll, choice: 'YES' | 'IF_NEED_BE' | 'NO' = 'YES') =>
  candidates.map(({ id }) => ({ candidateId: id, choice }))
const lastDay = ({ candidates }: Poll) => candidates[1]?.id ?? ''

describe('a date poll', () => {
  test('is opened once at a time, for what is published and not known by its day', async () => {
    expect(await open()).toMatchObject({ ok: true })
    expect(await open()).toMatchObject({ code: 'pollOpen' })
    expect(await open({ id: world.drafted.id })).toMatchObject({ code: 'planNotPublished' })
    const poll = await getDb().datePoll.findFirstOrThrow({ include: { candidates: { orderBy: { position: 'asc' } } } })
    expect(poll.candidates.map(whenFromRow)).toEqual([daysWhen('2016-06-15'), daysWhen('2016-06-16')])
  })

  test('asks for no day that has passed as its deadline', async () => {
    expect(await open({ deadlineOn: '2016-05-19' })).toMatchObject({ fields: { deadlineOn: 'dayHasPassed' } })
    expect(await open({ deadlineOn: '2016-05-20' })).toMatchObject({ ok: true })
  })

  test('takes one whole answer of each city, until it ends', async () => {
    const poll = await polled()
    const { id: cityId } = world.cities.montevideo
    const input = { id: poll.id, cityId, version: 0, votes: votes(poll) }
    const { member, coordinator } = world
    expect(await answerPoll(member, { ...input, votes: votes(poll).slice(1) }, now)).toMatchObject({ code: 'invalid' })
    expect(await answerPoll(member, input, now)).toMatchObject({ ok: true })
    const lost = await answerPoll(member, input, now)
    expect(lost).toMatchObject({ code: 'conflict', current: { version: 1, values: { 'votes[0].choice': 'YES' } } })
    expect(await answerPoll(coordinator, { ...input, version: 1 }, now)).toMatchObject({ code: 'notAllowed' })
    expect(await closePoll(coordinator, { id: poll.id, version: 1, candidateId: noCandidate }, now)).toMatchObject({
      ok: true,
    })
    expect(await answerPoll(member, { ...input, version: 1 }, now)).toMatchObject({ code: 'pollEnded' })
    expect(await getDb().pollVote.count()).toBe(2)
  })

  test('firms the date up when it is closed, keeps the other candidates, and tells once', async () => {
    const poll = await polled()
    const input = { id: poll.id, version: 1, candidateId: lastDay(poll) }
    expect(await closePoll(world.host, input, now)).toMatchObject({ code: 'notAllowed' })
    expect(await closePoll(world.coordinator, input, now)).toMatchObject({ ok: true })

    const activity = await getDb().activity.findUniqueOrThrow({ where: { id: world.activity.id } })
    expect(whenFromRow(activity)).toEqual(daysWhen('2016-06-16'))
    expect(await getDb().datePoll.findUnique({ where: { id: poll.id } })).toMatchObject({ state: 'CLOSED' })
    expect(await getDb().pollCandidate.count({ where: { pollId: poll.id } })).toBe(2)
    const told = await getDb().notice.findMany({ where: { data: { path: ['activityId'], equals: activity.id } } })
    expect(told.map(({ kind }) => kind)).toEqual(['poll.closed'])
    const lines = await getDb().changeRecord.findMany({ where: { subjectId: activity.id }, orderBy: { id: 'asc' } })
    expect(lines.map(({ action }) => action)).toEqual(['poll.close', 'activity.update'])
    expect(await closePoll(world.coordinator, input, now)).toMatchObject({ code: 'pollEnded' })
  })

  test('is not closed on a date that is over, nor once the date was set otherwise', async () => {
    const poll = await polled()
    const input = { id: poll.id, version: 1, candidateId: lastDay(poll) }
    const { coordinator } = world
    const late = await closePoll(coordinator, input, new Date('2016-06-17T12:00:00Z'))
    expect(late).toMatchObject({ code: 'dayHasPassed' })
    const day = new Date('2016-06-20T00:00:00Z')
    await getDb().activity.update({
      where: { id: world.activity.id },
      data: { precision: 'DAY', startsOn: day, endsOn: day },
    })
    expect(await closePoll(coordinator, input, now)).toMatchObject({ code: 'dayKnown' })
  })
})

describe('what the coordinator does with an open poll', () => {
  test('she moves the last day for answers, not into the past, and not from under somebody else', async () => {
    const poll = await polled()
    const move = (deadlineOn: string | null, version: number) =>
      updatePoll(world.coordinator, { id: poll.id, version, deadlineOn }, now)
    expect(await move('2016-05-19', 1)).toMatchObject({ fields: { deadlineOn: 'dayHasPassed' } })
    expect(await move('2016-05-25', 1)).toMatchObject({ ok: true })
    expect(await move(null, 1)).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { deadlineOn: '2016-05-25' } },
    })
    expect(await move(null, 2)).toMatchObject({ ok: true })
    expect(await getDb().changeRecord.count({ where: { action: 'poll.update' } })).toBeGreaterThanOrEqual(2)
  })

  test('she records what a city answered by other ways, marked so, also after the deadline', async () => {
    const poll = await polled()
    await getDb().datePoll.update({ where: { id: poll.id }, data: { deadlineOn: new Date('2016-05-10') } })
    const { id: cityId } = world.cities.montevideo
    const input = { id: poll.id, cityId, version: 0, votes: votes(poll) }
    expect(await answerPoll(world.member, input, now)).toMatchObject({ code: 'answersClosed' })
    expect(await recordPollAnswer(world.host, input, now)).toMatchObject({ code: 'notAllowed' })
    expect(await recordPollAnswer(world.coordinator, input, now)).toMatchObject({ ok: true })
    const elsewhere = { ...input, cityId: world.cities.elsewhere.id }
    expect(await recordPollAnswer(world.coordinator, elsewhere, now)).toMatchObject({ code: 'notInvited' })
    const answer = await getDb().pollAnswer.findFirstOrThrow({ where: { pollId: poll.id } })
    expect(answer).toMatchObject({ cityId, way: 'ON_BEHALF' })
  })

  test('without a date, she tells only those who had been asked', async () => {
    const closed = () => getDb().notice.count({ where: { kind: 'poll.closed', unitId: world.unit.id } })
    const end = async () => {
      const { id } = await getDb().datePoll.findFirstOrThrow({
        where: { state: 'OPEN', activityId: world.activity.id },
      })
      return closePoll(world.coordinator, { id, version: 1, candidateId: noCandidate }, now)
    }
    await open()
    expect(await end()).toMatchObject({ ok: true })
    expect(await closed()).toBe(0)
    await open()
    await getDb().notice.updateMany({ where: { kind: 'poll.opened' }, data: { addressedAt: now } })
    expect(await end()).toMatchObject({ ok: true })
    expect(await closed()).toBe(1)
    expect(whenFromRow(await getDb().activity.findUniqueOrThrow({ where: { id: world.activity.id } }))).toMatchObject({
      precision: 'MONTH',
    })
  })
})

test('everybody reads that a date was chosen by asking the cities, and nothing of what was asked', async () => {
  const poll = await polled()
  await closePoll(world.coordinator, { id: poll.id, version: 1, candidateId: lastDay(poll) }, now)
  const seen = await findActivity(null, world.unit.slug, world.activity.slug)
  expect(seen?.dateSteps).toMatchObject([{ to: daysWhen('2016-06-16'), byPoll: true }])
  expect(JSON.stringify(seen)).not.toContain('2016-06-15')
})

test('the link in a poll’s mail answers for its city and poll alone, and the record names no person', async () => {
  const poll = await polled()
  const { montevideo, loPrado } = world.cities
  const { personId } = await getDb().delegate.findFirstOrThrow({ where: { cityId: montevideo.id } })
  const token = signPollLink({ pollId: poll.id, cityId: montevideo.id, personId }, now)
  const input = { id: poll.id, cityId: montevideo.id, version: 0, votes: votes(poll, 'IF_NEED_BE'), token }
  expect(await answerPollByLink({ ...input, cityId: loPrado.id }, now)).toMatchObject({ code: 'notFound' })
  expect(await answerPollByLink({ ...input, token: `${token}x` }, now)).toMatchObject({ code: 'linkExpired' })
  expect(await answerPollByLink(input, now)).toMatchObject({ ok: true })
  const line = await getDb().changeRecord.findFirstOrThrow({ where: { subjectId: world.activity.id } })
  expect(line).toMatchObject({ personId: null, actingCityId: montevideo.id })
})
