import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb, type Transaction } from '@/lib/db/client'
import { inForceOn } from '@/lib/people/terms'
import { plainDate, storedDate, todayIn } from '@/lib/time/when'
import type { MandateSpan } from './rules'

/** A city's part in a unit over a period, in whatever role. */
export type Participation = MandateSpan & { unitId: string; city: CityName }

/** Which cities take part in these units from the day `from` (YYYY-MM-DD) on, by public mandates, and until when. */
export async function listParticipations(unitIds: readonly string[], from: string): Promise<Participation[]> {
  const rows = await getDb().mandate.findMany({
    where: {
      unitId: { in: [...unitIds] },
      OR: [{ endsOn: null }, { endsOn: { gte: storedDate(from) } }],
      city: { archivedAt: null },
    },
    select: {
      unitId: true,
      startsOn: true,
      startPrecision: true,
      endsOn: true,
      endPrecision: true,
      city: { select: cityNameSelect },
    },
  })
  return rows.map(({ startsOn, endsOn, ...rest }) => ({
    ...rest,
    startsOn: plainDate(startsOn),
    endsOn: endsOn && plainDate(endsOn),
  }))
}

/** The cities that take part in a unit at `now`, by name; `timeZone` is the network's, whose days those of its mandates are. */
export async function listUnitCities(
  tx: Transaction,
  { unitId, timeZone }: { unitId: string; timeZone: string },
  now: Date,
): Promise<CityName[]> {
  const mandates = await tx.mandate.findMany({
    where: { unitId, city: { archivedAt: null }, ...inForceOn(todayIn(timeZone, now)) },
    orderBy: [{ city: { name: 'asc' } }, { cityId: 'asc' }],
    select: { city: { select: cityNameSelect } },
  })
  return [...new Map(mandates.map(({ city }) => [city.id, city])).values()]
}
