import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/errors'
import { placeOf } from './activity-content'
import type { PlaceInput } from './schema'

type FoundPlace = {
  ok: true
  columns: {
    hostCityId: string | null
    placeName: string | null
    placeCountry: string | null
    venue: string | null
    isOnline: boolean
  }
  recorded: ReturnType<typeof placeOf>
  citySlug: string | undefined
}

/**
 * The columns of a place that somebody chose. Refuses a city that is not of the network, or was archived, unless the activity is there
 * already (`currentCityId`): `invalid`, at the city.
 */
export async function findPlace(
  tx: Transaction,
  networkId: string,
  input: PlaceInput,
  currentCityId: string | null = null,
): Promise<FoundPlace | Refusal> {
  const city = input.cityId
    ? await tx.city.findUnique({
        where: { id: input.cityId, networkId },
        select: { id: true, slug: true, name: true, country: true, archivedAt: true },
      })
    : null
  const isOpen = city !== null && (city.archivedAt === null || city.id === currentCityId)
  if (input.cityId && !isOpen) return refuse('invalid', { fields: { 'place.cityId': 'invalid' } })
  const columns = {
    hostCityId: city?.id ?? null,
    placeName: input.name ?? null,
    placeCountry: input.country ?? null,
    venue: input.venue ?? null,
    isOnline: input.isOnline ?? false,
  }
  return { ok: true, columns, recorded: placeOf({ ...columns, hostCity: city }), citySlug: city?.slug }
}
