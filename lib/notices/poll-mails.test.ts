import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { sendCall } from '@/lib/meetings/call-mutations'
import { closePoll } from '@/lib/meetings/poll-close-mutations'
import { readPollLink } from '@/lib/meetings/poll-link'
import { openPoll, updatePoll } from '@/lib/meetings/poll-mutations'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createPollAnswer } from '@/prisma/factories/meetings'
import { calendarIn } from './test-calendar-mail'
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
  const candidates = [{ startsOn: '2016-06-15' }, { startsOn: '2016-06-16' }]
  await openPoll(world.coordinator, { id: world.activity.id, candidates, deadlineOn: '2016-06-06' }, now)
})

const at = (time: string) => new Date(time)
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const addressOf = async (cityId: string) => {
  const { person } = await getDb().delegate.findFirstOrThrow({ where: { cityId }, select: { person: true } })
  return person.email
}
/** Of the mails to an address, those about the poll: others may be due as well. */
const mailsTo = (address: string) =>
  received
    .filter(({ to, mail }) => to.includes(address) && /consulta/.test(mail.text ?? ''))
    .map(({ mail }) => ({ subject: mail.subject ?? '', text: mail.text ?? '' }))
const pollRow = () =>
  getDb().datePoll.findFirstOrThrow({
    where: { activityId: world.activity.id },
    include: { candidates: { orderBy: { position: 'asc' } } },
  })

test('a poll goes to every city but to who opened it, each with a link for its own city, and to an office that has no delegate', async () => {
  const { canoas, loPrado, montevideo } = world.cities
  await getDb().delegate.deleteMany({ where: { cityId: montevideo.id } })
  const office = { contactEmail: 'gabinete@montevideo.example', acceptsMail: true }
  await getDb().city.update({ where: { id: montevideo.id }, data: office })
  await doWhatIsDue(later(11))
  expect(mailsTo(await addressOf(canoas.id))).toEqual([])
  const { id: pollId } = await pollRow()
  for (const [address, cityId] of [
    [await addressOf(loPrado.id), loPrado.id],
    [office.contactEmail, montevideo.id],
  ] as const) {
    const [mail, ...more] = mailsTo(address)
    const tokens = [...(mail?.text.matchAll(/\/poll\/(\S+)/g) ?? [])].map(([, token]) => readPollLink(token))
    expect(tokens).toMatchObject([{ pollId, cityId }])
    expect(more).toEqual([])
  }
})

test('who has not answered is reminded before the deadline, once, and again when it moved; who has is not', async () => {
  const { canoas, loPrado, montevideo } = world.cities
  await doWhatIsDue(later(11))
  const poll = await pollRow()
  await createPollAnswer(getDb(), { poll, cityId: loPrado.id, choices: ['YES', 'NO'] })
  const reminders = async (cityId: string) =>
    mailsTo(await addressOf(cityId)).filter(({ subject }) => subject.startsWith('Falta responder')).length

  // One was left for her before she answered.
  const data = { activityId: world.activity.id, pollId: poll.id, cityIds: [loPrado.id] }
  await getDb().notice.create({ data: { kind: 'poll.answerDue', unitId: world.unit.id, data, dueAt: later(12) } })
  await doWhatIsDue(at('2016-06-02T12:00:00Z'))
  expect(await reminders(montevideo.id)).toBe(0)
  for (const day of ['03', '04', '05']) await doWhatIsDue(at(`2016-06-${day}T13:00:00Z`))
  expect([await reminders(canoas.id), await reminders(montevideo.id), await reminders(loPrado.id)]).toEqual([1, 1, 0])
  const { id, version } = await pollRow()
  await updatePoll(world.coordinator, { id, version, deadlineOn: '2016-06-10' }, at('2016-06-06T12:00:00Z'))
  await doWhatIsDue(at('2016-06-08T14:00:00Z'))
  expect(await reminders(montevideo.id)).toBe(2)
})

test('when it is closed, everybody who was asked is told the date, once', async () => {
  await doWhatIsDue(later(11))
  const { id, candidates } = await pollRow()
  received.length = 0
  const candidateId = candidates[1]?.id ?? ''
  await closePoll(world.coordinator, { id, version: 1, candidateId }, later(20))
  await doWhatIsDue(later(31))
  for (const { id: cityId } of [world.cities.loPrado, world.cities.montevideo]) {
    const address = await addressOf(cityId)
    expect(received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.subject)).toEqual([
      'Data marcada: Reunião Anual, 16 de junho de 2016',
    ])
  }
})

test('whoever was called while only the month was known gets the day into her calendar when the poll ends', async () => {
  await sendCall(world.coordinator, { id: world.activity.id }, now)
  await doWhatIsDue(later(11))
  received.length = 0
  const { id, candidates } = await pollRow()
  await closePoll(world.coordinator, { id, version: 1, candidateId: candidates[0]?.id ?? '' }, later(20))
  await doWhatIsDue(later(31))
  const address = await addressOf(world.cities.montevideo.id)
  const [mail, ...more] = received.filter(({ to }) => to.includes(address)).map((one) => one.mail)
  expect(calendarIn(mail)).toMatchObject({ method: 'REQUEST', start: '2016-06-15' })
  expect(mail?.text).toContain('A consulta de datas')
  expect(more).toEqual([])
})
