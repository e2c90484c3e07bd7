import type { Transaction } from '@/lib/db/client'
import type { InvitationResource } from '@/lib/permissions/actor'
import { storedDate, todayIn } from '@/lib/time/when'
import { findCityResource } from './city-resource'

/** Where an invitation leads: a city or, without one, a network's secretariat. `today` (YYYY-MM-DD) is the day it is there. */
export type Place = { resource: InvitationResource; slug: string | null; today: string }

/** The place as it is at `now`; null for a network that is not there, and for a city that is not, is archived or belongs to another network. */
export async function findPlace(
  tx: Transaction,
  { cityId, networkId }: { cityId: string | null; networkId: string | null },
  now: Date,
): Promise<Place | null> {
  if (cityId === null) {
    const network = await tx.network.findUnique({ where: { id: networkId ?? '' }, select: { timeZone: true } })
    if (!network || !networkId) return null
    return { resource: { networkId, cityId, unitIds: [] }, slug: null, today: todayIn(network.timeZone, now) }
  }
  const city = await tx.city.findFirst({
    where: { id: cityId, archivedAt: null, ...(networkId ? { networkId } : {}) },
    select: { slug: true, timeZone: true },
  })
  const resource = city && (await findCityResource(tx, cityId, now))
  if (!city || !resource) return null
  return { resource, slug: city.slug, today: todayIn(city.timeZone, now) }
}

/** Whether somebody acts there on any day of a term (YYYY-MM-DD; no last day: it goes on). */
export async function actsThere(
  tx: Transaction,
  { resource: { cityId, networkId } }: Place,
  who: { email: string } | { id: string },
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
): Promise<boolean> {
  const overlapping = {
    person: who,
    ...(endsOn ? { startsOn: { lte: storedDate(endsOn) } } : {}),
    OR: [{ endsOn: null }, { endsOn: { gte: storedDate(startsOn) } }],
  }
  const found = cityId
    ? await tx.delegate.findFirst({ where: { cityId, ...overlapping }, select: { id: true } })
    : await tx.secretariatMember.findFirst({ where: { networkId, ...overlapping }, select: { id: true } })
  return found !== null
}
