import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { confirmCity, saveCityContact } from '../mutations'
import { archiveCity } from '../register-mutations'
import { findImport } from './queries'
import { importTableOf, readTableOf } from './test-import'
import { undoImport } from './undo-mutations'

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

const head = ['Ciudad', 'País', 'Población', 'Año', 'Teléfono', 'Representante', 'Correo institucional']
const row = (name: string, population = '', year = '', phone = '', email = '') => [
  ...[name, 'UY', population, year, phone, 'Ana Paz', email],
]
const imported = (...rows: string[][]) => importTableOf(secretary, networkId, [head, ...rows], now)
const undo = (id: string, at = later(1)) => undoImport(secretary, { id }, at)
const city = (name: string) => getDb().city.findFirst({ where: { networkId, name } })
const existing = async (name: string) => {
  const found = await city(name)
  if (!found) throw new Error(`no city ${name}`)
  return found
}
const contact = {
  website: null,
  contactEmail: null,
  contactPhone: '2 0000 000',
  acceptsMail: false,
  locale: 'es',
} as const
const remainsOf = async (id: string) => {
  const view = await findImport(secretary, id, later(1))
  return view?.state === 'UNDONE' ? view.remains : null
}

describe('an import that is undone', () => {
  test('leaves the register as it was: new cities are gone, changed fields are back', async () => {
    const before = await createCity(getDb(), {
      networkId,
      name: 'Rivera',
      country: 'UY',
      population: 9,
      populationYear: 1996,
      contactEmail: 'a@rivera.example',
      acceptsMail: true,
    })
    const id = await imported(row('Rivera', '78900', '', '4622 0000', 'b@rivera.example'), row('Salto'), row('Rocha'))

    expect(await undo(id)).toEqual({ ok: true, id, touched: ['network', 'units', 'cities'] })

    expect(await city('Salto')).toBeNull()
    expect(await city('Rocha')).toBeNull()
    expect(await city('Rivera')).toEqual({ ...before, version: 3 })
    expect(await remainsOf(id)).toEqual({ removed: 2, restored: 1, cities: [] })
    const record = await getDb().changeRecord.findMany({
      where: { action: 'register.undo', personId: secretary.personId },
    })
    expect(record).toMatchObject([
      { subjectType: 'registerImport', subjectId: id, after: { removed: 2, restored: 1, remaining: 0 } },
      { before: { name: 'Salto', country: 'UY' }, after: null },
      { before: { name: 'Rocha', country: 'UY' }, after: null },
      { cityId: before.id, before: { population: 78_900, populationYear: null } },
    ])
    const { effects } = await getDb().registerImport.findUniqueOrThrow({ where: { id } })
    expect(effects).toMatchObject({ delegates: [] })
    expect(await undo(id)).toMatchObject({ code: 'alreadyDone' })
  })

  test('keeps what somebody has used, changed or archived since, and says why', async () => {
    await createCity(getDb(), { networkId, name: 'Rivera', country: 'UY' })
    const names = ['Delegada', 'Confirmada', 'Editada', 'Arquivada', 'Membro', 'Antiga', 'Livre']
    const id = await imported(row('Rivera', '78900'), ...names.map((name) => row(name)))
    const unitId = (await createUnit(getDb(), { networkId })).id
    const cities = new Map<string, string>()
    for (const name of ['Rivera', ...names]) cities.set(name, (await existing(name)).id)
    const idOf = (name: string) => cities.get(name) ?? ''
    await createDelegate(getDb(), { cityId: idOf('Delegada'), personId: secretary.personId })
    await confirmCity(secretary, { id: idOf('Confirmada'), version: 1 }, now)
    await saveCityContact(secretary, { id: idOf('Editada'), version: 1, ...contact }, now)
    await archiveCity(secretary, { id: idOf('Arquivada'), version: 1 }, now)
    await createMandate(getDb(), { unitId, cityId: idOf('Membro') })
    await createMandate(getDb(), { unitId, cityId: idOf('Antiga'), startsOn: '2014-01-01', endsOn: '2015-12-31' })
    await saveCityContact(secretary, { id: idOf('Rivera'), version: 2, ...contact }, now)

    expect(await undo(id).catch(String)).toMatchObject({ ok: true })

    const remains = await remainsOf(id)
    expect(remains).toMatchObject({ removed: 1, restored: 0 })
    expect(Object.fromEntries(remains?.cities.map(({ name, why }) => [name, why]) ?? [])).toEqual({
      Delegada: 'archivedInUse',
      Confirmada: 'archivedInUse',
      Editada: 'archivedEdited',
      Arquivada: 'inArchive',
      Membro: 'holdsMandate',
      Antiga: 'archivedInUse',
      Rivera: 'editedSince',
    })
    expect(await city('Livre')).toBeNull()
    const archived = await getDb().city.findMany({ where: { networkId, archivedAt: { not: null } } })
    expect(archived.map(({ name }) => name).sort()).toEqual([
      'Antiga',
      'Arquivada',
      'Confirmada',
      'Delegada',
      'Editada',
    ])
    expect(await city('Rivera')).toMatchObject({ population: 78_900, contactPhone: '2 0000 000', version: 3 })
    const record = await getDb().changeRecord.findMany({ where: { action: 'register.undo', cityId: idOf('Delegada') } })
    expect(record).toMatchObject([{ before: { isArchived: false }, after: { isArchived: true } }])
  })

  test('is undone within a day only', async () => {
    const id = await imported(row('Salto'))
    expect(await findImport(secretary, id, later(24))).toMatchObject({ canUndo: true })
    expect(await findImport(secretary, id, later(24.01))).toMatchObject({ canUndo: false })
    // The database would refuse it, too.
    expect(await undo(id, later(24.01)).catch(String)).toMatchObject({ code: 'undoTooLate' })
    expect(await city('Salto')).not.toBeNull()
    expect(await undo(id, later(24))).toMatchObject({ ok: true })
  })

  test('was confirmed before: a draft is not', async () => {
    const id = await readTableOf(secretary, networkId, [head, row('Salto')], now)
    expect(await undo(id)).toMatchObject({ code: 'notFound' })
  })

  test('is undone once, by whoever comes first', async () => {
    const id = await imported(row('Salto'), row('Rocha'))
    const results = await atTheSameMoment(
      (tx) => tx.$queryRaw`SELECT id FROM register_import WHERE id = ${id}::uuid FOR UPDATE`,
      [() => undo(id), () => undo(id)],
    )
    expect(results.map((result) => (result.ok ? 'undone' : result.code)).sort()).toEqual(['alreadyDone', 'undone'])
  })

  test('does not take a mandate from under whoever opens it at the same moment', async () => {
    const id = await imported(row('Salto'))
    const { id: cityId } = await existing('Salto')
    const unitId = (await createUnit(getDb(), { networkId })).id
    const results = await atTheSameMoment(
      (tx) => tx.$queryRaw`SELECT id FROM city WHERE id = ${cityId}::uuid FOR UPDATE`,
      [
        () =>
          createMandate(getDb(), { unitId, cityId }).then(
            () => 'opened',
            () => 'refused',
          ),
        () => undo(id).then((result) => (result.ok ? 'undone' : result.code)),
      ],
    )
    expect(results[1]).toBe('undone')
    const mandates = await getDb().mandate.count({ where: { cityId } })
    expect([results[0], mandates, (await city('Salto')) !== null]).toEqual(
      results[0] === 'opened' ? ['opened', 1, true] : ['refused', 0, false],
    )
  })

  test('of 400 cities, half of them changed, leaves each as it was before', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `Ciudad ${index}`)
    for (const name of names.slice(0, 200)) await createCity(getDb(), { networkId, name, country: 'UY' })
    const before = await getDb().city.findMany({
      where: { networkId },
      orderBy: { id: 'asc' },
      omit: { version: true },
    })
    const id = await imported(...names.map((name) => row(name, '1000', '2020')))

    expect(await undo(id)).toMatchObject({ ok: true })

    const after = await getDb().city.findMany({ where: { networkId }, orderBy: { id: 'asc' }, omit: { version: true } })
    expect(after).toEqual(before)
  })
})
