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

/** Everything that is due at each of these moments of June 2016 ("09T12": on the 9th at 12:00 UTC); the reminders that arrived meanwhile. */
async function remindedAt(...moments: string[]) {
  const from = received.length
  for (const moment of moments) await doWhatIsDue(new Date(`2016-06-${moment}:00:00Z`))
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
  expect(await remindedAt('08T12', '09T11')).toEqual([])
  const week = await remindedAt('09T12', '09T13', '11T12', '14T12', '15T11')
  expect(addresses(week)).toEqual(everybody)
  await answer(montevideo.id, 'NOT_COMING')
  const day = await remindedAt('15T12', '15T14', '16T03', '16T12', '17T12')
  expect(addresses(day)).toEqual([coordinator, office].sort())

  const textTo = (address: string) => week.find(({ to }) => to.includes(address))?.mail.text
  expect(textTo(coordinator)).toContain('Canoas respondeu que vem.')
  expect(textTo(coordinator)).toContain(JOINING_LINK)
  expect(textTo(office)).toContain('Santa Fe todavía no respondió.')
  expect(textTo(office)).toContain('/es/call/')
  expect(textTo(office)).not.toContain(JOINING_LINK)
})

test('another worker, or one that begins anew, reminds nobody again', async () => {
  await remindedAt('09T12')
  await getDb().duty.deleteMany()
  expect(await remindedAt('09T13', '10T12')).toEqual([])
})

test('a meeting that moves is reminded of before its new day, and one that is put off or cancelled not at all', async () => {
  await remindedAt('09T12')
  await moveTo('2016-06-23', new Date('2016-06-10T12:00:00Z'))
  expect(await remindedAt('10T16', '15T12', '16T11')).toEqual([])
  expect(await remindedAt('16T12', '16T13')).toHaveLength(4)

  const reason = { original: 'pt', pt: 'Greve' } as const
  await saveStatus(
    world.coordinator,
    { ...(await at()), status: 'POSTPONED', reason },
    new Date('2016-06-17T12:00:00Z'),
  )
  expect(await remindedAt('22T12', '22T14')).toEqual([])
})

test.each([
  ['the meeting has begun', '16T16', '2016-06-16'],
  ['it is another day’s', '12T16', '2016-06-15'],
  ['the city says that it stays away', '12T16', '2016-06-16'],
] as const)('what was left to be told is told to nobody once %s', async (_, moment, startsOn) => {
  const { loPrado } = world.cities
  if (moment === '12T16' && startsOn === '2016-06-16') await answer(loPrado.id, 'NOT_COMING')
  const dueAt = new Date(`2016-06-${moment}:00:00Z`)
  const data = { activityId: world.activity.id, cityIds: [loPrado.id], startsOn }
  await getDb().notice.create({
    data: { kind: 'meeting.reminder', unitId: world.unit.id, createdAt: dueAt, dueAt, data },
  })
  expect(await remindedAt(moment)).toEqual([])
})

test('a city that was called the day before yesterday needs no reminder of next week', async () => {
  await getDb().meetingInvitee.updateMany({ data: { calledAt: new Date('2016-06-07T12:00:00Z') } })
  await getDb().meetingInvitee.updateMany({
    where: { cityId: world.cities.montevideo.id },
    data: { calledAt: new Date('2016-06-01T12:00:00Z') },
  })
  const week = await remindedAt('09T12', '09T13')
  expect(addresses(week)).toEqual([await addressOf(world.member)])
})
