import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { saveNoticeChoices } from './choice-mutations'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

// `now` is a Friday.
const monday = new Date('2016-05-23T10:00:00Z')
const nextMonday = new Date('2016-05-30T10:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

let world: ScheduleWorld
let address: string
beforeEach(async () => {
  await doWhatIsDue(new Date('2016-05-19T12:00:00Z'))
  world = await createScheduleWorld(getDb())
  await saveNoticeChoices(world.member, [{ kind: 'activity.changed', delivery: 'DIGEST' }])
  address = (await getDb().person.findUniqueOrThrow({ where: { id: world.member.personId } })).email
  received.length = 0
  await getDb().notice.deleteMany()
  await getDb().duty.update({ where: { name: 'digests' }, data: { doneAt: minutes(-60) } })
})

const mails = () => received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail)
const firmUp = (day: string, version: number, at: Date) =>
  saveWhen(world.coordinator, { id: world.activity.id, version, when: daysWhen(day) }, at)

test('what happened in the week is one mail on Monday, and what was told is not told again', async () => {
  await firmUp('2016-06-16', 1, now)
  await doWhatIsDue(minutes(15))
  await firmUp('2016-06-17', 2, minutes(60))
  await doWhatIsDue(minutes(75))
  expect(mails()).toEqual([])

  await doWhatIsDue(monday)
  expect(mails()).toHaveLength(1)
  expect(mails()[0]?.subject).toBe('UP: uma novidade da semana')
  expect(mails()[0]?.text).toContain('17 de junho de 2016')
  expect(mails()[0]?.text).toContain('A seguir')

  await doWhatIsDue(new Date(monday.getTime() + 60_000))
  await doWhatIsDue(nextMonday)
  expect(mails()).toHaveLength(1)
})

test('a week without news, or whose news came to nothing, has no digest', async () => {
  await doWhatIsDue(monday)
  expect(mails()).toEqual([])

  await firmUp('2016-06-16', 1, monday)
  await doWhatIsDue(new Date(monday.getTime() + 15 * 60_000))
  const back = { id: world.activity.id, version: 2, when: monthsWhen(2016, 6) }
  await saveWhen(world.coordinator, back, new Date(monday.getTime() + 60 * 60_000))
  await doWhatIsDue(new Date(monday.getTime() + 75 * 60_000))
  await doWhatIsDue(nextMonday)
  expect(mails().map(({ subject }) => subject)).toEqual([])
})

test('who takes part no more gets none of what waited for her', async () => {
  await firmUp('2016-06-16', 1, now)
  await doWhatIsDue(minutes(15))
  await getDb().delegate.updateMany({
    where: { personId: world.member.personId },
    data: { endsOn: new Date('2016-05-21') },
  })
  await doWhatIsDue(monday)
  expect(mails()).toEqual([])
})

test('an activity whose month comes near without a day is reminded of once, to who coordinates', async () => {
  const coordinator = await getDb().person.findUniqueOrThrow({ where: { id: world.coordinator.personId } })
  const reminders = () => received.filter(({ to }) => to.includes(coordinator.email))
  await getDb().duty.deleteMany({ where: { name: 'notFirmReminders' } })
  await doWhatIsDue(now)
  expect(reminders().map(({ mail }) => mail.subject)).toEqual(['Falta marcar a data: Reunião Anual, junho de 2016'])

  await doWhatIsDue(monday)
  await doWhatIsDue(nextMonday)
  expect(reminders()).toHaveLength(1)
})
