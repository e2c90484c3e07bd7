import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { findCalendar } from '@/lib/feeds/calendar-queries'
import { readCalendar } from '@/lib/ical/test-calendar'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { saveCall, sendCall } from '@/lib/meetings/call-mutations'
import type { Actor } from '@/lib/permissions/actor'
import { savePlace, saveStatus, saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen, type When } from '@/lib/time/when'
import { createCity } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { saveNoticeChoices } from './choice-mutations'
import { calendarIn } from './test-calendar-mail'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const office = 'gabinete@santafe.example'
const reason = { original: 'pt', pt: 'Enchente no sul' } as const

let world: ScheduleWorld
let santaFe: string
beforeEach(async () => {
  await doWhatIsDue(new Date('2015-01-01T00:00:00Z'))
  await getDb().notice.deleteMany()
  world = await createScheduleWorld(getDb())
  // Nobody acts for Santa Fe: its office is written to.
  const city = await createCity(getDb(), {
    ...{ networkId: world.network.id, name: 'Santa Fe', language: 'es', country: 'AR' },
    ...{ contactEmail: office, acceptsMail: true, confirmedOn: now },
  })
  await createMandate(getDb(), { unitId: world.unit.id, cityId: city.id, startsOn: '2016-01-01' })
  santaFe = city.id
  await getDb().city.updateMany({ data: { confirmedOn: now } })
})

const addressOf = async (actor: Actor) =>
  (await getDb().person.findUniqueOrThrow({ where: { id: actor.personId } })).email
const at = async () => {
  const { id, version } = await getDb().activity.findUniqueOrThrow({ where: { id: world.activity.id } })
  return { id, version }
}
const moveTo = async (when: When, moment: Date) => saveWhen(world.coordinator, { ...(await at()), when }, moment)
const become = async (status: 'TENTATIVE' | 'POSTPONED' | 'CANCELLED' | 'CONFIRMED', moment: Date) =>
  saveStatus(world.coordinator, { ...(await at()), status, reason }, moment)

/** What arrives while everything is sent that is due at a moment, by address. */
async function arrivedAt(moment: Date) {
  received.length = 0
  await doWhatIsDue(moment)
  return new Map(received.map(({ to, mail }) => [to.join(), mail]))
}

/** Calls the cities of the unit (all, or those) to the meeting of 16 June, and sees the call out. */
async function call(cities?: string[]) {
  await moveTo(daysWhen('2016-06-16'), minutes(-90))
  await doWhatIsDue(minutes(-60))
  if (cities) {
    const given = { id: world.activity.id, version: 0, deadlineOn: null, deadlineTime: null }
    await saveCall(world.coordinator, { ...given, practical: { original: 'pt' }, invites: 'chosen', cities }, now)
  }
  await sendCall(world.coordinator, { id: world.activity.id }, now)
  return arrivedAt(minutes(10))
}

/** The same activity as everybody's calendar has it. */
async function inFeed() {
  const file = await findCalendar({ of: 'unit', slug: world.unit.slug }, { lang: null, withTentative: true })
  const [event] = readCalendar(file?.body ?? '').events
  return { uid: event?.uid, sequence: event?.sequence }
}

describe('a call', () => {
  test('puts the meeting into the calendar of each reader alone, as the feeds know it', async () => {
    const mails = await call()

    const readers = [await addressOf(world.host), await addressOf(world.member), office]
    expect([...mails.keys()].sort()).toEqual(readers.sort())
    for (const [address, mail] of mails) {
      const told = calendarIn(mail)
      expect(told).toMatchObject({ ...(await inFeed()), method: 'REQUEST', start: '2016-06-16' })
      expect(told?.fileName).toBe(`${world.activity.slug}.ics`)
      expect(told?.organizer).toBe('mailto:enlace@rede.example')
      expect(told?.attendees).toEqual([[`mailto:${address}`, 'FALSE']])
      expect(told?.text).not.toMatch(/\/call\//)
    }
  })

  test('says how to join to who acts for a city, and to no office', async () => {
    const mails = await call()
    const unfolded = (address: string) => calendarIn(mails.get(address))?.text.replaceAll('\r\n ', '')
    expect(unfolded(await addressOf(world.member))).toContain(`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${JOINING_LINK}`)
    expect(unfolded(office)).not.toContain(JOINING_LINK)
    expect(mails.get(office)?.text).not.toContain(JOINING_LINK)
  })

  test('to what has a month and no day puts nothing into a calendar', async () => {
    await sendCall(world.coordinator, { id: world.activity.id }, now)
    const mails = await arrivedAt(minutes(10))
    expect(mails.size).toBe(3)
    for (const mail of mails.values()) expect(calendarIn(mail)).toBeNull()
  })

  test('says no more than it was given: a title writes no line, a name no property', async () => {
    const wild = 'Ata\r\nATTENDEE:mailto:eva@elsewhere.example\r\nMETHOD:CANCEL'
    const localized = { original: 'pt', texts: { pt: wild }, madeFrom: {} }
    await getDb().activity.update({ where: { id: world.activity.id }, data: { title: localized } })
    const name = { ...localized, texts: { pt: 'A "B":mailto:eva@elsewhere.example\r\nATTENDEE:x' } }
    await getDb().unit.update({ where: { id: world.unit.id }, data: { name } })
    const address = await addressOf(world.member)
    const mail = (await call()).get(address)

    const told = calendarIn(mail)
    expect(told).toMatchObject({ method: 'REQUEST', organizer: 'mailto:enlace@rede.example' })
    expect(told?.summary).toBe(`UP: ${wild.replaceAll('\r\n', '\n')}`)
    expect(told?.attendees).toEqual([[`mailto:${address}`, 'FALSE']])
    expect(told?.text.match(/^METHOD:/gm)).toHaveLength(1)
    expect(mail?.to).toMatchObject({ value: [{ address }] })
    expect(mail?.headers.has('attendee')).toBe(false)
  })
})

describe('a meeting that was called to', () => {
  test('moves in the calendars of who was called, and of nobody else', async () => {
    const { loPrado } = world.cities
    await call([loPrado.id, santaFe])
    const { sequence = 0 } = await inFeed()
    await moveTo(daysWhen('2016-06-23', '2016-06-24'), minutes(60))
    const mails = await arrivedAt(minutes(70))

    const [host, member] = [await addressOf(world.host), await addressOf(world.member)]
    expect([...mails.keys()].sort()).toEqual([host, member, office].sort())
    expect(calendarIn(mails.get(member))).toBeNull()
    expect(mails.get(member)?.text).not.toContain('/call/')
    for (const address of [host, office]) {
      const moved = { ...(await inFeed()), method: 'REQUEST', start: '2016-06-23', sequence: sequence + 1 }
      expect(calendarIn(mails.get(address))).toMatchObject(moved)
      expect(mails.get(address)?.text).toContain('/call/')
    }
  })

  test('leaves them when it is cancelled, with the reason, and comes back when it is on again', async () => {
    await call()
    await become('CANCELLED', minutes(60))
    const cancelled = await arrivedAt(minutes(70))
    const { sequence = 0 } = await inFeed()
    expect(cancelled.size).toBe(3)
    for (const mail of cancelled.values()) {
      expect(calendarIn(mail)).toMatchObject({ ...(await inFeed()), method: 'CANCEL', status: 'CANCELLED' })
      expect(mail.subject).toMatch(/^Cancelada: /)
      expect(mail.text).toContain('Enchente no sul')
    }

    await become('CONFIRMED', minutes(120))
    const back = await arrivedAt(minutes(130))
    expect(back.size).toBe(3)
    for (const mail of back.values()) {
      expect(calendarIn(mail)).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', sequence: sequence + 1 })
    }
  })

  test('leaves them when no day is known any more, where it stood', async () => {
    await call()
    await moveTo(monthsWhen(2016, 9), minutes(60))
    const mails = await arrivedAt(minutes(70))
    expect(mails.size).toBe(3)
    for (const mail of mails.values()) {
      const gone = { ...(await inFeed()), method: 'CANCEL', status: 'CANCELLED', start: '2016-06-16' }
      expect(calendarIn(mail)).toMatchObject(gone)
    }
    await become('CANCELLED', minutes(120))
    for (const mail of (await arrivedAt(minutes(130))).values()) expect(calendarIn(mail)).toBeNull()
  })

  test('is told of at once to who was called, however she wants such news, and to others as they want it', async () => {
    const { loPrado } = world.cities
    await call([loPrado.id])
    for (const person of [world.host, world.member]) {
      await saveNoticeChoices(person, [{ kind: 'activity.cancelled', delivery: 'NEVER' }])
    }
    await become('CANCELLED', minutes(60))
    const mails = await arrivedAt(minutes(70))
    const host = await addressOf(world.host)
    expect([...mails.keys()]).toEqual([host])
    expect(mails.get(host)?.text).not.toContain('/unsubscribe')
  })

  test('and is cancelled and on again within minutes is told of to nobody', async () => {
    await call()
    await become('CANCELLED', minutes(60))
    await become('TENTATIVE', minutes(61))
    expect((await arrivedAt(minutes(90))).size).toBe(0)
  })

  test('and is cancelled before the call went leaves no calendar in which it never was', async () => {
    await moveTo(daysWhen('2016-06-16'), minutes(-90))
    await doWhatIsDue(minutes(-60))
    await sendCall(world.coordinator, { id: world.activity.id }, now)
    await become('CANCELLED', minutes(5))
    const mails = await arrivedAt(minutes(20))
    expect(mails.has(office)).toBe(false)
    expect(mails.size).toBe(2)
    for (const mail of mails.values()) expect(calendarIn(mail)).toBeNull()
  })

  test('is out of the calendar of a city that is invited no more, but not told of its new place', async () => {
    const { loPrado, montevideo } = world.cities
    await call([loPrado.id, montevideo.id])
    await getDb().meetingInvitee.updateMany({ where: { cityId: montevideo.id }, data: { isChosen: false } })
    await savePlace(world.coordinator, { ...(await at()), place: { venue: 'Sala Azul', isOnline: true } }, minutes(60))
    const member = await addressOf(world.member)
    const placed = await arrivedAt(minutes(70))
    expect(placed.has(member)).toBe(true)
    expect(calendarIn(placed.get(member))).toBeNull()
    expect(calendarIn(placed.get(await addressOf(world.host)))).toMatchObject({ method: 'REQUEST' })
    await become('CANCELLED', minutes(120))
    expect(calendarIn((await arrivedAt(minutes(130))).get(member))).toMatchObject({ method: 'CANCEL' })
  })
})

test.each([
  ['POSTPONED', 'activity.postponed'],
  ['CANCELLED', 'activity.cancelled'],
  ['CONFIRMED', 'activity.changed'],
] as const)('news of what becomes %s are %s, whatever else changes with it', async (status, kind) => {
  const waiting = async () => (await getDb().notice.findMany({ where: { unitId: world.unit.id } })).map((n) => n.kind)
  await moveTo(daysWhen('2016-06-16'), now)
  expect(await waiting()).toEqual(['activity.changed'])
  await become(status, minutes(1))
  await moveTo(daysWhen('2016-06-17'), minutes(2))
  expect(await waiting()).toEqual([kind])
})
