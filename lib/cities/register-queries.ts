import 'server-only'
import { getDb } from '@/lib/db/client'
import { findCityResource } from '@/lib/people/city-resource'
import { inForceOn } from '@/lib/people/terms'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate, todayIn } from '@/lib/time/when'
import { type CityLine, cityLineSelect } from './view'

/** What a viewer may do with a city's card now. */
export type CityAccess = {
  canUpdate: boolean
  canConfirm: boolean
  canReadHistory: boolean
  canChooseDelegates: boolean
  canArchive: boolean
  /** Whether anybody acts for the city: who may edit the card depends on it. */
  isRepresented: boolean
  /** The units in which the city takes part now. */
  unitIds: string[]
}

/** See {@link CityAccess}; the city is there. */
export async function getCityAccess(viewer: Viewer, cityId: string, now: Date): Promise<CityAccess> {
  const city = await findCityResource(getDb(), cityId, now)
  if (!city) throw new Error(`no city ${cityId}`)
  return {
    canUpdate: can(viewer, 'city.update', city),
    canConfirm: can(viewer, 'city.confirm', city),
    canReadHistory: can(viewer, 'city.readHistory', city),
    canChooseDelegates: can(viewer, 'invitation.create', city),
    canArchive: can(viewer, 'city.archive', city),
    isRepresented: city.isRepresented,
    unitIds: city.unitIds,
  }
}

/** A city whose card the viewer looks after; `confirmedOn` is YYYY-MM-DD. */
export type OwnCity = CityLine & { confirmedOn: string | null }

/**
 * The cities that the viewer acts for, and those without a delegate that she looks after because her city coordinates their unit; both
 * by name. What the secretariat may edit besides is the register.
 */
export async function listOwnCities(viewer: Actor, now: Date): Promise<{ own: OwnCity[]; unrepresented: OwnCity[] }> {
  const ownIds = viewer.delegations.map((delegation) => delegation.cityId)
  const unitIds = viewer.delegations.flatMap(({ mandates }) =>
    mandates.filter((mandate) => mandate.inForce && mandate.role === 'COORDINATION').map((mandate) => mandate.unitId),
  )
  const rows = await getDb().city.findMany({
    where: { archivedAt: null, OR: [{ id: { in: ownIds } }, { mandates: { some: { unitId: { in: unitIds } } } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { ...cityLineSelect, confirmedOn: true },
  })
  const cities = rows.map((city) => ({ ...city, confirmedOn: city.confirmedOn && plainDate(city.confirmedOn) }))
  const own = cities.filter((city) => ownIds.includes(city.id))
  const unrepresented: OwnCity[] = []
  for (const city of cities.filter((one) => !ownIds.includes(one.id))) {
    const resource = await findCityResource(getDb(), city.id, now)
    if (resource && !resource.isRepresented && can(viewer, 'city.update', resource)) unrepresented.push(city)
  }
  return { own, unrepresented }
}

/** A line of the register; `confirmedOn` is YYYY-MM-DD. */
export type RegisteredCity = CityLine & {
  version: number
  confirmedOn: string | null
  isArchived: boolean
  isRepresented: boolean
}

/** Every city of a network by name, archived ones too; nothing for a viewer outside of its secretariat. */
export async function listRegister(viewer: Viewer, networkId: string, now: Date): Promise<RegisteredCity[]> {
  if (!can(viewer, 'city.create', { networkId })) return []
  const rows = await getDb().city.findMany({
    where: { networkId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { ...cityLineSelect, version: true, confirmedOn: true, archivedAt: true, timeZone: true },
  })
  const zones = [...new Set(rows.map((city) => city.timeZone))]
  const delegates = await getDb().delegate.findMany({
    where: {
      person: { suspendedAt: null },
      OR: zones.map((timeZone) => ({ city: { networkId, timeZone }, ...inForceOn(todayIn(timeZone, now)) })),
    },
    select: { cityId: true },
  })
  const represented = new Set(delegates.map((delegate) => delegate.cityId))
  return rows.map(({ archivedAt, confirmedOn, timeZone: _, ...city }) => ({
    ...city,
    confirmedOn: confirmedOn && plainDate(confirmedOn),
    isArchived: archivedAt !== null,
    isRepresented: represented.has(city.id),
  }))
}
