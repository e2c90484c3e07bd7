import 'server-only'
import { cache } from 'react'
import { type CityLine, type CityName, cityLineSelect, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import type { MandateRole, Precision } from '@/prisma/generated/client/client'
import { coordinationOn, type MandateSpan } from './rules'

/** A city's role in a unit over a period. */
export type MandateView = MandateSpan & { id: string; version: number; role: MandateRole; isActing: boolean }

const mandateSelect = {
  id: true,
  version: true,
  role: true,
  isActing: true,
  startsOn: true,
  startPrecision: true,
  endsOn: true,
  endPrecision: true,
} as const

/** A mandate's last day moved further away, and why. Both days are YYYY-MM-DD, inclusive, with how much of them is known. */
export type MandateExtensionView = {
  fromEndsOn: string
  fromPrecision: Precision
  toEndsOn: string
  toPrecision: Precision
  reason: LocalizedText
  decidedAt: Date
}

/** The earliest first: each goes on from where the one before it led. */
const extensionsSelect = {
  orderBy: { decidedAt: 'asc' },
  select: {
    fromEndsOn: true,
    fromPrecision: true,
    toEndsOn: true,
    toPrecision: true,
    reason: true,
    decidedAt: true,
  },
} as const

/** In the order in which they began, then in the order in which they were given. */
const fromTheFirst = [{ startsOn: 'asc' }, { id: 'asc' }] as const

/**
 * A mandate with the city that holds it and its extensions. An archived city keeps its place in the past of the unit, but has no page any
 * more.
 */
export type MandateOfUnit = MandateView & {
  city: CityLine & { isArchived: boolean }
  extensions: MandateExtensionView[]
}

/** Every mandate of a unit, past, present and to come, in the order in which they began. The caller has made sure that the unit may be read. */
export const listMandates = cache(async (unitId: string): Promise<MandateOfUnit[]> => {
  const rows = await getDb().mandate.findMany({
    where: { unitId },
    orderBy: [...fromTheFirst],
    select: {
      ...mandateSelect,
      city: { select: { ...cityLineSelect, archivedAt: true } },
      extensions: extensionsSelect,
    },
  })
  return rows.map(({ city: { archivedAt, ...city }, extensions, ...row }) => ({
    ...viewOf(row),
    city: { ...city, isArchived: archivedAt !== null },
    extensions: extensions.map(({ fromEndsOn, toEndsOn, reason, ...rest }) => ({
      ...rest,
      fromEndsOn: plainDate(fromEndsOn),
      toEndsOn: plainDate(toEndsOn),
      reason: parseRequired(reason),
    })),
  }))
})

/** A mandate with the unit in which it is held. */
export type MandateOfCity = MandateView & { unit: { slug: string; acronym: string; name: LocalizedText } }

/** Every mandate of a city in units that are not archived, in the order in which they began. */
export async function listCityMandates(cityId: string): Promise<MandateOfCity[]> {
  const rows = await getDb().mandate.findMany({
    where: { cityId, unit: { archivedAt: null } },
    orderBy: [...fromTheFirst],
    select: { ...mandateSelect, unit: { select: { slug: true, acronym: true, name: true } } },
  })
  return rows.map(({ unit, ...row }) => ({ ...viewOf(row), unit: { ...unit, name: parseRequired(unit.name) } }))
}

/** Whether some city coordinates the unit at `now`. */
export async function isCoordinated(unit: { id: string; network: { timeZone: string } }, now: Date): Promise<boolean> {
  return coordinationOn(await listMandates(unit.id), todayIn(unit.network.timeZone, now)).current !== null
}

/** The cities that coordinate a network's units on the day `today` (YYYY-MM-DD in the network's zone), by the unit's id. */
export async function listCoordinatingCities(networkId: string, today: string): Promise<Map<string, CityName>> {
  const day = storedDate(today)
  const rows = await getDb().mandate.findMany({
    where: {
      role: 'COORDINATION',
      unit: { networkId, archivedAt: null },
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: { unitId: true, city: { select: cityNameSelect } },
  })
  return new Map(rows.map(({ unitId, city }) => [unitId, city]))
}

type MandateRow = {
  id: string
  version: number
  role: MandateRole
  isActing: boolean
  startsOn: Date
  startPrecision: Precision
  endsOn: Date | null
  endPrecision: Precision | null
}

function viewOf(row: MandateRow): MandateView {
  return { ...row, startsOn: plainDate(row.startsOn), endsOn: row.endsOn && plainDate(row.endsOn) }
}
