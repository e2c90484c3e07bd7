import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signLink } from '@/lib/auth/signed-link'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { plainDate, storedDate } from '@/lib/time/when'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { hashTables } from '@/prisma/matrix/table-hashes'
import { blockDigest } from './card-blocks'
import { cardLinkDays, signCardLink } from './card-link'
import {
  confirmCityByLink,
  saveCityContactByLink,
  saveCityFactsByLink,
  saveCityNamesByLink,
  saveCityPresentationByLink,
} from './link-mutations'
import { findCardByLink } from './link-queries'
import { confirmCity, saveCityContact } from './mutations'
import { findCity } from './queries'

useTestDatabase()

const sentAt = new Date('2026-11-23T15:00:00Z')
const later = (days: number) => new Date(sentAt.getTime() + days * 24 * 60 * 60_000)
const now = later(2)

type City = Awaited<ReturnType<typeof createCity>>
let networkId: string
let city: City
let other: City
let token: string
let personId: string
beforeAll(async () => {
  networkId = (await createNetwork(getDb())).id
})
beforeEach(async () => {
  city = await createCity(getDb(), { networkId, contactEmail: 'gabinete@vila.example', acceptsMail: true })
  other = await createCity(getDb(), { networkId })
  personId = (await createPerson(getDb())).id
  await createDelegate(getDb(), { personId, cityId: city.id })
  token = signCardLink({ cityId: city.id, personId: null }, sentAt)
})

const stored = (of = city) => getDb().city.findUniqueOrThrow({ where: { id: of.id } })
const recordOf = (of = city) => getDb().changeRecord.findMany({ where: { cityId: of.id }, orderBy: { id: 'asc' } })

const contact = { website: 'https://vila.example', contactEmail: 'gabinete@vila.example', contactPhone: null }
const names = {
  name: 'Nova Vila',
  governmentKind: 'COMMUNE',
  governmentName: null,
  motto: null,
  subdivision: null,
} as const
const facts = { population: 7, populationYear: 2022, latitude: null, longitude: null, timeZone: 'America/Santiago' }
const presentation = { original: 'pt', pt: 'Uma vila.' } as const

/** Everything that a link may do to a card: the one of `of`, by `by`. */
const everything = (of: City, by: string) => {
  const seen = { id: of.id, version: of.version, token: by, locale: 'pt' } as const
  return [
    (at: Date) => confirmCityByLink(seen, at),
    (at: Date) => saveCityNamesByLink({ ...seen, ...names }, at),
    (at: Date) => saveCityContactByLink({ ...seen, ...contact, acceptsMail: true }, at),
    (at: Date) => saveCityFactsByLink({ ...seen, ...facts }, at),
    (at: Date) => saveCityPresentationByLink({ ...seen, presentation }, at),
  ]
}

describe('the link in a city’s mail', () => {
  test('confirms the card, and the record says that nobody was signed in', async () => {
    expect(await confirmCityByLink({ id: city.id, version: 1, token }, now)).toMatchObject({
      ok: true,
      touched: expect.arrayContaining([`city:${city.slug}`]),
    })

    const { confirmedOn, version } = await stored()
    expect(confirmedOn && plainDate(confirmedOn)).toBe('2026-11-25')
    expect(version).toBe(1)
    expect(await recordOf()).toMatchObject([
      { action: 'city.confirm', personId: null, actingCityId: city.id, after: { confirmedOn: '2026-11-25' } },
    ])
  })

  test('corrects each block of the card', async () => {
    for (const block of [1, 2, 3, 4]) {
      expect(await everything(await stored(), token)[block]?.(now)).toMatchObject({ ok: true })
    }

    expect(await stored()).toMatchObject({ name: 'Nova Vila', website: 'https://vila.example', population: 7 })
    expect(await findCity(null, city.slug)).toMatchObject({ presentation: { texts: { pt: 'Uma vila.' } } })
    const record = await recordOf()
    expect(record.map(({ action }) => action)).toEqual(Array.from({ length: 4 }, () => 'city.update'))
    expect(record.every((line) => line.personId === null && line.actingCityId === city.id)).toBe(true)
  })

  test('gets both texts when somebody else saved meanwhile, and is no rival of who saved another block', async () => {
    const card = await findCity(null, city.slug)
    if (!card) throw new Error('no such city')
    const seen = blockDigest('contact', card)
    const secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
    const hers = { ...contact, website: 'https://outra.example', acceptsMail: true }
    await saveCityNamesByLink({ id: city.id, version: 1, token, locale: 'pt', ...names }, now)
    const mine = { id: city.id, version: 1, token, seen, locale: 'pt', ...contact, acceptsMail: true } as const
    await saveCityContact(secretary, { id: city.id, version: 2, locale: 'pt', ...hers }, now)

    expect(await saveCityContactByLink(mine, now)).toMatchObject({
      code: 'conflict',
      current: { version: 3, values: { website: 'https://outra.example', acceptsMail: 'on' } },
    })
    expect(await saveCityFactsByLink({ ...mine, ...facts, seen: blockDigest('facts', card) }, now)).toMatchObject({
      ok: true,
    })
  })

  test('that was sent before the card was confirmed says so, and corrects still', async () => {
    await getDb().city.update({ where: { id: city.id }, data: { confirmedOn: storedDate('2026-11-24') } })

    expect(await confirmCityByLink({ id: city.id, version: 1, token }, now)).toMatchObject({ code: 'alreadyDone' })
    const change = { id: city.id, version: 1, token, locale: 'pt', ...names } as const
    expect(await saveCityNamesByLink(change, now)).toMatchObject({ ok: true })
    expect(await findCardByLink(token, now)).toMatchObject({ state: 'open', sentOn: '2026-11-23' })
  })
})

describe('that Enlace may write to the contact', () => {
  const byLink = (input: Partial<Parameters<typeof saveCityContactByLink>[0]>) =>
    saveCityContactByLink(
      { id: city.id, version: 1, token, locale: 'pt', ...contact, acceptsMail: true, ...input },
      now,
    )

  test('can be ended by the link', async () => {
    expect(await byLink({ acceptsMail: false })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ acceptsMail: false })
    expect(await recordOf()).toMatchObject([{ before: { acceptsMail: true }, after: { acceptsMail: false } }])
  })

  test('is not begun by it, neither where it was not allowed nor for another address', async () => {
    expect(await byLink({ contactEmail: 'outra@vila.example' })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ contactEmail: 'outra@vila.example', acceptsMail: false })

    expect(await byLink({ version: 2, contactEmail: 'outra@vila.example' })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ acceptsMail: false })
  })

  test('stays as it was where only something else is corrected', async () => {
    expect(await byLink({ contactPhone: '51 3462 1500' })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ contactPhone: '51 3462 1500', acceptsMail: true })
  })
})

describe('whoever holds another link', () => {
  const ids = (of: City) => [of.id]
  const swapped = (text: string) => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
  const content = (of: City) =>
    Buffer.from(JSON.stringify(['confirmCard', [of.id], later(30).getTime() / 1000])).toString('base64url')

  test.each<[string, () => [token: string, at: Date]]>([
    ['one that has been changed', () => [swapped(token), now]],
    [
      'one whose city has been swapped',
      () => [`${content(city)}.${signCardLink({ cityId: other.id, personId: null }, sentAt).split('.')[1]}`, now],
    ],
    ['one without a signature', () => [content(city), now]],
    ['one whose time is over', () => [token, later(cardLinkDays)]],
    ['one that ends mails', () => [signLink({ purpose: 'unsubscribe', ids: ids(city), expiresAt: later(30) }), now]],
    [
      'one to see what is published of her',
      () => [signLink({ purpose: 'publishedData', ids: ids(city), expiresAt: later(30) }), now],
    ],
    ['one for no city', () => [signLink({ purpose: 'confirmCard', ids: [], expiresAt: later(30) }), now]],
    ['one for something that is no city', () => [signCardLink({ cityId: personId, personId: null }, sentAt), now]],
    ['none', () => ['', now]],
  ])('%s, changes nothing', async (_what, given) => {
    const [by, at] = given()
    const before = await hashTables(getDb())
    for (const change of everything(city, by)) expect(await change(at)).toEqual({ ok: false, code: 'linkExpired' })
    expect(await hashTables(getDb())).toEqual(before)
    expect((await findCardByLink(by, at)).state).not.toBe('open')
  })

  test('the one of another city, changes neither card', async () => {
    const before = await hashTables(getDb())
    for (const change of everything(other, token)) expect(await change(now)).toEqual({ ok: false, code: 'notFound' })
    expect(await hashTables(getDb())).toEqual(before)
  })

  test('the one of somebody who acts for the city no more, or is suspended, changes nothing', async () => {
    const hers = signCardLink({ cityId: city.id, personId }, sentAt)
    expect(await findCardByLink(hers, now)).toMatchObject({ state: 'open' })

    await getDb().person.update({ where: { id: personId }, data: { suspendedAt: now } })
    expect(await confirmCityByLink({ id: city.id, version: 1, token: hers }, now)).toMatchObject({
      code: 'linkExpired',
    })
    await getDb().person.update({ where: { id: personId }, data: { suspendedAt: null } })
    await getDb().delegate.updateMany({ where: { personId }, data: { endsOn: storedDate('2026-11-24') } })
    expect(await confirmCityByLink({ id: city.id, version: 1, token: hers }, now)).toMatchObject({
      code: 'linkExpired',
    })
    expect(await findCardByLink(hers, now)).toMatchObject({ state: 'expired', city: { id: city.id } })
    expect(await recordOf()).toEqual([])

    await createDelegate(getDb(), { personId, cityId: city.id, startsOn: '2026-11-25' })
    expect(await confirmCityByLink({ id: city.id, version: 1, token: hers }, now)).toMatchObject({ ok: true })
  })

  test('the one of a city in the archive, changes nothing and shows nothing', async () => {
    await getDb().city.update({ where: { id: city.id }, data: { archivedAt: now } })
    expect(await confirmCityByLink({ id: city.id, version: 1, token }, now)).toMatchObject({ code: 'linkExpired' })
    expect(await findCardByLink(token, now)).toEqual({ state: 'invalid' })
  })
})

test('a confirmation by who is signed in is of the same day only: the link’s own count from when it was sent', async () => {
  const secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
  expect(await confirmCity(secretary, { id: city.id, version: 1 }, later(1))).toMatchObject({ ok: true })
  expect(await confirmCity(secretary, { id: city.id, version: 1 }, later(2))).toMatchObject({ ok: true })
  expect(await confirmCityByLink({ id: city.id, version: 1, token }, later(3))).toMatchObject({ code: 'alreadyDone' })
})
