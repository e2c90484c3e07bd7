import type { Transaction } from '@/lib/db/client'
import type { CityResource } from '@/lib/permissions/actor'
import { todayIn } from '@/lib/time/when'
import { inForceOn } from './terms'

/**
 * What the policy looks at, of a city: the units in which it holds a mandate in force, and whether anybody who is not suspended acts
 * for it, at the instant `now`. A mandate's days are those of the network's zone, a delegate's those of the city's, as for the
 * rights of a person (lib/auth/load-actor). Null when there is no such city; an archived one is there.
 */
export async function findCityResource(tx: Transaction, cityId: string, now: Date): Promise<CityResource | null> {
  const city = await tx.city.findUnique({
    where: { id: cityId },
    select: { networkId: true, timeZone: true, network: { select: { timeZone: true } } },
  })
  if (!city) return null
  // One after the other: a transaction has one connection.
  const mandates = await tx.mandate.findMany({
    where: { cityId, ...inForceOn(todayIn(city.network.timeZone, now)) },
    select: { unitId: true },
  })
  const delegate = await tx.delegate.findFirst({
    where: { cityId, person: { suspendedAt: null }, ...inForceOn(todayIn(city.timeZone, now)) },
    select: { id: true },
  })
  return {
    networkId: city.networkId,
    cityId,
    unitIds: mandates.map((mandate) => mandate.unitId),
    isRepresented: delegate !== null,
  }
}
