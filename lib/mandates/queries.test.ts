import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate, createMandateExtension } from '@/prisma/factories/mandates'
import { listMandates } from './queries'

useTestDatabase()

test('a mandate comes with its extensions, the earliest first', async () => {
  const db = getDb()
  const { id: networkId } = await createNetwork(db)
  const unit = await createUnit(db, { networkId })
  const [first, second] = [await createCity(db, { networkId }), await createCity(db, { networkId })]
  const extended = await createMandate(db, { unitId: unit.id, cityId: first.id, endsOn: '2017-06-30' })
  await createMandate(db, { unitId: unit.id, cityId: second.id, startsOn: '2017-01-01' })
  await createMandateExtension(db, { mandateId: extended.id, fromEndsOn: '2017-03-31', toEndsOn: '2017-06-30' })
  await createMandateExtension(db, {
    mandateId: extended.id,
    fromEndsOn: '2016-12-31',
    toEndsOn: '2017-03-31',
    reason: 'Eleições',
  })

  const mandates = await listMandates(unit.id)
  expect(mandates.map(({ city, extensions }) => [city.id, extensions.length])).toEqual([
    [first.id, 2],
    [second.id, 0],
  ])
  expect(
    mandates[0]?.extensions.map(({ fromEndsOn, toEndsOn, reason }) => [fromEndsOn, toEndsOn, reason.texts.pt]),
  ).toEqual([
    ['2016-12-31', '2017-03-31', 'Eleições'],
    ['2017-03-31', '2017-06-30', 'Cúpula adiada'],
  ])
})
