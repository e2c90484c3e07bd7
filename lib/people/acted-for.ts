import type { Transaction } from '@/lib/db/client'
import { isInForceAt } from './terms'

/**
 * Those of the cities for which a person acts at the instant `now`, by their ids; the days of a delegation are those of the city's zone. None while
 * she is suspended.
 */
export async function listActedFor(
  tx: Transaction,
  personId: string,
  cityIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const delegates = await tx.delegate.findMany({
    where: { personId, cityId: { in: [...cityIds] }, person: { suspendedAt: null } },
    select: { cityId: true, startsOn: true, endsOn: true, city: { select: { timeZone: true } } },
  })
  return new Set(delegates.filter((delegate) => isInForceAt(delegate, now)).map(({ cityId }) => cityId))
}
