import type { ImportEffects, Remain } from './effects'
import type { CityFacts, RegisteredCity } from './facts'

/** A city that an import made or changed, as it is now. */
export type ImportedCity = RegisteredCity & {
  /** Whether anything refers to it, or it has been confirmed. */
  isUsed: boolean
  /** Whether it holds a mandate or is to hold one. */
  holdsMandate: boolean
}

/** What undoing an import does. Cities that are put into the archive stand among those that remain, too. */
export type UndoPlan = {
  remove: ImportedCity[]
  archive: ImportedCity[]
  restore: { city: ImportedCity; before: Partial<CityFacts>; after: Partial<CityFacts> }[]
  remains: Remain[]
}

/** The version that a city has when it is made. */
const FIRST_VERSION = 1

/** What can be taken back of what an import did, to the cities as they are now. */
export function planUndo(effects: ImportEffects, cities: readonly ImportedCity[]): UndoPlan {
  const byId = new Map(cities.map((city) => [city.id, city]))
  const plan: UndoPlan = { remove: [], archive: [], restore: [], remains: [] }
  const remain = ({ id, name }: ImportedCity, why: Remain['why']) => plan.remains.push({ id, name, why })
  for (const { id } of effects.created) {
    const city = byId.get(id)
    if (!city) continue
    const why = reasonToKeep(city)
    if (why) remain(city, why)
    if (!why) plan.remove.push(city)
    else if (why === 'archivedInUse' || why === 'archivedEdited') plan.archive.push(city)
  }
  for (const { id, version, before, after } of effects.changed) {
    const city = byId.get(id)
    if (!city) continue
    // Written by us from such fields.
    if (city.version === version)
      plan.restore.push({ city, before: before as Partial<CityFacts>, after: after as Partial<CityFacts> })
    else remain(city, 'editedSince')
  }
  return plan
}

function reasonToKeep({ isArchived, holdsMandate, isUsed, version }: ImportedCity): Remain['why'] | null {
  if (isArchived) return 'inArchive'
  // Only a city without a mandate goes into the archive.
  if (holdsMandate) return 'holdsMandate'
  if (isUsed) return 'archivedInUse'
  return version === FIRST_VERSION ? null : 'archivedEdited'
}
