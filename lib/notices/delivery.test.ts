import { beforeEach, describe, expect, test } from 'vitest'
import { getDb, inTransaction } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { queueNotice } from '@/lib/mail/queue-notice'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import type { Actor } from '@/lib/permissions/actor'
import { saveStatus, saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { createDelegate } from '@/prisma/factories/people'
import { addressNextNotice, sendNextMail } from './delivery-mutations'
import { listCityReaders } from './reader-queries'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received, refuse } = useTestMailServer()

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

let world: ScheduleWorld
beforeEach(async () => {
  // What earlier tests left is not due again: each has a network of its own, and all of it goes at once.
  await doWhatIsDue(new Date('2015-01-01T00:00:00Z'))
  await getDb().notice.deleteMany()
  world = await createScheduleWorld(getDb())
  received.length = 0
})

const saveDay = (day: string, version: number, at = now) =>
  saveWhen(world.coordinator, { id: world.activity.id, version, when: daysWhen(day) }, at)
const addressOf = async (actor: Actor) =>
  (await getDb().person.findUniqueOrThrow({ where: { id: actor.personId } })).email
const arrivedAt = async (actor: Actor) => {
  const address = await addressOf(actor)
  return received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail)
}

describe('a date that firms up', () => {
  test('is told to everybody who takes part in the unit now, but not to who did it', async () => {
    await saveDay('2016-06-16', 1)
    await doWhatIsDue(minutes(9))
    expect(received).toEqual([])

    await doWhatIsDue(minutes(10))

    expect(received.flatMap(({ to }) => to).sort()).toEqual(
      [await addressOf(world.host), await addressOf(world.member)].sort(),
    )
    const [mail] = await arrivedAt(world.member)
    expect(mail?.subject).toContain('16 de junho de 2016')
    expect(mail?.text).toContain('junho de 2016')
    expect(mail?.from?.value[0]?.name).toBe('Unidade de Provas')
    expect(mail?.replyTo?.value[0]?.address).toBe(await addressOf(world.coordinator))
  })

  test('and changes again within minutes is one mail, from what was known before to what is known at last', async () => {
    await saveDay('2016-06-16', 1)
    await saveDay('2016-06-17', 2, minutes(5))
    await doWhatIsDue(minutes(12))
    expect(received).toEqual([])

    await doWhatIsDue(minutes(15))

    const mails = await arrivedAt(world.member)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toContain('17 de junho de 2016')
    expect(mails[0]?.text).not.toContain('16 de junho')
  })

  test('and goes back to the month is told to nobody', async () => {
    await saveDay('2016-06-16', 1)
    await saveWhen(world.coordinator, { id: world.activity.id, version: 2, when: monthsWhen(2016, 6) }, minutes(1))
    await doWhatIsDue(minutes(20))

    expect(received).toEqual([])
    expect(await getDb().mail.count({ where: { droppedAt: { not: null } } })).toBe(2)
  })

  test('of a draft is nobody’s news', async () => {
    await saveWhen(world.coordinator, { id: world.drafted.id, version: 1, when: daysWhen('2016-06-16') }, now)
    expect(await getDb().notice.count()).toBe(0)
  })
})

test('nothing is told of what was rolled back', async () => {
  const undone = inTransaction(async (tx) => {
    await queueNotice(tx, { kind: 'plan.published', unitId: world.unit.id, data: { planId: world.published.id } }, now)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await doWhatIsDue(minutes(60))
  expect(received).toEqual([])
})

test('who was suspended, or whose city left, meanwhile, is not written to', async () => {
  await saveDay('2016-06-16', 1)
  await getDb().person.update({ where: { id: world.member.personId }, data: { suspendedAt: now } })
  await getDb().mandate.updateMany({
    where: { unitId: world.unit.id, role: 'SUB_COORDINATION' },
    data: { endsOn: new Date('2016-05-19'), endPrecision: 'DAY' },
  })
  await doWhatIsDue(minutes(10))
  expect(received).toEqual([])
})

describe('a mail server that does not take a mail', () => {
  const mailTo = async (actor: Actor) =>
    getDb().mail.findFirstOrThrow({ where: { personId: actor.personId }, orderBy: { id: 'desc' } })

  test('for now is asked again, later and later, and says what it said', async () => {
    const address = await addressOf(world.member)
    refuse(address, 451)
    await saveDay('2016-06-16', 1)
    await doWhatIsDue(minutes(10))
    await doWhatIsDue(minutes(10))

    expect(await mailTo(world.member)).toMatchObject({ attempts: 1, sentAt: null, lastError: '451 no such mailbox' })
    await doWhatIsDue(minutes(11))
    expect(await mailTo(world.member)).toMatchObject({ attempts: 2, nextAttemptAt: minutes(13) })

    refuse(address, null)
    await doWhatIsDue(minutes(13))
    expect(await mailTo(world.member)).toMatchObject({ sentAt: minutes(13), lastError: null })
    expect(await arrivedAt(world.member)).toHaveLength(1)
  })

  test('for good is not asked again', async () => {
    refuse(await addressOf(world.member), 550)
    await saveDay('2016-06-16', 1)
    await doWhatIsDue(minutes(10))
    await doWhatIsDue(minutes(100))

    expect(await mailTo(world.member)).toMatchObject({
      attempts: 1,
      failedAt: minutes(10),
      lastError: '550 no such mailbox',
    })
    refuse(await addressOf(world.member), null)
  })
})

test('bulk is throttled: what is over the measure goes a minute later, and what somebody waits for goes first', async () => {
  await saveDay('2016-06-16', 1)
  await doWhatIsDue(minutes(9))
  const many = Array.from({ length: 60 }, (_, index) => ({
    noticeId: world.unit.id,
    address: `pessoa-${index}@muitas.example`,
    language: 'pt' as const,
    timeZone: 'America/Sao_Paulo',
    isBulk: true,
    nextAttemptAt: now,
    sentAt: minutes(9.5),
  }))
  const notice = await getDb().notice.findFirstOrThrow()
  await getDb().mail.createMany({ data: many.map((mail) => ({ ...mail, noticeId: notice.id })) })

  await doWhatIsDue(minutes(10))
  expect(received).toEqual([])
  await doWhatIsDue(minutes(11))
  expect(received).toHaveLength(2)
})

test('who acts for two cities is one reader', async () => {
  const { canoas, loPrado } = world.cities
  const cityIds = [canoas.id, loPrado.id]
  const before = await listCityReaders(cityIds, now)
  await createDelegate(getDb(), { personId: world.host.personId, cityId: canoas.id })

  expect(await listCityReaders(cityIds, now)).toHaveLength(before.length)
})

test('two workers at once send each mail once', async () => {
  await saveStatus(
    world.coordinator,
    { id: world.activity.id, version: 1, status: 'CANCELLED', reason: { original: 'pt', pt: 'Chuva.' } },
    now,
  )
  await addressNextNotice(minutes(10))
  await Promise.all([1, 2, 3, 4].map(() => sendNextMail(minutes(10))))

  expect(received).toHaveLength(2)
  expect(received[0]?.mail.subject).toMatch(/^Cancelada: /)
  expect(received[0]?.mail.text).toContain('> Chuva.')
})
