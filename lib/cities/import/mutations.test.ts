import { beforeEach, describe, expect, test } from 'vitest'
import { listCities } from '@/lib/cities/queries'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { createPerson } from '@/prisma/factories/people'
import { saveCityContact } from '../mutations'
import { applyImport, draftImport, forgetImports, pasteImport } from './mutations'
import { peopleToInvite } from './people-to-invite'
import { findImport, listImports } from './queries'
import { confirmDraft, importTableOf, readTableOf, showDraft } from './test-import'

useTestDatabase()

const now = new Date('2026-11-25T15:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
let networkId: string
let secretary: Actor
beforeEach(async () => {
  networkId = (await createNetwork(getDb())).id
  const person = await createPerson(getDb(), { name: 'Lucía Fernández' })
  secretary = { personId: person.id, secretariatOf: [networkId], delegations: [] }
})

const head = ['Cidade', 'País', 'População', 'Telefone', 'Representante', 'Cargo', 'E-mail do representante']
const row = (name: string, population = '', phone = '', ...delegate: string[]) => [
  ...[name, 'Uruguai', population, phone],
  ...[...delegate, '', '', ''].slice(0, 3),
]
const draft = (...rows: string[][]) => readTableOf(secretary, networkId, [head, ...rows], now)
const register = (name: string, given: object = {}) =>
  createCity(getDb(), { networkId, name, country: 'UY', timeZone: 'America/Montevideo', ...given })
const stored = (id: string) => getDb().city.findUniqueOrThrow({ where: { id } })
const count = () => getDb().city.count({ where: { networkId } })

describe('a table that was read', () => {
  test('changes nothing in the register, and says what it would do', async () => {
    const rivera = await register('Rivera', { population: 1 })
    const id = await draft(row('RIVERA', '78.900'), row('Salto', '104 011'), row('', '1'), row('Artigas', 'muitos'))

    const shown = await showDraft(secretary, id, now)

    expect(shown).toMatchObject({ fileName: 'cidades.csv', person: 'Lucía Fernández', endsAt: later(24) })
    expect(shown.rows).toMatchObject([
      { line: 2, kind: 'change', city: { id: rivera.id }, changes: { population: 78_900 } },
      { line: 3, kind: 'new', city: { name: 'Salto', population: 104_011 } },
      { line: 4, kind: 'error', problems: [{ column: 'name', code: 'required' }] },
      { line: 5, kind: 'error', problems: [{ column: 'population', code: 'invalidNumber', text: 'muitos' }] },
    ])
    expect(await count()).toBe(1)
    expect(await getDb().changeRecord.count({ where: { personId: secretary.personId } })).toBe(0)
  })

  test('is there for the secretariat only, and for a day', async () => {
    const id = await draft(row('Salto'))
    const stranger = { personId: secretary.personId, secretariatOf: [], delegations: [] }
    for (const viewer of [null, stranger]) {
      expect(await findImport(viewer, id, now)).toBeNull()
      expect(await listImports(viewer, networkId, now)).toEqual([])
    }
    expect(await listImports(secretary, networkId, now)).toMatchObject([{ id, state: 'DRAFT' }])
    expect(await findImport(secretary, id, later(24))).toMatchObject({ id })
    expect(await findImport(secretary, id, later(24.1))).toBeNull()
    expect(await findImport(secretary, 'x', now)).toBeNull()
    expect(await applyImport(secretary, { id, seen: '', choice: {}, allOrNothing: false }, later(24.1))).toMatchObject({
      code: 'notFound',
    })
  })

  test('is forgotten after its day, an import after thirty', async () => {
    const old = await draft(row('Salto'))
    const done = await importTableOf(secretary, networkId, [head, row('Rocha')], now)
    await forgetImports(getDb(), later(25))
    expect(await getDb().registerImport.findMany({ where: { networkId } })).toMatchObject([{ id: done }])
    await forgetImports(getDb(), later(31 * 24))
    expect(await getDb().registerImport.count({ where: { id: { in: [old, done] } } })).toBe(0)
  })

  test('that was pasted and cannot be read is refused at its field', async () => {
    const paste = (table: string) => pasteImport(secretary, { networkId, table }, now)
    expect(await paste('Cidade;País\nSalto;Uruguai')).toMatchObject({ ok: true })
    expect(await paste('Cidade;País\n"Salto;Uruguai')).toMatchObject({
      code: 'invalid',
      fields: { table: 'quoteNotClosed' },
    })
    expect(await paste('Salto\tUruguai')).toMatchObject({ code: 'invalid', fields: { table: 'nameColumnMissing' } })
  })
})

describe('a confirmed import', () => {
  test('makes and changes cities, each with its line in the record', async () => {
    const rivera = await register('Rivera', { population: 1, contactPhone: '4622 0000' })
    const same = await register('Melo')
    const id = await draft(row('Rivera', '78900'), row('Salto', '104011'), row('Salto del Este'), row('Melo'))

    expect(await confirmDraft(secretary, id, now)).toEqual({ ok: true, id, touched: ['network', 'units', 'cities'] })

    expect(await stored(rivera.id)).toMatchObject({ population: 78_900, contactPhone: '4622 0000', version: 2 })
    expect(await stored(same.id)).toMatchObject({ version: 1 })
    const salto = await getDb().city.findUniqueOrThrow({ where: { slug: 'salto' } })
    expect(salto).toMatchObject({
      name: 'Salto',
      language: 'es',
      country: 'UY',
      timeZone: 'America/Montevideo',
      version: 1,
    })
    const record = await getDb().changeRecord.findMany({
      where: { personId: secretary.personId },
      orderBy: { id: 'asc' },
    })
    expect(record).toMatchObject([
      { action: 'register.import', subjectType: 'registerImport', subjectId: id, after: { created: 2, changed: 1 } },
      { action: 'register.import', cityId: salto.id, before: null, after: { name: 'Salto', population: 104_011 } },
      { action: 'register.import', before: null, after: { slug: 'salto-del-este' } },
      { action: 'register.import', cityId: rivera.id, before: { population: 1 }, after: { population: 78_900 } },
    ])
    expect(await findImport(secretary, id, now)).toMatchObject({
      state: 'APPLIED',
      canUndo: true,
      undoEndsAt: later(24),
    })
    expect(await confirmDraft(secretary, id, now).catch(String)).toContain('no draft')
    expect(await applyImport(secretary, { id, seen: '', choice: {}, allOrNothing: false }, now)).toMatchObject({
      code: 'alreadyDone',
    })
  })

  test('gives each city an address of its own', async () => {
    await register('Outra', { slug: 'durazno' })
    const rows = ['Durazno;AR;Chaco', 'Durazno;AR;Salta', 'Durazno;UY;'].map((line) => [
      ...line.split(';'),
      'America/Montevideo',
    ])
    await importTableOf(secretary, networkId, [['Cidade', 'País', 'Província', 'Fuso'], ...rows], now)

    const cities = await getDb().city.findMany({ where: { networkId, name: 'Durazno' }, orderBy: { slug: 'asc' } })
    expect(cities.map(({ slug }) => slug)).toEqual(['durazno-ar', 'durazno-ar-2', 'durazno-uy'])
  })

  test('names whom to invite and lets nobody in', async () => {
    const rivera = await register('Rivera')
    const people = await getDb().person.count()
    const id = await draft(
      row('Rivera', '5', '', 'Ana Paz', 'Directora', 'ana@rivera.example'),
      row('Salto', '', '', 'Bento'),
      row('x'.repeat(200), '', '', 'Ninguém'),
    )
    await confirmDraft(secretary, id, now)

    const view = await findImport(secretary, id, now)
    if (view?.state !== 'APPLIED') throw new Error('it was not applied')
    expect(peopleToInvite(view)).toMatchObject([
      { citySlug: rivera.slug, cityName: 'Rivera', name: 'Ana Paz', office: 'Directora', email: 'ana@rivera.example' },
      { cityName: 'Salto', name: 'Bento', office: null, email: null },
    ])
    expect(await getDb().person.count()).toBe(people)
    expect(await getDb().delegate.count({ where: { cityId: rivera.id } })).toBe(0)
    const record = await getDb().changeRecord.findMany({ where: { personId: secretary.personId } })
    expect(JSON.stringify(record.map(({ before, after }) => ({ before, after })))).not.toContain('Paz')
    expect((await getDb().registerImport.findUniqueOrThrow({ where: { id } })).content).toMatchObject({ rows: [] })
  })
})

describe('a confirmation is refused, and nothing is written,', () => {
  const refuses = async (result: Promise<object>, refusal: object) => {
    const before = await getDb().city.findMany({ where: { networkId }, orderBy: { id: 'asc' } })
    expect(await result).toMatchObject({ ok: false, ...refusal })
    expect(await getDb().city.findMany({ where: { networkId }, orderBy: { id: 'asc' } })).toEqual(before)
  }

  test('when a city has changed since it was shown; the draft then shows what is stored now', async () => {
    const rivera = await register('Rivera', { population: 1 })
    const id = await draft(row('Rivera', '78900'), row('Salto'))
    const { digest } = await showDraft(secretary, id, now)
    const contact = {
      website: null,
      contactEmail: null,
      contactPhone: '4622 0000',
      acceptsMail: false,
      locale: 'es',
    } as const
    await saveCityContact(secretary, { id: rivera.id, version: 1, ...contact }, now)

    const input = { id, seen: digest, choice: {}, allOrNothing: false }
    await refuses(applyImport(secretary, input, now), { code: 'registerChanged' })

    const shown = await showDraft(secretary, id, now)
    expect(shown.rows).toMatchObject([
      { isNews: true, kind: 'change', city: { contactPhone: '4622 0000', version: 2 } },
      { isNews: false, kind: 'new' },
    ])
    expect(await applyImport(secretary, { ...input, seen: shown.digest }, now)).toMatchObject({ ok: true })
    expect(await stored(rivera.id)).toMatchObject({ population: 78_900, contactPhone: '4622 0000', version: 3 })
  })

  test('when a city of that name has been registered since', async () => {
    const id = await draft(row('Salto'))
    const { digest } = await showDraft(secretary, id, now)
    await register('Salto')
    const input = { id, seen: digest, choice: {}, allOrNothing: false }
    await refuses(applyImport(secretary, input, now), { code: 'registerChanged' })
  })

  test('while a question is open', async () => {
    const archived = await register('Salto', { archivedAt: now })
    const id = await draft(row('Salto', '5'), row('Rocha'))
    await refuses(confirmDraft(secretary, id, now), { code: 'invalid', fields: { 'choice.2': 'required' } })
    await refuses(confirmDraft(secretary, id, now, { 2: networkId }), { fields: { 'choice.2': 'required' } })

    expect(await confirmDraft(secretary, id, now, { 2: archived.id })).toMatchObject({ ok: true })
    expect(await stored(archived.id)).toMatchObject({ population: 5, archivedAt: now })
  })

  test('when all or nothing was asked for, and a row has an error', async () => {
    const id = await draft(row('Salto'), row('Rocha', 'x'))
    await refuses(confirmDraft(secretary, id, now, {}, true), { code: 'rowsWithErrors' })
    expect(await confirmDraft(secretary, id, now)).toMatchObject({ ok: true })
    expect(await count()).toBe(1)
  })

  test('when it would change nothing', async () => {
    await register('Salto')
    await refuses(confirmDraft(secretary, await draft(row('Salto'), row('')), now), { code: 'nothingToImport' })
  })
})

test('of three who confirm one import at the same moment, one imports', async () => {
  const id = await draft(row('Salto'), row('Rocha'))
  const { digest } = await showDraft(secretary, id, now)
  const input = { id, seen: digest, choice: {}, allOrNothing: false }

  const results = await atTheSameMoment(
    (tx) => tx.$queryRaw`SELECT id FROM register_import WHERE id = ${id}::uuid FOR UPDATE`,
    [1, 2, 3].map(() => () => applyImport(secretary, input, now)),
  )

  expect(results.map((result) => (result.ok ? 'imported' : result.code)).sort()).toEqual([
    ...['alreadyDone', 'alreadyDone', 'imported'],
  ])
  expect(await count()).toBe(2)
})

test('two imports of the same new city at the same moment leave one', async () => {
  const ids = [await draft(row('Salto')), await draft(row('Salto'))]
  const [{ digest }] = [await showDraft(secretary, ids[0] ?? '', now)]
  const city = await register('Melo')
  const shown = await Promise.all(ids.map((id) => showDraft(secretary, id, now)))
  expect(digest).not.toBe('')

  const results = await atTheSameMoment(
    (tx) => tx.$queryRaw`SELECT id FROM city WHERE id = ${city.id}::uuid FOR NO KEY UPDATE`,
    shown.map(
      ({ id, digest: seen }) =>
        () =>
          applyImport(secretary, { id, seen, choice: {}, allOrNothing: false }, now),
    ),
  )

  expect(results.map((result) => (result.ok ? 'imported' : result.code)).sort()).toEqual([
    'imported',
    'registerChanged',
  ])
  expect(await getDb().city.count({ where: { networkId, name: 'Salto' } })).toBe(1)
})

test.each([400, 2_000])(
  '%i cities are read, imported and listed, none of whose statements takes too long',
  async (many) => {
    const names = Array.from({ length: many }, (_, index) => `Ciudad ${index}`)
    for (const name of names.slice(0, many / 4)) await register(name)
    const rows = names.map((name) => row(name, '1000', '2 1234 567', `Pessoa de ${name}`))

    const id = await readTableOf(secretary, networkId, [head, ...rows], now)
    const shown = await showDraft(secretary, id, now)
    expect(await applyImport(secretary, { id, seen: shown.digest, choice: {}, allOrNothing: true }, now)).toMatchObject(
      {
        ok: true,
      },
    )
    expect(await listCities(networkId)).toHaveLength(many)
    expect(await getDb().changeRecord.count({ where: { personId: secretary.personId } })).toBe(many + 1)
  },
)

test('only who belongs to the secretariat of that network reads a table for it', async () => {
  const table = [head, row('Salto')]
  const input = { networkId, fileName: null, table }
  expect(await draftImport(null, input, now)).toMatchObject({ code: 'signInNeeded' })
  const other = { ...secretary, secretariatOf: ['another'] }
  expect(await draftImport(other, input, now)).toMatchObject({ code: 'notAllowed' })
  expect(await draftImport(secretary, input, now)).toMatchObject({ ok: true })
})
