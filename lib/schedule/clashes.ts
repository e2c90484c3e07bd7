import type { CityName } from '@/lib/cities/view'
import type { Participation } from '@/lib/mandates/participation-queries'
import { isInForceDuring } from '@/lib/mandates/rules'
import { earlierDay } from '@/lib/time/when'
import { activityPhase, type Dated } from './rules'

/** Another unit's activity on the same day or days, and the cities that take part in both units then, in the order of their names. */
export type Clash<T> = { with: T; cities: CityName[] }

type Clashing = Dated & { id: string; unit: { id: string } }

/**
 * By activity id, with which others it clashes: both are ahead at `now` and have days, share one, and are of two units in which one and the
 * same city takes part on those days. What was called off, postponed or is known by its month or year clashes with nothing. Days are those
 * of each place.
 */
export function findClashes<T extends Clashing>(
  activities: readonly T[],
  participations: readonly Participation[],
  now: Date,
): Map<string, Clash<T>[]> {
  const ahead = activities
    .filter((activity) => canClash(activity) && activityPhase(activity, now) === 'upcoming')
    .sort((a, b) => (a.when.startsOn < b.when.startsOn ? -1 : a.when.startsOn > b.when.startsOn ? 1 : 0))
  const byUnit = groupByUnit(participations)
  const clashes = new Map<string, Clash<T>[]>()
  const note = (one: T, other: T, cities: CityName[]) =>
    clashes.set(one.id, [...(clashes.get(one.id) ?? []), { with: other, cities }])
  for (const [index, one] of ahead.entries()) {
    for (const other of ahead.slice(index + 1)) {
      // They are in the order in which they begin: none of those that follow shares a day either.
      if (other.when.startsOn > one.when.endsOn) break
      const cities = other.unit.id === one.unit.id ? [] : citiesOfBoth(one, other, byUnit)
      if (cities.length === 0) continue
      note(one, other, cities)
      note(other, one, cities)
    }
  }
  return clashes
}

function canClash({ when, status }: Dated): boolean {
  return (when.precision === 'DAY' || when.precision === 'TIME') && (status === 'TENTATIVE' || status === 'CONFIRMED')
}

function groupByUnit(participations: readonly Participation[]): Map<string, Participation[]> {
  const units = new Map<string, Participation[]>()
  for (const one of participations) {
    const unit = units.get(one.unitId)
    if (unit) unit.push(one)
    else units.set(one.unitId, [one])
  }
  return units
}

function citiesOfBoth(one: Clashing, other: Clashing, byUnit: Map<string, Participation[]>): CityName[] {
  const shared = {
    startsOn: other.when.startsOn,
    endsOn: earlierDay(one.when.endsOn, other.when.endsOn),
  }
  const takingPart = ({ unit }: Clashing) =>
    (byUnit.get(unit.id) ?? []).filter((participation) => isInForceDuring(participation, shared))
  const slugs = new Set(takingPart(one).map(({ city }) => city.slug))
  const both = new Map(
    takingPart(other).flatMap(({ city }) => (slugs.has(city.slug) ? [[city.slug, city] as const] : [])),
  )
  return [...both.values()].sort((a, b) => a.name.localeCompare(b.name, 'pt'))
}
