import { beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createNetwork } from '@/prisma/factories/cities'
import { archiveUnit, createUnit, saveUnit, unarchiveUnit } from './mutations'
import { findUnit } from './queries'

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

  await saveUnit(secretary, { id, version: 1, acronym: 'UTT', name: text('Turismo', 'Cultura'), purpose })

  const unit = await findUnit(null, 'turismo')
  expect(unit).toMatchObject({ acronym: 'UTT', version: 2, purpose: null, name: { texts: { pt: 'Turismo' } } })
  const late = { id, version: 1, acronym: 'X', name: text('Outro nome'), purpose }
  expect(await saveUnit(secretary, late)).toMatchObject({
    code: 'conflict',
    current: { version: 2, values: { acronym: 'UTT', 'name.pt': 'Turismo' } },
  })
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
