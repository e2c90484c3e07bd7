import { beforeAll, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { createCity, createContact, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { findContactsFile } from './contacts-file'
import { findUnitContacts } from './queries'

useTestDatabase()

// Still 24 November in Montevideo and São Paulo; in Auckland, which nobody here expects, the 25th is half over.
const now = new Date('2026-11-25T01:30:00Z')
const [yesterday, today, tomorrow] = ['2026-11-23', '2026-11-24', '2026-11-25']

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld()
})

async function createWorld() {
  const db = getDb()
  const { id: networkId } = await createNetwork(db, { timeZone: 'America/Montevideo' })
  const unit = await createUnit(db, { networkId, slug: 'unidade', acronym: 'UTP' })
  const other = await createUnit(db, { networkId, slug: 'outra' })
  const city = (name: string, given = {}) => createCity(db, { networkId, name, ...given })
  const cities = {
    coordinating: await city('Porto Claro', {
      contactEmail: 'gabinete@porto.example',
      contactPhone: '+55 51 3236-1000',
    }),
    sub: await city('Rio Manso'),
    member: await city('Vila Serena', { timeZone: 'Pacific/Auckland' }),
    nobodys: await city('Serra Nova'),
    ended: await city('Barra Antiga', { contactEmail: 'segredo-cidade@barra.example' }),
    future: await city('Lagoa Futura'),
    elsewhere: await city('Longe Daqui'),
  }
  const held = (of: { id: string }, given = {}) => createMandate(db, { unitId: unit.id, cityId: of.id, ...given })
  await held(cities.member)
  await held(cities.nobodys)
  await held(cities.sub, { role: 'SUB_COORDINATION' })
  await held(cities.coordinating, { role: 'COORDINATION', isActing: true, startsOn: today })
  await held(cities.ended, { endsOn: yesterday, startsOn: '2016-01-01' })
  await held(cities.future, { startsOn: tomorrow })
  await createMandate(db, { unitId: other.id, cityId: cities.elsewhere.id, role: 'COORDINATION' })

  const acting = async (of: { id: string }, name: string, given: { endsOn?: string; startsOn?: string } = {}) => {
    const person = await createPerson(db, { name })
    await createDelegate(db, { personId: person.id, cityId: of.id, office: 'Gabinete', ...given })
    return person.id
  }
  const people = {
    coordinator: await acting(cities.coordinating, 'Aurora Campos'),
    sub: await acting(cities.sub, 'Celina Rocha'),
    member: await acting(cities.member, 'Dario Vidal'),
    former: await acting(cities.coordinating, 'Segredo Antigo', { endsOn: yesterday }),
    // Over since yesterday where her city is, though not yet in the network's zone.
    overThere: await acting(cities.member, 'Segredo de Auckland', { endsOn: today }),
    notYet: await acting(cities.sub, 'Segredo Futuro', { startsOn: tomorrow }),
    ofEnded: await acting(cities.ended, 'Segredo Encerrado'),
    stranger: await acting(cities.elsewhere, 'Segredo Alheio'),
    secretary: (await createPerson(db, { name: 'Iara Nunes' })).id,
    suspended: await acting(cities.sub, 'Segredo Suspenso'),
  }
  await db.person.update({ where: { id: people.suspended }, data: { suspendedAt: now } })
  await createSecretariatMember(db, { personId: people.secretary, networkId })
  await createContact(db, { unitId: unit.id, name: 'Helena Prado', office: 'Diretora', phone: '+55 51 3000-0000' })
  await createContact(db, { unitId: other.id, name: 'Segredo da Outra' })
  await createContact(db, {
    ...{ unitId: unit.id, name: 'Segredo de Rosa', office: 'Ouvidoria', email: 'segredo-rosa@vila.example' },
    reaches: { name: 'NOBODY', email: 'NOBODY' },
  })
  const hidden = { name: 'NOBODY', email: 'NOBODY' } as const
  await createContact(db, {
    unitId: unit.id,
    name: 'Segredo de Ninguém',
    email: 'segredo@vila.example',
    reaches: hidden,
  })
  return { unit, cities, people }
}

const actorOf = (who: keyof typeof world.people) => loadActor(world.people[who], now)
const seenBy = (viewer: Viewer) => findUnitContacts(viewer, 'unidade', now)

describe('the contacts of a unit', () => {
  test('are who acts today for each city with a mandate in force, the cities’ own contacts, and the unit’s', async () => {
    const contacts = await seenBy(await actorOf('member'))
    const cities = contacts?.cities.map(({ city, role, isActing, isUnrepresented, delegates, office }) => {
      return [city.name, role, isActing, isUnrepresented, delegates.map(({ name }) => name), office]
    })

    expect(cities?.sort()).toEqual([
      [
        'Porto Claro',
        'COORDINATION',
        true,
        false,
        ['Aurora Campos'],
        { email: 'gabinete@porto.example', phone: '+55 51 3236-1000' },
      ],
      ['Rio Manso', 'SUB_COORDINATION', false, false, ['Celina Rocha'], null],
      ['Serra Nova', 'MEMBERSHIP', false, true, [], null],
      ['Vila Serena', 'MEMBERSHIP', false, false, ['Dario Vidal'], null],
    ])
    expect(contacts?.contacts.map(({ name, phone }) => [name, phone])).toContainEqual([
      'Helena Prado',
      '+55 51 3000-0000',
    ])
  })

  test('hold nobody who is suspended, has left, has not begun, or acts for a city that takes no part', async () => {
    const contacts = JSON.stringify(await seenBy(await actorOf('coordinator')))

    expect(contacts).not.toMatch(/segredo/i)
    expect(contacts).toContain('Aurora Campos')
  })

  test.each(['coordinator', 'sub', 'member', 'secretary'] as const)('are seen by the %s', async (who) => {
    expect((await seenBy(await actorOf(who)))?.cities).toHaveLength(4)
  })

  test.each([
    ['somebody of another unit', 'stranger'],
    ['who acts for a city whose mandate ended yesterday', 'ofEnded'],
    ['who was removed yesterday', 'former'],
    ['who is suspended', 'suspended'],
  ] as const)('are not seen by %s, nor as a file', async (_, who) => {
    const viewer = await actorOf(who)

    expect(await seenBy(viewer)).toBeNull()
    expect(await fileFor(viewer, 'csv')).toBeNull()
  })

  test('are not seen by a visitor, and a unit that is not there has none', async () => {
    expect(await seenBy(null)).toBeNull()
    expect(await fileFor(null, 'csv')).toBeNull()
    expect(await findUnitContacts(await actorOf('secretary'), 'nenhuma', now)).toBeNull()
  })
})

function fileFor(viewer: Viewer, format: string, query: Record<string, unknown> = {}) {
  return findContactsFile(viewer, { locale: 'pt', unitSlug: 'unidade', format, query }, now)
}

describe('the contacts as a file', () => {
  test('stand in the order of the page, with its filter', async () => {
    const viewer = await actorOf('member')
    const all = String((await fileFor(viewer, 'csv'))?.body)
    const found = String((await fileFor(viewer, 'csv', { q: 'GABINÊTE rio', role: 'sub-coordination' }))?.body)

    const firstCells = (text: string) => text.split('\r\n').map((line) => line.split(';')[0])
    expect(firstCells(all).slice(1)).toEqual([
      'Aurora Campos',
      '',
      'Celina Rocha',
      'Dario Vidal',
      'Helena Prado',
      '',
      '',
    ])
    expect(firstCells(found).slice(1)).toEqual(['Celina Rocha', ''])
    expect(all).not.toMatch(/segredo/i)
  })

  test('have a name for every format, with the day in the network’s zone', async () => {
    const viewer = await actorOf('secretary')
    const files = await Promise.all(['csv', 'xlsx', 'vcf'].map((format) => fileFor(viewer, format)))

    expect(files.map((file) => [file?.name, file?.type])).toEqual([
      ['contatos-unidade-2026-11-24.csv', 'text/csv; charset=utf-8'],
      ['contatos-unidade-2026-11-24.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['contatos-unidade-2026-11-24.vcf', 'text/vcard; charset=utf-8'],
    ])
    const cards = String(files[2]?.body)
    expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(6)
    // Who shows no name stands as her office.
    expect(cards).toContain('\r\nFN:Ouvidoria\r\n')
    expect(cards).not.toMatch(/segredo/i)
  })

  test('can be of one contact, whose name the file bears without anything that a header could stumble over', async () => {
    const db = getDb()
    const person = await createPerson(db, { name: 'Zoë "Núñez"\r\nX-Mau: sim/../; filename=mau.exe' })
    const { id } = await createDelegate(db, { personId: person.id, cityId: world.cities.member.id })
    const file = await fileFor(await actorOf('member'), 'vcf', { only: id })
    await db.delegate.delete({ where: { id } })

    expect(file?.name).toBe('zoe-nunez-x-mau-sim-filename-mau-exe.vcf')
    expect(String(file?.body).match(/BEGIN:VCARD/g)).toHaveLength(1)
  })

  test.each([
    ['no format', 'exe', {}],
    ['a contact that is not there', 'vcf', { only: '0190a5b8-7d2e-7cc1-9a52-5b8f6a3c1d20' }],
    ['a malformed contact', 'vcf', { only: "x' OR 1=1" }],
    ['a list of contacts', 'vcf', { only: ['a', 'b'] }],
  ])('are not there for %s', async (_, format, query) => {
    expect(await fileFor(await actorOf('member'), format, query)).toBeNull()
  })
})
