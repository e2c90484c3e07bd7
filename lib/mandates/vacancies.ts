import { addDays } from '@/lib/time/when'
import type { MandateSpan } from './rules'

/**
 * Days on which nobody coordinates, with how much of their beginning and end is known: no more than of the mandates beside them. No end:
 * vacant today, and nobody to come.
 */
export type Vacancy = MandateSpan

/**
 * The vacancies of a unit's coordination from its first mandate to the day `today` (YYYY-MM-DD in the network's zone), and those between
 * mandates to come. What was before the first one is not known, and no vacancy.
 */
export function coordinationVacancies(mandates: readonly (MandateSpan & { role: string })[], today: string): Vacancy[] {
  const held = mandates
    .filter(({ role }) => role === 'COORDINATION')
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
  return held.flatMap((mandate, index): Vacancy[] => {
    if (mandate.endsOn === null) return []
    const next = held[index + 1]
    const startsOn = addDays(mandate.endsOn, 1)
    const start = { startsOn, startPrecision: mandate.endPrecision ?? 'DAY' }
    if (!next) return startsOn <= today ? [{ ...start, endsOn: null, endPrecision: null }] : []
    if (next.startsOn <= startsOn) return []
    return [{ ...start, endsOn: addDays(next.startsOn, -1), endPrecision: next.startPrecision }]
  })
}
