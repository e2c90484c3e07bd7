import { beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { plainDate } from '@/lib/time/when'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { blockDigest } from './card-blocks'
import { confirmCity, saveCityContact, saveCityFacts, saveCityPresentation } from './mutations'
import { findCity } from './queries'
import { archiveCity, createCity as registerCity, unarchiveCity } from './register-mutations'

useTestDatabase()

const now = new Date('2026-11-23T02:30:00Z')
let networkId: string
let secretary: Viewer
beforeAll(async () => {
  networkId = (await createNetwork(getDb())).id
  secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
})

const contact = {
  website: null,
  contactEmail: null,
  contactPhone: '2 2345 678',
  acceptsMail: false,
  locale: 'es',
} as const
const seen = (city: { id: string }, version = 1) => ({ id: city.id, version })

async function cardOf(slug: string) {
  const card = await findCity(null, slug)
  if (!card) throw new Error('no such city')
  return card
}

describe('a block of the card', () => {
  test('is saved, and only what changed is recorded', async () => {
    const city = await createCity(getDb(), { networkId, website: 'https://vila.example' })
    const input = { ...seen(city), ...contact, website: 'https://vila.example' }

    expect(await saveCityContact(secretary, input, now)).toMatchObject({
      ok: true,
      touched: expect.arrayContaining([`city:${city.slug}`]),
    })

    const record = await getDb().changeRecord.findMany({ where: { cityId: city.id } })
    expect(record).toMatchObject([{ action: 'city.update', before: {}, after: { changed: ['contactPhone'] } }])
  })

  test('that is saved as it was leaves no trace', async () => {
    const city = await createCity(getDb(), { networkId, contactPhone: '2 2345 678' })

    expect(await saveCityContact(secretary, { ...seen(city), ...contact }, now)).toMatchObject({ ok: true })

    expect(await getDb().changeRecord.count({ where: { cityId: city.id } })).toBe(0)
    expect(await getDb().city.findUnique({ where: { id: city.id } })).toMatchObject({ version: 1 })
  })

  test('that somebody else saved meanwhile comes back with what is stored, as the language writes it', async () => {
    const city = await createCity(getDb(), {
      networkId,
      version: 2,
      population: 347_657,
      latitude: -29.9186,
      longitude: -51,
    })
    const facts = { population: 1, populationYear: null, latitude: null, longitude: null, timeZone: 'America/Santiago' }

    expect(await saveCityFacts(secretary, { ...seen(city), ...facts, locale: 'pt' }, now)).toMatchObject({
      ok: false,
      code: 'conflict',
      current: { version: 2, values: { population: '347.657', latitude: '-29,9186', timeZone: 'America/Sao_Paulo' } },
    })
    expect(await getDb().city.findUnique({ where: { id: city.id } })).toMatchObject({ population: 347_657 })
  })

  test('is no rival of another block that somebody else saved meanwhile', async () => {
    const city = await createCity(getDb(), { networkId })
    const digest = blockDigest('contact', await cardOf(city.slug))
    const presentation = { original: 'pt', pt: 'Uma vila.' } as const
    await saveCityPresentation(secretary, { ...seen(city), locale: 'pt', presentation }, now)

    expect(await saveCityContact(secretary, { ...seen(city), ...contact, seen: digest }, now)).toMatchObject({
      ok: true,
    })
    expect(await saveCityContact(secretary, { ...seen(city), ...contact, seen: digest }, now)).toMatchObject({
      code: 'conflict',
    })
    expect(await getDb().city.findUnique({ where: { id: city.id } })).toMatchObject({ version: 3 })
  })
})

describe('a confirmation', () => {
  test('is of the day that it is in the city, and no rival of who edits', async () => {
    // It is half past two in the morning of the 23rd in UTC, and still the evening before in Santiago.
    const city = await createCity(getDb(), { networkId, timeZone: 'America/Santiago' })

    expect(await confirmCity(secretary, seen(city), now)).toMatchObject({ ok: true })

    const stored = await getDb().city.findUniqueOrThrow({ where: { id: city.id } })
    expect(stored.confirmedOn && plainDate(stored.confirmedOn)).toBe('2026-11-22')
    expect(stored.version).toBe(1)
    expect(await confirmCity(secretary, seen(city), now)).toMatchObject({ code: 'alreadyDone' })
  })

  test('of a card that has changed since it was seen is refused', async () => {
    const city = await createCity(getDb(), { networkId, version: 3 })
    expect(await confirmCity(secretary, seen(city), now)).toMatchObject({ code: 'conflict' })
  })
})

describe('the register', () => {
  const place = {
    country: 'UY',
    governmentKind: 'DEPARTMENT',
    subdivision: null,
    timeZone: 'America/Montevideo',
  } as const

  test('has each address once', async () => {
    const city = { networkId, slug: 'rivera', name: 'Rivera', language: 'es', ...place } as const
    expect(await registerCity(secretary, city)).toMatchObject({ ok: true, slug: 'rivera' })
    expect(await registerCity(secretary, city)).toMatchObject({ code: 'invalid', fields: { slug: 'slugTaken' } })
  })

  test('keeps a city that holds a mandate, or is to hold one', async () => {
    const city = await createCity(getDb(), { networkId })
    const unit = await createUnit(getDb(), { networkId })
    const mandate = await createMandate(getDb(), { unitId: unit.id, cityId: city.id, startsOn: '2030-01-01' })
    expect(await archiveCity(secretary, seen(city), now)).toMatchObject({ code: 'mandatesInForce' })

    await getDb().mandate.delete({ where: { id: mandate.id } })
    expect(await archiveCity(secretary, seen(city), now)).toMatchObject({ ok: true })
    expect(await findCity(null, city.slug)).toBeNull()
    expect(await archiveCity(secretary, seen(city, 2), now)).toMatchObject({ code: 'alreadyDone' })
    expect(await unarchiveCity(secretary, seen(city, 2), now)).toMatchObject({ ok: true })
    expect(await findCity(null, city.slug)).toMatchObject({ id: city.id })
  })
})
