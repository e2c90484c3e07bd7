import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { ActivityResource } from '@/lib/permissions/actor'
import { type When, whenFromRow } from '@/lib/time/when'
import type { ActivityKind, ActivityStatus, Prisma } from '@/prisma/generated/client/client'
import { activityResource } from './rules'

/** Where an activity takes place: a city of the register, or another place by name and country, or online, or online as well. */
export type PlaceView = {
  city: CityName | null
  name: string | null
  country: string | null
  venue: string | null
  isOnline: boolean
}

/** The words of a place: enough to print it, also of a city that is only a name in an edition. */
export type PlaceWords = Omit<PlaceView, 'city'> & { city: Pick<CityName, 'name' | 'country'> | null }

/** An activity as lists and pages show it, without what only delegates see. */
export type ActivityView = {
  id: string
  slug: string
  version: number
  title: LocalizedText
  /** Its place among the numbered ones of its plan; null when it is not counted. */
  ordinal: number | null
  isNumbered: boolean
  ordinalOverride: number | null
  kinds: ActivityKind[]
  when: When
  /** The zone of its days where `when` says none: the host city's, else the network's. */
  zone: string
  status: ActivityStatus
  statusReason: LocalizedText | null
  place: PlaceView
  plan: { id: string; slug: string; title: LocalizedText }
  unit: { id: string; slug: string; acronym: string; name: LocalizedText }
  networkName: string
  resource: ActivityResource
}

/** What an entry of a programme shows, be it of today or of an edition. */
export type ShownActivity = Pick<ActivityView, 'slug' | 'title' | 'ordinal' | 'kinds' | 'when' | 'zone' | 'status'> & {
  id: string
  place: PlaceWords
  unit: Pick<ActivityView['unit'], 'slug' | 'acronym'>
}

export const activitySelect = {
  id: true,
  slug: true,
  version: true,
  title: true,
  kinds: true,
  isNumbered: true,
  ordinalOverride: true,
  precision: true,
  startsOn: true,
  endsOn: true,
  startTime: true,
  endTime: true,
  timeZone: true,
  status: true,
  statusReason: true,
  placeName: true,
  placeCountry: true,
  venue: true,
  isOnline: true,
  unitId: true,
  planId: true,
  hostCityId: true,
  hostCity: { select: { ...cityNameSelect, timeZone: true } },
  plan: { select: { id: true, slug: true, title: true, publishedAt: true, closedAt: true, createdAt: true } },
  unit: {
    select: {
      id: true,
      slug: true,
      acronym: true,
      name: true,
      networkId: true,
      network: { select: { name: true, timeZone: true } },
    },
  },
} as const satisfies Prisma.ActivitySelect

export type ActivityRow = Prisma.ActivityGetPayload<{ select: typeof activitySelect }>

/** The view of a row, with its ordinal. */
export function viewOfActivity(row: ActivityRow, ordinal: number | null): ActivityView {
  const { id, slug, version, kinds, isNumbered, ordinalOverride, status, hostCity, plan, unit } = row
  return {
    id,
    slug,
    version,
    kinds,
    isNumbered,
    ordinalOverride,
    status,
    ordinal,
    title: parseRequired(row.title),
    when: whenFromRow(row),
    zone: hostCity?.timeZone ?? unit.network.timeZone,
    statusReason: parseLocalized(row.statusReason),
    place: viewOfPlace(row),
    plan: { id: plan.id, slug: plan.slug, title: parseRequired(plan.title) },
    unit: { id: unit.id, slug: unit.slug, acronym: unit.acronym, name: parseRequired(unit.name) },
    networkName: unit.network.name,
    resource: activityResource(row),
  }
}

function viewOfPlace({ hostCity, placeName, placeCountry, venue, isOnline }: ActivityRow): PlaceView {
  if (!hostCity) return { city: null, name: placeName, country: placeCountry, venue, isOnline }
  const { timeZone: _, ...city } = hostCity
  return { city, name: null, country: null, venue, isOnline }
}
