import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { publishMinutes } from '@/lib/meetings/minutes-mutations'
import type { Actor } from '@/lib/permissions/actor'
import { createScheduleWorld, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createCity } from '@/prisma/factories/cities'
import { createDecision, createMinutes } from '@/prisma/factories/held'
import { createMandate } from '@/prisma/factories/mandates'
import { createCall } from '@/prisma/factories/meetings'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

const now = new Date('2016-06-20T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const office = 'gabinete@santafe.example'

let world: ScheduleWorld
beforeEach(async () => {
  // What earlier tests left is due in the same months.
  await getDb().unit.updateMany({ data: { archivedAt: now } })
  world = await createScheduleWorld(getDb())
  // Nobody is asked for a card meanwhile.
  await getDb().city.updateMany({ data: { confirmedOn: now } })
  await getDb().notice.deleteMany()
  await getDb().duty.deleteMany()
  received.length = 0
})

const addressOf = async (actor: Actor) =>
  (await getDb().person.findUniqueOrThrow({ where: { id: actor.personId } })).email

/** The mails that arrive while everything is sent that is due at a moment, of those whose subject begins so. */
async function arrivedAt(moment: Date, subject: RegExp) {
  const from = received.length
  await doWhatIsDue(moment)
  return received.slice(from).filter(({ mail }) => subject.test(mail.subject ?? ''))
}
const addresses = (mails: { to: string[] }[]) => mails.flatMap(({ to }) => to).sort()

describe('minutes', () => {
  const subject = /^(Ata publicada|Acta publicada): /
  const publish = (choice: 'yes' | 'no', moment = now) =>
    publishMinutes(world.coordinator, { id: world.activity.id, version: 1, publish: choice }, moment)

  beforeEach(async () => {
    await createMinutes(getDb(), { activityId: world.activity.id })
    await createDecision(getDb(), {
      ...{ activityId: world.activity.id, text: 'Comparar os planos' },
      ...{ responsibleCityId: world.cities.montevideo.id, dueMonth: '2016-08' },
    })
  })

  test('that are published are told to the unit and to the offices that were called, with what was decided', async () => {
    const city = await createCity(getDb(), {
      ...{ networkId: world.network.id, name: 'Santa Fe', language: 'es', country: 'AR' },
      ...{ contactEmail: office, acceptsMail: true, confirmedOn: now },
    })
    await createMandate(getDb(), { unitId: world.unit.id, cityId: city.id, startsOn: '2016-01-01' })
    await createCall(getDb(), { activityId: world.activity.id })
    await getDb().meetingInvitee.create({ data: { activityId: world.activity.id, cityId: city.id, calledAt: now } })
    expect(await publish('yes')).toMatchObject({ ok: true })
    const told = await arrivedAt(minutes(10), subject)

    expect(addresses(told)).toEqual([await addressOf(world.host), await addressOf(world.member), office].sort())
    for (const { mail } of told) expect(mail.text).toContain('1. Comparar os planos (Montevideo, agosto de 2016)')
  })

  test('that are withdrawn within minutes are told to nobody', async () => {
    await publish('yes')
    await publish('no', minutes(5))
    expect(await arrivedAt(minutes(10), subject)).toEqual([])
  })

  test('of a plan that nobody may read are told to nobody', async () => {
    await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: null } })
    expect(await publish('yes')).toMatchObject({ ok: true })
    expect(await getDb().notice.count()).toBe(0)
  })
})

describe('what a city has to do', () => {
  const begins = /^Prazo neste mês/
  const over = /^Prazo encerrado/
  const decide = (cityId: string) =>
    createDecision(getDb(), { activityId: world.activity.id, responsibleCityId: cityId, dueMonth: '2016-08' })

  test('is told to who acts for it when its month begins, and once more when that is over, while it is open', async () => {
    const { montevideo } = world.cities
    await decide(montevideo.id)
    const member = await addressOf(world.member)

    // In Montevideo it is July still.
    expect(await arrivedAt(new Date('2016-08-01T02:30:00Z'), begins)).toEqual([])
    expect(addresses(await arrivedAt(new Date('2016-08-02T12:00:00Z'), begins))).toEqual([member])
    expect(await arrivedAt(new Date('2016-08-04T12:00:00Z'), begins)).toEqual([])
    expect(addresses(await arrivedAt(new Date('2016-09-01T12:00:00Z'), over))).toEqual([member])
    await getDb().duty.deleteMany()
    expect(await arrivedAt(new Date('2016-09-12T12:00:00Z'), over)).toEqual([])
  })

  test('is told of no more once it is done, somebody else’s, or due later', async () => {
    const { canoas, montevideo } = world.cities
    const { id } = await decide(montevideo.id)
    const dueAt = new Date('2016-08-02T12:00:00Z')
    for (const change of [{ state: 'DONE' }, { responsibleCityId: canoas.id }, { dueMonth: '2016-10' }] as const) {
      const asItWas = { state: 'OPEN', responsibleCityId: montevideo.id, dueMonth: '2016-08' } as const
      await getDb().decision.update({ where: { id }, data: { ...asItWas, ...change } })
      const data = { decisionId: id, cityId: montevideo.id, dueMonth: '2016-08', isOver: false }
      await getDb().notice.create({
        data: { kind: 'decision.due', unitId: world.unit.id, data, createdAt: dueAt, dueAt },
      })
      expect(addresses(await arrivedAt(dueAt, begins))).not.toContain(await addressOf(world.member))
    }
  })

  test('is told to a city outside of the unit only once everybody may read it', async () => {
    await decide(world.cities.elsewhere.id)
    const elsewhere = await addressOf(world.coordinatorOfOtherUnit)
    expect(await arrivedAt(new Date('2016-08-02T12:00:00Z'), begins)).toEqual([])
    await createMinutes(getDb(), { activityId: world.activity.id, publishedAt: now })
    expect(addresses(await arrivedAt(new Date('2016-09-02T12:00:00Z'), over))).toEqual([elsewhere])
  })
})
