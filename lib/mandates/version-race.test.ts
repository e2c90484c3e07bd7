import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { parsePartialDate } from '@/lib/time/partial-date'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { endMandate } from './mutations'

useTestDatabase()

test('of eight who end one mandate at the same moment, one wins and the others are told', async () => {
  const networkId = (await createNetwork(getDb())).id
  const secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
  const unitId = (await createUnit(getDb(), { networkId })).id
  const cityId = (await createCity(getDb(), { networkId })).id
  const { id, version } = await createMandate(getDb(), { unitId, cityId, startsOn: '2016-01-01' })
  const finish = (index: number) => {
    const end = parsePartialDate({ year: String(2020 + index) })
    if (!end) throw new Error('no date')
    return endMandate(secretary, { id, version, end })
  }

  const results = await Promise.all(Array.from({ length: 8 }, (_, index) => finish(index)))

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.code === 'conflict')).toHaveLength(7)
  expect(await getDb().mandate.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: version + 1 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})
