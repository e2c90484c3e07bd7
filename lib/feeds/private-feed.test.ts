import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readCalendar } from '@/lib/ical/test-calendar'
import type { Actor } from '@/lib/permissions/actor'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, storedDate } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { makePrivateFeed, revokePrivateFeed } from './private-feed-mutations'
import { findOwnFeed, findPrivateCalendar } from './private-feed-queries'

useTestDatabase()
let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

async function tokenOf(viewer: Actor) {
  const made = await makePrivateFeed(viewer, now)
  if (!made.ok) throw new Error(made.code)
  return made.token
}

const wish = { lang: 'pt', withTentative: true } as const
const textOf = (token: string, at = now) => findPrivateCalendar(token, wish, at)

/** The titles that the calendar behind `token` holds; null where there is none. */
async function titlesOf(token: string, at = now) {
  const text = await textOf(token, at)
  return text && readCalendar(text).events.map(({ summary }) => summary?.replace(/^.*: /, ''))
}

describe('the address of somebody’s own calendar', () => {
  test('has 256 bits, of which the database keeps the hash only', async () => {
    await expect(makePrivateFeed(world.coordinator, now)).resolves.toMatchObject({ ok: true })
    const token = await tokenOf(world.coordinator)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const [row] = await getDb().privateFeed.findMany({ where: { personId: world.coordinator.personId } })
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await findOwnFeed(world.coordinator, token)).toEqual({ createdAt: now, isOfToken: true })
    expect(await findOwnFeed(world.member, token)).toBeNull()
  })

  test('is good until it is replaced or revoked', async () => {
    const first = await tokenOf(world.coordinator)
    const second = await tokenOf(world.coordinator)
    expect(await textOf(first)).toBeNull()
    expect(await textOf(second)).not.toBeNull()
    expect(await findOwnFeed(world.coordinator, first)).toMatchObject({ isOfToken: false })

    expect(await revokePrivateFeed(world.coordinator)).toMatchObject({ ok: true })
    expect(await textOf(second)).toBeNull()
    expect(await textOf('')).toBeNull()
  })
})

describe('what it holds', () => {
  test('is what she may read of her units, drafts marked as such, with the links for joining', async () => {
    const text = (await textOf(await tokenOf(world.member))) ?? ''
    const { events } = readCalendar(text)
    const summaries = events.map(({ summary }) => summary)
    expect(summaries).toEqual([
      `${world.unit.acronym}: Reunião Anual`,
      `Rascunho: ${world.unit.acronym}: Reunião secreta`,
    ])
    for (const { component, description } of events) {
      expect(component.getFirstPropertyValue('conference')).toBe(JOINING_LINK)
      expect(description).toContain(JOINING_LINK)
    }
    expect(events[1]?.component.getFirstPropertyValue('url')).toContain('/pt/workspace/units/')
    expect(events[1]?.description).not.toContain(`/pt/${world.unit.slug}/`)
  })

  test('is nothing of other units: what the own city hosts there once it is public, and without its link', async () => {
    const token = await tokenOf(world.coordinatorOfOtherUnit)
    expect(await titlesOf(token)).toEqual([])

    const of = { unitId: world.unit.id, hostCityId: world.cities.elsewhere.id, joiningLink: JOINING_LINK }
    await createActivity(getDb(), { ...of, planId: world.draft.id, title: 'Escondida', when: daysWhen('2016-08-01') })
    await createActivity(getDb(), { ...of, planId: world.published.id, title: 'Aberta', when: daysWhen('2016-08-02') })
    expect(await titlesOf(token)).toEqual(['Aberta'])
    expect(await textOf(token)).not.toContain(JOINING_LINK)
  })

  test('is nothing from the moment on at which the mandate has ended', async () => {
    const token = await tokenOf(world.member)
    expect(await titlesOf(token)).toHaveLength(2)
    await getDb().mandate.updateMany({
      where: { unitId: world.unit.id, cityId: world.cities.montevideo.id },
      data: { endsOn: storedDate('2016-05-31'), endPrecision: 'DAY' },
    })
    expect(await titlesOf(token, new Date('2016-06-01T02:59:00Z'))).toHaveLength(2)
    expect(await titlesOf(token, new Date('2016-06-01T03:01:00Z'))).toEqual([])
    expect(await titlesOf(await tokenOf(world.coordinatorUntilLastYear))).toEqual([])
  })

  test('is nothing once she acts for the city no more', async () => {
    const token = await tokenOf(world.member)
    await getDb().delegate.updateMany({
      where: { personId: world.member.personId },
      data: { endsOn: storedDate('2016-05-19') },
    })
    expect(await titlesOf(token)).toEqual([])
  })

  test('is not there while she is suspended', async () => {
    const token = await tokenOf(world.member)
    await getDb().person.update({ where: { id: world.member.personId }, data: { suspendedAt: now } })
    expect(await textOf(token)).toBeNull()
  })

  test('is all of the network for its secretariat', async () => {
    expect(await titlesOf(await tokenOf(world.secretariat))).toEqual(['Reunião Anual', 'Reunião secreta'])
  })
})
