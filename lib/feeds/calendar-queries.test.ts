import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readCalendar } from '@/lib/ical/test-calendar'
import { saveStatus, saveWhat, saveWhen } from '@/lib/schedule/part-mutations'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { seed } from '@/prisma/seed/first-data'
import type { FeedScope } from './addresses'
import { findCalendar } from './calendar-queries'

useTestDatabase()
beforeAll(async () => {
  await seed(getDb(), { demo: false })
})

const plain = { lang: null, withTentative: false } as const
const tentative = { lang: null, withTentative: true } as const
const utpeam: FeedScope = { of: 'unit', slug: 'utpeam' }
const hours = { startTime: '10:00', endTime: '12:30', timeZone: 'America/Santiago' }

async function read(scope: FeedScope, wish: Parameters<typeof findCalendar>[1] = plain) {
  const file = await findCalendar(scope, wish)
  if (!file) throw new Error('there is no such calendar')
  return { ...file, ...readCalendar(file.body) }
}

describe('the founding document, of which only months are known', () => {
  test('invents no day', async () => {
    for (const scope of [utpeam, { of: 'network' }, { of: 'city', slug: 'canoas' }] satisfies FeedScope[]) {
      const { events, body } = await read(scope)
      expect(events).toEqual([])
      expect(body).not.toContain('VEVENT')
    }
  })

  test('gives four entries of a month each to who asks for what is tentative', async () => {
    const { events } = await read(utpeam, tentative)

    expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
      ['2016-04-01', '2016-05-01'],
      ['2016-06-01', '2016-07-01'],
      ['2016-07-01', '2016-08-01'],
      ['2016-11-01', '2016-12-01'],
    ])
    for (const { component, sequence } of events) {
      expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE')
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
      expect(sequence).toBe(0)
    }
    expect(events.map(({ summary, location }) => [summary, location])).toEqual([
      ['Reunião Virtual da Coordenação e Sub-coordenações da UTPEAM', 'On-line'],
      ['Primeira Reunião Anual da UTPEAM e Missão técnica', 'Canoas, Brasil'],
      ['Segunda Reunião Anual da UTPEAM e Missão técnica', 'Lo Prado, Chile'],
      ['Terceira reunião na Cúpula de 2016', 'Santa Fe, Argentina'],
    ])
    expect(events[1]?.description).toContain('só se sabe o mês (junho de 2016)')
  })

  test('speaks the language that is asked for, with addresses in it, and says in a network whose each entry is', async () => {
    const { events, calendar, lang } = await read({ of: 'network' }, { lang: 'es', withTentative: true })
    expect(lang).toBe('es')
    expect(events[0]?.summary).toBe('UTPEAM: Reunión Virtual de la Coordinación y las Subcoordinaciones de la UTPEAM')
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe(
      'http://localhost:3000/es/utpeam/activities/reuniao-virtual',
    )
    expect(calendar.getFirstPropertyValue('source')).toBe(
      'http://localhost:3000/feeds/network.ics?include=tentative&lang=es',
    )
  })

  test('has an activity by itself, and a city’s own', async () => {
    const one = await read({ of: 'activity', unitSlug: 'utpeam', slug: 'reuniao-anual-canoas' }, tentative)
    expect(one.events.map(({ location }) => location)).toEqual(['Canoas, Brasil'])
    const hosted = await read({ of: 'city', slug: 'lo-prado' }, { lang: 'pt', withTentative: true })
    expect(hosted.events.map(({ summary }) => summary)).toEqual([
      'UTPEAM: Segunda Reunião Anual da UTPEAM e Missão técnica',
    ])
  })

  test('there is no calendar of what is not there', async () => {
    const none: FeedScope[] = [
      { of: 'unit', slug: 'nada' },
      { of: 'city', slug: 'nada' },
      { of: 'activity', unitSlug: 'utpeam', slug: 'nada' },
      { of: 'activity', unitSlug: 'nada', slug: 'reuniao-virtual' },
    ]
    for (const scope of none) expect(await findCalendar(scope, tentative)).toBeNull()
  })
})

describe('a unit’s calendar', () => {
  let world: ScheduleWorld
  let scope: FeedScope
  beforeEach(async () => {
    world = await createScheduleWorld(getDb())
    scope = { of: 'unit', slug: world.unit.slug }
  })

  const at = async () => {
    const { id, version } = await getDb().activity.findUniqueOrThrow({ where: { id: world.activity.id } })
    return { id, version }
  }
  const reason = { original: 'pt', pt: 'Enchente no sul' } as const
  const moveTo = async (when: When) => saveWhen(world.coordinator, { ...(await at()), when }, now)
  const become = async (status: 'POSTPONED' | 'CANCELLED' | 'CONFIRMED') =>
    saveStatus(world.coordinator, { ...(await at()), status, reason }, now)
  const entry = async (wish: Parameters<typeof findCalendar>[1] = plain) => {
    const { events } = await read(scope, wish)
    expect(events).toHaveLength(1)
    const [event] = events
    return {
      uid: event?.uid,
      sequence: event?.sequence,
      start: event?.startDate.toString(),
      end: event?.endDate.toString(),
      instant: event?.startDate.toJSDate().toISOString(),
      status: event?.component.getFirstPropertyValue('status'),
      transp: event?.component.getFirstPropertyValue('transp'),
      summary: event?.summary,
      description: event?.description,
    }
  }

  test('keeps an entry’s identity while it firms up, is postponed and cancelled, and counts each step', async () => {
    const steps = [await entry(tentative)]
    await moveTo(daysWhen('2016-06-16', '2016-06-17'))
    steps.push(await entry())
    await moveTo({ precision: 'TIME', startsOn: '2016-06-16', endsOn: '2016-06-16', ...hours })
    steps.push(await entry())
    await become('CONFIRMED')
    steps.push(await entry())
    await become('POSTPONED')
    steps.push(await entry())
    await become('CANCELLED')
    steps.push(await entry())

    expect(steps).toMatchObject([
      { sequence: 0, start: '2016-06-01', end: '2016-07-01', status: 'TENTATIVE', transp: 'TRANSPARENT' },
      { sequence: 1, start: '2016-06-16', end: '2016-06-18', status: 'TENTATIVE' },
      { sequence: 2, instant: '2016-06-16T14:00:00.000Z', status: 'TENTATIVE' },
      { sequence: 3, status: 'CONFIRMED', transp: 'OPAQUE', summary: 'Reunião Anual' },
      { sequence: 4, status: 'TENTATIVE', transp: 'TRANSPARENT', summary: 'Adiada: Reunião Anual' },
      { sequence: 5, status: 'CANCELLED', transp: 'TRANSPARENT', summary: 'Cancelada: Reunião Anual' },
    ])
    expect(new Set(steps.map(({ uid }) => uid))).toEqual(new Set([world.activity.id]))
    for (const { description } of steps.slice(4)) expect(description).toContain('Enchente no sul')
  })

  test('a corrected title is another text of the same entry, changed since, and no new sequence', async () => {
    await moveTo(daysWhen('2016-06-16'))
    const before = await read(scope)
    const titled = { title: { original: 'pt', pt: 'Reunião anual' }, kinds: ['MEETING'] } as const
    const input = { ...(await at()), ...titled, kinds: [...titled.kinds], description: { original: 'pt' } as const }
    await saveWhat(world.coordinator, input, now)

    const after = await read(scope)
    expect(after.events[0]?.summary).toBe('Reunião anual')
    expect(after.events[0]?.sequence).toBe(before.events[0]?.sequence)
    expect(after.changedAt).not.toBe(before.changedAt)
  })

  test('what was said again without a change counts as none', async () => {
    await moveTo(daysWhen('2016-06-16'))
    const { body } = await read(scope)
    await moveTo(daysWhen('2016-06-16'))
    expect((await read(scope)).body).toBe(body)
  })

  test('holds no draft, nothing that was taken out, no year, and no joining link', async () => {
    const of = { unitId: world.unit.id, planId: world.published.id, when: daysWhen('2016-08-01') }
    await createActivity(getDb(), { ...of, title: 'Aberta', joiningLink: JOINING_LINK })
    await createActivity(getDb(), { ...of, title: 'Retirada', removedAt: now })
    await createActivity(getDb(), { ...of, planId: world.draft.id, title: 'Rascunho' })
    await createActivity(getDb(), { ...of, title: 'Ano', when: yearsWhen(2016) })

    for (const of of [scope, { of: 'city', slug: world.cities.loPrado.slug }] satisfies FeedScope[]) {
      const { body } = await read(of, tentative)
      for (const hidden of ['Retirada', 'Rascunho', 'secreta', 'SUMMARY:Ano', JOINING_LINK]) {
        expect(body).not.toContain(hidden)
      }
    }
    expect((await read(scope)).events.map(({ summary }) => summary)).toEqual(['Aberta'])
    const drafted = { of: 'activity', unitSlug: world.unit.slug, slug: world.drafted.slug } as const
    expect(await findCalendar(drafted, tentative)).toBeNull()
  })

  test('asks the database as often for many entries as for few', async () => {
    const count = async () => {
      const asked = vi.spyOn(pg.Client.prototype, 'query')
      await findCalendar(scope, tentative)
      const { length } = asked.mock.calls
      asked.mockRestore()
      return length
    }
    const few = await count()
    const of = { unitId: world.unit.id, planId: world.published.id, when: monthsWhen(2016, 9) }
    for (let index = 0; index < 10; index++) await createActivity(getDb(), of)
    expect(few).toBeGreaterThan(1)
    expect(await count()).toBe(few)
  })

  test('is not there once its unit is archived', async () => {
    await getDb().unit.update({ where: { id: world.unit.id }, data: { archivedAt: now } })
    expect(await findCalendar(scope, plain)).toBeNull()
    const of = { of: 'activity', unitSlug: world.unit.slug, slug: world.activity.slug } as const
    expect(await findCalendar(of, tentative)).toBeNull()
  })
})
