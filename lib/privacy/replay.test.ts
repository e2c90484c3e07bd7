import { beforeEach, expect, test } from 'vitest'
import { readTableOf } from '@/lib/cities/import/test-import'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createCity, createContact, createNetwork, createUnit } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createInvitation, createPerson } from '@/prisma/factories/people'
import { findTraces } from '@/prisma/matrix/find-traces'
import { eraseOwnData } from './erasure-mutations'
import { signPublishedLink } from './published-link'
import { eraseContactByLink } from './published-mutations'
import { erasureSchema, listErasures, replayErasures } from './replay-mutations'

useTestDatabase()

let networkId: string
let secretaryId: string
let unitId: string
let cityId: string
let email: string
let name: string
beforeEach(async () => {
  networkId = (await createNetwork(getDb())).id
  secretaryId = (await createPerson(getDb())).id
  unitId = (await createUnit(getDb(), { networkId })).id
  cityId = (await createCity(getDb(), { networkId })).id
  email = `zulmira-${distinct()}@erasable.example`
  name = `Zulmira ${distinct()}`
})

const restored = () => findTraces(getDb(), [name, email])
const asFile = async () =>
  (await listErasures()).map((erasure) => erasureSchema.parse(JSON.parse(JSON.stringify(erasure))))

test('who was erased is erased again where an older copy brings her back, and whoever came back by herself stays', async () => {
  const before = async () => {
    const person = await createPerson(getDb(), { name, email })
    await createDelegate(getDb(), { personId: person.id, cityId, office: name })
    await createContact(getDb(), { unitId, name, email })
    await createInvitation(getDb(), { cityId, address: email, name, createdAt: new Date(Date.now() - 60_000) })
    return person
  }
  const { id, ...row } = await before()
  const viewer = { personId: id, secretariatOf: [], delegations: [] }
  const later = new Date(Date.now() + 1000)
  expect(await eraseOwnData(viewer, { locale: 'pt', confirmation: email }, later)).toMatchObject({ ok: true })
  expect(await restored()).toEqual([])
  const list = await asFile()
  expect(JSON.stringify(list)).not.toContain(email)

  // The copy was made before she was erased: it knows nothing of that.
  await getDb().erasedPerson.deleteMany()
  await getDb().person.create({ data: { id, ...row } })
  await createDelegate(getDb(), { personId: id, cityId, office: name })
  await createContact(getDb(), { unitId, name, email })
  await createInvitation(getDb(), { cityId, address: email, name, createdAt: new Date(Date.now() - 60_000) })
  const table = [
    ['Cidade', 'País', 'Representante', 'E-mail do representante'],
    ['Encantado', 'BR', name, email.toUpperCase()],
  ]
  await readTableOf(
    { personId: secretaryId, secretariatOf: [networkId], delegations: [] },
    networkId,
    table,
    new Date(),
  )
  const bystander = await createPerson(getDb())

  expect(await replayErasures(list)).toBe(1)
  expect(await restored()).toEqual([])
  expect(await getDb().person.count({ where: { id: bystander.id } })).toBe(1)
  expect((await listErasures()).map(({ personId }) => personId)).toEqual([id])

  await getDb().erasedPerson.update({ where: { personId: id }, data: { erasedAt: new Date(Date.now() - 60_000) } })
  const again = await createPerson(getDb(), { name, email })
  await createContact(getDb(), { unitId, name, email })
  expect(await replayErasures([])).toBe(0)
  expect(await getDb().person.count({ where: { id: again.id } })).toBe(1)
  expect(await restored()).toHaveLength(2)
})

test('so is a contact who had no account', async () => {
  const contact = await createContact(getDb(), { unitId, name, email })
  const now = new Date()
  const token = signPublishedLink(email, { hours: 1 }, now)
  expect(await eraseContactByLink({ token, id: contact.id, version: 1 }, now)).toMatchObject({ ok: true })
  const list = await asFile()
  await getDb().contact.create({ data: { id: contact.id, unitId, name, email } })

  expect(await replayErasures(list)).toBe(1)
  expect(await restored()).toEqual([])
})
