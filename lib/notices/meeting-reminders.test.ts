import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { sendCall } from '@/lib/meetings/call-mutations'
import type { Actor } from '@/lib/permissions/actor'
import { saveStatus, saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen } from '@/lib/time/when'
import { createCity } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createAnswer } from '@/prisma/factories/meetings'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

const office = 'gabinete@santafe.example'

let world: ScheduleWorld
beforeEach(async () => {
  // What earlier tests left comes near as well.
  await getDb().unit.updateMany({ data: { archivedAt: now } })
  world = await createScheduleWorld(getDb())
  const city = await createCity(getDb(), {
    ...{ networkId: world.network.id, name: 'Santa Fe', language: 'es', country: 'AR' },
    ...{ contactEmail: office, acceptsMail: true },
  })
  await createMandate(getDb(), { unitId: world.unit.id, cityId: city.id, startsOn: '2016-01-01' })
  // Nobody is asked for a card meanwhile.
  await getDb().city.updateMany({ data: { confirmedOn: now } })
  await getDb().notice.deleteMany()
  await getDb().duty.deleteMany()
  await moveTo('2016-06-16')
  await sendCall(world.coordinator, { id: world.activity.id }, now)
  await doWhatIsDue(new Date(now.getTime() + 15 * 60_000))
  received.length = 0
})

const at = async () => {
  const { id, version } = await getDb().activity.findUniqueOrThrow({ where: { id: world.activity.id } })
  return { id, version }
}
const moveTo = async (day: string, moment = now) =>
  saveWhen(world.coordinator, { ...(await at()), when: daysWhen(day) }, moment)
const addressOf = async (actor: Actor) =>
  (await getDb().person.findUniqueOrThrow({ where: { id: actor.personId } })).email
const answer = (cityId: string, choice: 'COMING' | 'NOT_COMING') =>
  createAnswer(getDb(), { activityId: world.activity.id, cityId, choice, onSite: choice === 'COMING' ? 1 : 0 })

/** Hour after hour, everything that is due; the reminders that arrived meanwhile, oldest first. */
async function remindedFrom(first: string, last: string) {
  const from = received.length
  for (let hour = new Date(first); hour <= new Date(last); hour = new Date(hour.getTime() + 4 * 60 * 60_000)) {
    await doWhatIsDue(hour)
  }
  return received.slice(from).filter(({ mail }) => /^(Lembrete|Recordatorio): /.test(mail.subject ?? ''))
}
const addresses = (mails: { to: string[] }[]) => mails.flatMap(({ to }) => to).sort()

test('who comes or has not answered is reminded a week and a day before, once each, in the morning of the place', async () => {
  const { canoas, loPrado, montevideo } = world.cities
  await answer(canoas.id, 'COMING')
  await answer(loPrado.id, 'NOT_COMING')
  const [coordinator, member] = [await addressOf(world.coordinator), await addressOf(world.member)]
  const everybody = [coordinator, member, office].sort()

  // In Lo Prado it is four hours earlier than in UTC.
  expect(await remindedFrom('2016-06-08T12:00:00Z', '2016-06-09T08:00:00Z')).toEqual([])
  const week = await remindedFrom('2016-06-09T12:00:00Z', '2016-06-15T08:00:00Z')
  expect(addresses(week)).toEqual(everybody)
  await answer(montevideo.id, 'NOT_COMING')
  const day = await remindedFrom('2016-06-15T12:00:00Z', '2016-06-18T12:00:00Z')
  expect(addresses(day)).toEqual([coordinator, office].sort())

  const textTo = (address: string) => week.find(({ to }) => to.includes(address))?.mail.text
  expect(textTo(coordinator)).toContain('Canoas respondeu que vem.')
  expect(textTo(coordinator)).toContain(JOINING_LINK)
  expect(textTo(office)).toContain('Santa Fe todavía no respondió.')
  expect(textTo(office)).toContain('/es/call/')
  expect(textTo(office)).not.toContain(JOINING_LINK)
})

test('another worker, or one that begins anew, reminds nobody again', async () => {
  await remindedFrom('2016-06-09T12:00:00Z', '2016-06-09T12:00:00Z')
  await getDb().duty.deleteMany()
  expect(await remindedFrom('2016-06-09T16:00:00Z', '2016-06-10T16:00:00Z')).toEqual([])
})

test('a meeting that moves is reminded of before its new day, and one that is put off or cancelled not at all', async () => {
  await remindedFrom('2016-06-09T12:00:00Z', '2016-06-09T12:00:00Z')
  await moveTo('2016-06-23', new Date('2016-06-10T12:00:00Z'))
  expect(await remindedFrom('2016-06-10T16:00:00Z', '2016-06-16T08:00:00Z')).toEqual([])
  expect(await remindedFrom('2016-06-16T12:00:00Z', '2016-06-16T16:00:00Z')).toHaveLength(4)

  const reason = { original: 'pt', pt: 'Greve' } as const
  await saveStatus(
    world.coordinator,
    { ...(await at()), status: 'POSTPONED', reason },
    new Date('2016-06-17T12:00:00Z'),
  )
  expect(await remindedFrom('2016-06-22T12:00:00Z', '2016-06-23T12:00:00Z')).toEqual([])
})

test('what was left to be told is told to nobody once the meeting is another day’s, or has begun', async () => {
  const { id } = world.activity
  const dueAt = new Date('2016-06-16T16:00:00Z')
  const late = { activityId: id, cityIds: [world.cities.montevideo.id], startsOn: '2016-06-16' }
  const common = { kind: 'meeting.reminder', unitId: world.unit.id, createdAt: dueAt, dueAt } as const
  await getDb().notice.create({ data: { ...common, data: late } })
  await getDb().notice.create({ data: { ...common, data: { ...late, startsOn: '2016-06-15' } } })
  expect(await remindedFrom('2016-06-16T16:00:00Z', '2016-06-16T16:00:00Z')).toEqual([])
})

test('a city that was called the day before yesterday needs no reminder of next week', async () => {
  await getDb().meetingInvitee.updateMany({ data: { calledAt: new Date('2016-06-07T12:00:00Z') } })
  await getDb().meetingInvitee.updateMany({
    where: { cityId: world.cities.montevideo.id },
    data: { calledAt: new Date('2016-06-01T12:00:00Z') },
  })
  const week = await remindedFrom('2016-06-09T12:00:00Z', '2016-06-09T16:00:00Z')
  expect(addresses(week)).toEqual([await addressOf(world.member)])
})
