import 'server-only'
import { getDb } from '@/lib/db/client'
import { findCityResource } from '@/lib/people/city-resource'
import type { CityResource } from '@/lib/permissions/actor'

/** What the policy looks at, of a city, at the instant `now`; null when there is no such city. */
export async function findResourceOfCity(cityId: string, now: Date): Promise<CityResource | null> {
  return findCityResource(getDb(), cityId, now)
}
