import 'server-only'
import { getDb } from '@/lib/db/client'
import { type HandoverState, handoverState } from '@/lib/handover/rules'
import { type HandoverRow, handoverSelect, termsOf } from '@/lib/handover/view'
import { todayIn } from '@/lib/time/when'
import type { Reader } from './kind'
import { listCityReaders, listSecretariatReaders, listUnitReaders } from './reader-queries'

export type HandoverSubject = { row: HandoverRow; state: HandoverState }

/** A hand-over as it is when the mail about it goes; null when there is none, or its unit was archived. */
export async function findHandoverSubject(id: string, now: Date): Promise<HandoverSubject | null> {
  const row = await getDb().handover.findUnique({ where: { id }, select: handoverSelect })
  if (!row || row.unit.archivedAt) return null
  return { row, state: handoverState(termsOf(row), todayIn(row.unit.network.timeZone, now)) }
}

/** How many decisions are open in a unit with a city. */
export function countOpenDecisions(unitId: string, responsibleCityId: string): Promise<number> {
  return getDb().decision.count({
    where: { state: 'OPEN', responsibleCityId, activity: { unitId, removedAt: null } },
  })
}

export const citiesOf = ({ mandate, successorCityId }: HandoverRow) =>
  successorCityId ? [mandate.cityId, successorCityId] : [mandate.cityId]

/** Who acts for these cities, and the secretariat: each person once. */
export async function listHandoverReaders(unitId: string, cityIds: string[], now: Date): Promise<Reader[]> {
  return eachOnce([...(await listCityReaders(cityIds, now)), ...(await listSecretariatReaders(unitId, now))])
}

/** As {@link listHandoverReaders}, with whoever takes part in the unit. */
export async function listAllReaders(unitId: string, cityIds: string[], now: Date): Promise<Reader[]> {
  return eachOnce([...(await listHandoverReaders(unitId, cityIds, now)), ...(await listUnitReaders(unitId, now))])
}

function eachOnce(readers: Reader[]): Reader[] {
  return [...new Map(readers.map((reader): [string | null, Reader] => [reader.personId, reader])).values()]
}
