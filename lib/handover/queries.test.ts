import { beforeEach, describe, expect, test } from 'vitest'
import { listChanges } from '@/lib/audit/queries'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createHandover } from '@/prisma/factories/handovers'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { addHandoverPoint } from './point-mutations'
import { findHandover, hasHandover } from './queries'
import { handoverResource, handoverSelect } from './view'

useTestDatabase()

const now = new Date('2016-12-15T12:00:00Z')
const db = getDb

/** A unit that the first city coordinates until the end of 2016; the second takes part, the third is to take over. */
let [unitId, mandateId, successorCityId]: string[] = []
let [outgoing, member, successor]: Awaited<ReturnType<typeof loadActor>>[] = []
beforeEach(async () => {
  const networkId = (await createNetwork(db())).id
  unitId = (await createUnit(db(), { networkId })).id
  const actsFor = async (cityId: string) => {
    const { id: personId } = await createPerson(db())
    await createDelegate(db(), { personId, cityId })
    return () => loadActor(personId, now)
  }
  const [first, second, third] = [
    await createCity(db(), { networkId }),
    await createCity(db(), { networkId }),
    await createCity(db(), { networkId }),
  ]
  const term = { startsOn: '2014-01-01', endsOn: '2016-12-31' }
  mandateId = (await createMandate(db(), { unitId, cityId: first.id, role: 'COORDINATION', ...term })).id
  await createMandate(db(), { unitId, cityId: second.id })
  successorCityId = third.id
  outgoing = await (await actsFor(first.id))()
  member = await (await actsFor(second.id))()
  successor = await (await actsFor(third.id))()
})

const given = () => ({ unitId: unitId ?? '', mandateId: mandateId ?? '' })

describe('a hand-over', () => {
  test('is there for who hands over and who takes over, and for nobody else of the unit', async () => {
    const { id } = await createHandover(db(), { ...given(), successorCityId, startsOn: '2017-01-01' })

    for (const viewer of [outgoing, successor]) {
      expect(await findHandover(viewer ?? null, unitId ?? '', now)).toMatchObject({ id, state: 'open' })
      expect(await hasHandover(viewer ?? null, unitId ?? '')).toBe(true)
    }
    for (const viewer of [member, null]) {
      expect(await findHandover(viewer ?? null, unitId ?? '', now)).toBeNull()
      expect(await hasHandover(viewer ?? null, unitId ?? '')).toBe(false)
    }
  })

  test('that was called off is there until another one is opened', async () => {
    const calledOff = {
      calledOffAt: now,
      calledOffReason: { original: 'pt', texts: { pt: 'Cúpula adiada.' }, madeFrom: {} },
    }
    const first = await createHandover(db(), { ...given(), ...calledOff })
    expect(await findHandover(outgoing ?? null, unitId ?? '', now)).toMatchObject({ id: first.id, state: 'calledOff' })

    const second = await createHandover(db(), { ...given(), notes: 'As atas estão no arquivo.', point: 'Senhas' })
    expect(await findHandover(outgoing ?? null, unitId ?? '', now)).toMatchObject({
      id: second.id,
      notes: { texts: { pt: 'As atas estão no arquivo.' } },
      points: [{ text: { texts: { pt: 'Senhas' } }, doneAt: null }],
    })
  })
})

test('its history is for who may read it, and for nobody else of the unit', async () => {
  const { id } = await createHandover(db(), { ...given(), successorCityId })
  await addHandoverPoint(outgoing ?? null, { handoverId: id, text: { original: 'pt', pt: 'Entregar as senhas.' } }, now)
  const row = await db().handover.findUniqueOrThrow({ where: { id }, select: handoverSelect })
  const scope = { of: 'handover', handoverId: id, handover: handoverResource(row) } as const

  for (const viewer of [outgoing, successor]) {
    expect(await listChanges(viewer ?? null, scope)).toMatchObject({
      changes: [
        { action: 'handover.update', isByItself: false, after: { point: { texts: { pt: 'Entregar as senhas.' } } } },
      ],
    })
  }
  expect(await listChanges(member ?? null, scope)).toBeNull()
})
