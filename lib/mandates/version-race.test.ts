import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import type { PartialDate } from '@/lib/time/partial-date'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createPerson } from '@/prisma/factories/people'
import { endMandate } from './mutations'

useTestDatabase()

const now = new Date('2018-03-01T12:00:00Z')

const day = (date: string): PartialDate => ({ precision: 'DAY', firstDay: date, lastDay: date })

test('of three who end one mandate at the same moment, one wins and the others are told', async () => {
  const networkId = (await createNetwork(getDb())).id
  const { id: personId } = await createPerson(getDb())
  const secretary = { personId, secretariatOf: [networkId], delegations: [] }
  const unitId = (await createUnit(getDb(), { networkId })).id
  const cityId = (await createCity(getDb(), { networkId })).id
  const { id, version } = await createMandate(getDb(), { unitId, cityId, startsOn: '2016-01-01' })

  const results = await atTheSameMoment(
    (tx) => tx.$queryRaw`SELECT id FROM mandate WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
    ['2020-01-31', '2021-01-31', '2022-01-31'].map(
      (end) => () => endMandate(secretary, { id, version, end: day(end) }, now),
    ),
  )

  const outcomes = results.map((result) => (result.ok ? 'saved' : result.code))
  expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'saved'])
  expect(await getDb().mandate.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: version + 1 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})
