import type { DraftActivity, Known, NamedPlace, PlanDraft } from './draft'
import { readPlace, registered } from './places'

/**
 * A draft with its cities as they would have been read, had the register held what `known` does: those of the unit, those that answer for objectives, and
 * where activities take place. No other word of it changes, so that what was shown is what is written.
 */
export function linkCities(draft: PlanDraft, known: Known): PlanDraft {
  const linked = <P extends NamedPlace>(place: P): P => {
    const city = place.cityId === null ? registered(place.name, place.country, known) : undefined
    return city ? { ...place, name: city.name, country: city.country, cityId: city.id } : place
  }
  return {
    ...draft,
    cities: draft.cities.map(linked),
    objectives: draft.objectives.map((objective) => ({ ...objective, cities: objective.cities.map(linked) })),
    activities: draft.activities.map(({ place, ...activity }) => ({
      ...activity,
      place: place.city ? { ...place, city: linked(place.city) } : placeOfVenue(place, known),
    })),
  }
}

/** A venue may name the city: "Canoas" alone is the city, once there is one of that name. */
function placeOfVenue(place: DraftActivity['place'], known: Known): DraftActivity['place'] {
  const read = place.venue ? readPlace(place.venue, known) : place
  return read.city?.cityId ? { ...read, isOnline: read.isOnline || place.isOnline } : place
}
