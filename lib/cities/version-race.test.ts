import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { saveCityContact } from './mutations'

useTestDatabase()

test('of three who save one block of a card at the same moment, one wins and the others are told', async () => {
  const networkId = (await createNetwork(getDb())).id
  const secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
  const { id } = await createCity(getDb(), { networkId })
  const rest = { id, version: 1, website: null, contactEmail: null, acceptsMail: false, locale: 'pt' } as const

  const results = await atTheSameMoment(
    (tx) => tx.$queryRaw`SELECT id FROM city WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
    ['2 0001', '2 0002', '2 0003'].map(
      (contactPhone) => () => saveCityContact(secretary, { ...rest, contactPhone }, new Date()),
    ),
  )

  const outcomes = results.map((result) => (result.ok ? 'saved' : result.code))
  expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'saved'])
  expect(await getDb().city.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 2 })
  expect(await getDb().changeRecord.count({ where: { cityId: id } })).toBe(1)
})
