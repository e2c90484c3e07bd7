import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { readAnswerLink } from '@/lib/meetings/answer-link'
import { sendCall } from '@/lib/meetings/call-mutations'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createAnswer, createCall } from '@/prisma/factories/meetings'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  // Nobody is asked for a card meanwhile.
  await getDb().city.updateMany({ data: { confirmedOn: now } })
  await getDb().notice.deleteMany()
  await getDb().duty.deleteMany()
  received.length = 0
  const deadline = { deadlineOn: new Date('2016-06-10'), deadlinePrecision: 'DAY' } as const
  await createCall(getDb(), { activityId: world.activity.id, ...deadline })
  await sendCall(world.coordinator, { id: world.activity.id }, now)
})

const addressOf = async (cityId: string) => {
  const { person } = await getDb().delegate.findFirstOrThrow({ where: { cityId }, select: { person: true } })
  return person.email
}
/** Of the mails to an address, those about a call: others may be due as well. */
const mailsTo = (address: string) =>
  received.filter(({ to, mail }) => to.includes(address) && mail.text?.includes('/call/')).map(({ mail }) => mail)

test('a call goes to every city but to who sent it, each with a link for its own city', async () => {
  const { canoas, loPrado, montevideo } = world.cities
  await doWhatIsDue(new Date(now.getTime() + 11 * 60_000))

  expect(mailsTo(await addressOf(canoas.id))).toEqual([])
  for (const { id } of [loPrado, montevideo]) {
    const [mail, ...more] = mailsTo(await addressOf(id))
    const tokens = [...(mail?.text?.matchAll(/\/call\/(\S+)/g) ?? [])].map(([, token]) => readAnswerLink(token))
    expect(tokens).toMatchObject([{ activityId: world.activity.id, cityId: id }])
    expect(more).toEqual([])
  }
})

test('who has not answered is reminded three days before the deadline, once, and nobody else', async () => {
  const { loPrado, montevideo, canoas } = world.cities
  await doWhatIsDue(new Date(now.getTime() + 11 * 60_000))
  await createAnswer(getDb(), { activityId: world.activity.id, cityId: canoas.id })
  await doWhatIsDue(new Date('2016-06-06T12:00:00Z'))
  expect(mailsTo(await addressOf(montevideo.id))).toHaveLength(1)

  // Lo Prado answers after the reminder was left, before it goes.
  const answered = { activityId: world.activity.id, cityIds: [loPrado.id, montevideo.id] }
  const key = `answers ${world.activity.id} 2016-06-10`
  const dueAt = new Date('2016-06-07T12:00:00Z')
  await getDb().notice.create({
    data: { kind: 'meeting.answerDue', unitId: world.unit.id, data: answered, mergeKey: key, createdAt: dueAt, dueAt },
  })
  await createAnswer(getDb(), { activityId: world.activity.id, cityId: loPrado.id })
  for (const day of ['07', '08', '09']) await doWhatIsDue(new Date(`2016-06-${day}T13:00:00Z`))

  expect(mailsTo(await addressOf(loPrado.id))).toHaveLength(1)
  const subjects = mailsTo(await addressOf(montevideo.id)).map(({ subject }) => subject)
  expect(subjects.filter((subject) => subject?.startsWith('Falta responder'))).toHaveLength(1)
  expect(subjects).toHaveLength(2)
})
