import { beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createNetwork } from '@/prisma/factories/cities'
import { archiveUnit, createUnit, saveUnit, unarchiveUnit } from './mutations'
import { findUnit } from './queries'
import { saveUnitInput } from './schema'

useTestDatabase()

const now = new Date('2026-11-23T15:00:00Z')
let networkId: string
let secretary: Actor
beforeAll(async () => {
  networkId = (await createNetwork(getDb())).id
  secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
})

const text = (pt: string, es?: string) => ({ original: 'pt', pt, es }) as const
const create = (slug: string) =>
  createUnit(secretary, { networkId, slug, acronym: 'UTC', name: text('Cultura', 'Cultura') })

test('a unit’s address is its own, and none of the site’s', async () => {
  expect(await create('cultura')).toMatchObject({ ok: true, slug: 'cultura' })
  expect(await create('cultura')).toMatchObject({ code: 'invalid', fields: { slug: 'slugTaken' } })
  expect(await create('workspace')).toMatchObject({ code: 'invalid', fields: { slug: 'slugReserved' } })
})

test('a unit that is renamed keeps what its translations were made from', async () => {
  const created = await create('turismo')
  if (!created.ok) throw new Error(created.code)
  const { id } = created
  const purpose = text('')

  await saveUnit(secretary, { id, version: 1, acronym: 'UTT', name: text('Turismo', 'Cultura'), purpose, accent: null })

  const unit = await findUnit(null, 'turismo')
  expect(unit).toMatchObject({ acronym: 'UTT', version: 2, purpose: null, name: { texts: { pt: 'Turismo' } } })
  const late = { id, version: 1, acronym: 'X', name: text('Outro nome'), purpose, accent: null }
  expect(await saveUnit(secretary, late)).toMatchObject({
    code: 'conflict',
    current: { version: 2, values: { acronym: 'UTT', 'name.pt': 'Turismo' } },
  })
})

test('a unit has the colour that was said, its change stands in the record, and it can be taken back', async () => {
  const created = await create('saneamento')
  if (!created.ok) throw new Error(created.code)
  const { id } = created
  const said = { id, acronym: 'UTC', name: text('Cultura', 'Cultura'), purpose: text('') }

  expect(await saveUnit(secretary, { ...said, version: 1, accent: '#7a1f2b' })).toMatchObject({ ok: true })
  expect(await findUnit(null, 'saneamento')).toMatchObject({ accent: '#7a1f2b', version: 2 })
  const record = await getDb().changeRecord.findFirst({ where: { unitId: id }, orderBy: { id: 'desc' } })
  expect(record).toMatchObject({ action: 'unit.update', before: { accent: null }, after: { accent: '#7a1f2b' } })
  expect(await saveUnit(secretary, { ...said, version: 1, accent: null })).toMatchObject({
    current: { values: { accent: '#7a1f2b' } },
  })

  expect(await saveUnit(secretary, { ...said, version: 2, accent: null })).toMatchObject({ ok: true })
  expect(await findUnit(null, 'saneamento')).toMatchObject({ accent: null })
})

test.each([
  ['', null],
  [undefined, null],
  [' #7A1F2B ', '#7a1f2b'],
  ['#7a1f2', 'invalidColour'],
  ['tomato', 'invalidColour'],
  ['#ffee00', 'colourTooLight'],
])('the colour %j that somebody typed is %j', (typed, read) => {
  const form = { id: networkId, version: '1', acronym: 'UTC', name: { original: 'pt', pt: 'Cultura' }, accent: typed }
  const parsed = saveUnitInput.safeParse({ ...form, purpose: { original: 'pt' } })
  expect(parsed.success ? parsed.data.accent : parsed.error.issues.map(({ message }) => message).join()).toBe(read)
})

test('an archived unit is gone for the public, and comes back', async () => {
  const created = await create('saude')
  if (!created.ok) throw new Error(created.code)
  const { id } = created

  expect(await archiveUnit(secretary, { id, version: 1 }, now)).toMatchObject({ ok: true })
  expect(await findUnit(null, 'saude')).toBeNull()
  expect(await findUnit(secretary, 'saude')).toMatchObject({ isArchived: true })
  expect(await archiveUnit(secretary, { id, version: 2 }, now)).toMatchObject({ code: 'alreadyDone' })
  expect(await unarchiveUnit(secretary, { id, version: 2 })).toMatchObject({ ok: true })
  expect(await findUnit(null, 'saude')).toMatchObject({ isArchived: false })
})
