import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findActivity } from '@/lib/schedule/activity-queries'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen } from '@/lib/time/when'
import { createPoll, createPollAnswer } from '@/prisma/factories/meetings'
import { listAskedPolls } from './asked-queries'
import { signPollLink } from './poll-link'
import { findPollByLink } from './poll-link-queries'
import { listPolls } from './poll-queries'

useTestDatabase()

let world: ScheduleWorld
let poll: Awaited<ReturnType<typeof createPoll>>
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  poll = await createPoll(getDb(), {
    activityId: world.activity.id,
    deadlineOn: new Date('2016-05-25'),
    candidates: [daysWhen('2016-06-15'), daysWhen('2016-06-16')],
  })
})

const answer = (cityId: string, ...choices: ('YES' | 'IF_NEED_BE' | 'NO')[]) =>
  createPollAnswer(getDb(), { poll, cityId, choices })
const linkOf = async (cityId: string) => {
  const { personId } = await getDb().delegate.findFirstOrThrow({ where: { cityId } })
  return signPollLink({ pollId: poll.id, cityId, personId }, now)
}
const waitingFor = async (viewer: ScheduleWorld['member']) =>
  (await listAskedPolls(viewer, now)).map(({ id, cities }) => [id, cities.map(({ name }) => name)])

test('who takes part in the unit sees what every city answered and which date suits most; others see nothing', async () => {
  const { canoas, loPrado, montevideo } = world.cities
  await answer(montevideo.id, 'YES', 'IF_NEED_BE')
  await answer(canoas.id, 'NO', 'YES')
  const activity = await findActivity(world.member, world.unit.slug, world.activity.slug)
  if (!activity) throw new Error('the member reads the activity')

  const [seen] = await listPolls(world.member, activity, now)
  expect(seen?.candidates.map(({ tally, suitsMost }) => [tally, suitsMost])).toEqual([
    [{ YES: 1, IF_NEED_BE: 0, NO: 1 }, false],
    [{ YES: 1, IF_NEED_BE: 1, NO: 0 }, true],
  ])
  expect(seen?.asked.map(({ id }) => id)).toEqual([canoas.id, loPrado.id, montevideo.id])
  for (const stranger of [null, world.coordinatorOfOtherUnit, world.coordinatorUntilLastYear]) {
    expect(await listPolls(stranger, activity, now)).toEqual([])
  }
})

test('the link of a poll shows what its own city answered, and nothing of the others', async () => {
  const { loPrado, montevideo } = world.cities
  await answer(loPrado.id, 'YES', 'NO')
  const token = await linkOf(montevideo.id)
  const found = await findPollByLink(token, now)
  expect(found).toMatchObject({ state: 'open', isAsked: true, answer: null, poll: { areAnswersOpen: true } })
  expect(JSON.stringify(found)).not.toContain('tally')
  await getDb().delegate.updateMany({ where: { cityId: montevideo.id }, data: { endsOn: new Date('2016-05-19') } })
  expect((await findPollByLink(token, now)).state).toBe('expired')
  expect((await findPollByLink(`${token}x`, now)).state).toBe('invalid')
})

test('a delegate is asked until her city has answered, and no longer than it can', async () => {
  const { montevideo } = world.cities
  expect(await waitingFor(world.member)).toEqual([[poll.id, ['Montevideo']]])
  expect(await waitingFor(world.coordinatorOfOtherUnit)).toEqual([])
  expect(await listAskedPolls(world.member, new Date('2016-05-26T12:00:00Z'))).toEqual([])
  await answer(montevideo.id, 'YES', 'YES')
  expect(await waitingFor(world.member)).toEqual([])
})

test.each([
  ['its day is known', { precision: 'DAY', startsOn: new Date('2016-06-20'), endsOn: new Date('2016-06-20') } as const],
  ['it was held', { status: 'HELD' } as const],
])('nobody is asked about an activity once %s', async (_what, data) => {
  const activity = await findActivity(world.member, world.unit.slug, world.activity.slug)
  await getDb().activity.update({ where: { id: activity?.id }, data })
  expect(await waitingFor(world.member)).toEqual([])
  const { loPrado } = world.cities
  const found = await findPollByLink(await linkOf(loPrado.id), now)
  expect(found).toMatchObject({ poll: { isOvertaken: true, areAnswersOpen: false } })
})
