import type { Db } from '@/lib/db/client'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'

export type HandoverScene = Awaited<ReturnType<typeof createHandoverScene>>

/**
 * For tests: a unit that one city coordinates since 2014, without an end; the successor sub-coordinates, another city takes part, and one is
 * outside. Nobody coordinates the
 * other unit. The network is in Montevideo (UTC−3).
 */
export async function createHandoverScene(db: Db) {
  const networkId = (await createNetwork(db)).id
  const unit = await createUnit(db, { networkId, acronym: 'UTPEAM' })
  const otherUnitId = (await createUnit(db, { networkId })).id
  const city = async (name: string) => (await createCity(db, { networkId, name })).id
  const [outgoingCityId, successorCityId, memberCityId] = [
    await city('Canoas'),
    await city('Lo Prado'),
    await city('La Paz'),
  ]
  const outsideCityId = await city('Porto Alegre')
  const foreignCityId = (await createCity(db, { networkId: (await createNetwork(db)).id })).id
  const held = { unitId: unit.id, startsOn: '2014-01-01' }
  const mandate = await createMandate(db, { ...held, cityId: outgoingCityId, role: 'COORDINATION' })
  const own = await createMandate(db, { ...held, cityId: successorCityId, role: 'SUB_COORDINATION' })
  await createMandate(db, { ...held, cityId: memberCityId })
  const delegateOf = async (cityId: string) => {
    const personId = (await createPerson(db)).id
    await createDelegate(db, { personId, cityId })
    return personId
  }
  const secretary = (await createPerson(db)).id
  await createSecretariatMember(db, { personId: secretary, networkId })
  const people = {
    outgoing: await delegateOf(outgoingCityId),
    successor: await delegateOf(successorCityId),
    member: await delegateOf(memberCityId),
    secretary,
  }
  const cities = { outgoingCityId, successorCityId, memberCityId, outsideCityId, foreignCityId }
  const mandates = { mandateId: mandate.id, ownMandateId: own.id }
  return { networkId, unitId: unit.id, unitSlug: unit.slug, otherUnitId, ...cities, ...mandates, people }
}
