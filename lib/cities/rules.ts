/** Cities that share a country. */
export type CountryGroup<T> = { country: string; cities: T[] }

/**
 * The cities by country, countries and cities each in the order of the reader's alphabet: `countryName` gives a country's name in her
 * language, `compare` orders two names.
 */
export function groupByCountry<T extends { country: string; name: string }>(
  cities: readonly T[],
  countryName: (code: string) => string,
  compare: (a: string, b: string) => number,
): CountryGroup<T>[] {
  const groups = new Map<string, T[]>()
  for (const city of cities) groups.set(city.country, [...(groups.get(city.country) ?? []), city])
  return [...groups]
    .map(([country, members]) => ({ country, cities: members.sort((a, b) => compare(a.name, b.name)) }))
    .sort((a, b) => compare(countryName(a.country), countryName(b.country)))
}

/** A coordinate in degrees and minutes, as maps print it: how far, and to which side of the equator or of Greenwich. */
export type Angle = { degrees: number; minutes: number; side: 'north' | 'south' | 'east' | 'west' }

/** Latitude and longitude (degrees north and east) in whole minutes, which is about the size of a city. */
export function anglesOf(latitude: number, longitude: number): { latitude: Angle; longitude: Angle } {
  return {
    latitude: { ...wholeMinutes(latitude), side: latitude < 0 ? 'south' : 'north' },
    longitude: { ...wholeMinutes(longitude), side: longitude < 0 ? 'west' : 'east' },
  }
}

function wholeMinutes(angle: number) {
  const minutes = Math.round(Math.abs(angle) * 60)
  return { degrees: Math.floor(minutes / 60), minutes: minutes % 60 }
}
