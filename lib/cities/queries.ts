import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { parseLocalized } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate } from '@/lib/time/when'
import { type CityEntry, type CityView, cityLineSelect } from './view'

const entrySelect = { ...cityLineSelect, governmentKind: true, subdivision: true } as const

/** The cities of a network that are not archived, by name. */
export async function listCities(networkId: string): Promise<CityEntry[]> {
  return getDb().city.findMany({
    where: { networkId, archivedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: entrySelect,
  })
}

/**
 * The card of the city at this address; null when there is none. An archived city is there for the secretariat only: for others it is not
 * found. A null viewer is the public.
 */
export const findCity = cache(async (viewer: Viewer, slug: string): Promise<CityView | null> => {
  const city = await getDb().city.findUnique({
    where: { slug },
    select: {
      ...entrySelect,
      version: true,
      networkId: true,
      network: { select: { name: true, timeZone: true } },
      website: true,
      contactEmail: true,
      contactPhone: true,
      acceptsMail: true,
      population: true,
      populationYear: true,
      latitude: true,
      longitude: true,
      timeZone: true,
      presentation: true,
      confirmedOn: true,
      archivedAt: true,
    },
  })
  if (!city || (city.archivedAt && !can(viewer, 'city.archive', city))) return null
  const { archivedAt, presentation, confirmedOn, ...card } = city
  return {
    ...card,
    presentation: parseLocalized(presentation),
    confirmedOn: confirmedOn && plainDate(confirmedOn),
    isArchived: archivedAt !== null,
  }
})
