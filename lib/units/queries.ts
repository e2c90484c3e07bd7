import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'

export type NetworkView = {
  id: string
  slug: string
  version: number
  name: string
  description: LocalizedText | null
  website: string | null
  /** IANA; the days of mandates and plans are days in this zone. */
  timeZone: string
}

/** The network that this site serves: the first one. Null while nothing has been loaded. */
export const findNetwork = cache(async (): Promise<NetworkView | null> => {
  const network = await getDb().network.findFirst({
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, version: true, name: true, description: true, website: true, timeZone: true },
  })
  return network && { ...network, description: parseLocalized(network.description) }
})

/** A unit as a line of a list. */
export type UnitLine = { id: string; slug: string; acronym: string; name: LocalizedText; purpose: LocalizedText | null }

const lineSelect = { id: true, slug: true, acronym: true, name: true, purpose: true } as const

/** The units of a network that are not archived, by acronym. */
export async function listUnits(networkId: string): Promise<UnitLine[]> {
  const units = await getDb().unit.findMany({
    where: { networkId, archivedAt: null },
    orderBy: [{ acronym: 'asc' }, { id: 'asc' }],
    select: lineSelect,
  })
  return units.map((unit) => ({ ...unit, name: parseRequired(unit.name), purpose: parseLocalized(unit.purpose) }))
}

export type UnitView = UnitLine & {
  version: number
  networkId: string
  /** The unit's own colour, as CSS writes it. */
  accent: string | null
  /** What it shows as its logo: a PNG at /files/logos/{id}, so wide and high in points. */
  logo: { id: string; width: number; height: number } | null
  isArchived: boolean
  network: { slug: string; name: string; timeZone: string }
}

/**
 * The unit at this address; null when there is none. An archived unit is there for those who read its private things only: for others it
 * is not found. A null viewer is the public.
 */
export const findUnit = cache(async (viewer: Viewer, slug: string): Promise<UnitView | null> => {
  const unit = await getDb().unit.findUnique({
    where: { slug },
    select: {
      ...lineSelect,
      version: true,
      networkId: true,
      accent: true,
      logo: { select: { id: true, width: true, height: true } },
      archivedAt: true,
      network: { select: { slug: true, name: true, timeZone: true } },
    },
  })
  if (!unit) return null
  const { archivedAt, name, purpose, ...rest } = unit
  if (archivedAt && !can(viewer, 'unit.readPrivate', { networkId: unit.networkId, unitId: unit.id })) return null
  return { ...rest, name: parseRequired(name), purpose: parseLocalized(purpose), isArchived: archivedAt !== null }
})
