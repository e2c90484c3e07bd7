import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { saveCityContact } from './mutations'

useTestDatabase()

test('of eight who save one block of a card at the same moment, one wins and the others are told', async () => {
  const networkId = (await createNetwork(getDb())).id
  const secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
  const { id } = await createCity(getDb(), { networkId })
  const save = (contactPhone: string) =>
    saveCityContact(
      secretary,
      { id, version: 1, website: null, contactEmail: null, contactPhone, locale: 'pt' },
      new Date(),
    )

  const results = await Promise.all(Array.from({ length: 8 }, (_, index) => save(`2 000 000${index}`)))

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.code === 'conflict')).toHaveLength(7)
  expect(await getDb().city.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 2 })
  expect(await getDb().changeRecord.count({ where: { cityId: id } })).toBe(1)
})
