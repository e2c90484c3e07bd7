import { plainWords } from '@/lib/i18n/plain-words'
import type { RegisteredCity } from './facts'
import type { RowFacts } from './row-schema'

const plain = (text: string | null | undefined) => plainWords(text ?? '').join(' ')

/** What a city is recognised by: its country, and its name without accents and case; a name without any Latin letter as it stands. */
function nameKey(country: string, name: string): string {
  return `${country} ${plain(name) || name.trim().toLowerCase()}`
}

export type CitiesByName = ReadonlyMap<string, RegisteredCity[]>

export function citiesByName(register: readonly RegisteredCity[]): CitiesByName {
  const byName = new Map<string, RegisteredCity[]>()
  for (const city of register) {
    const key = nameKey(city.country, city.name)
    byName.set(key, [...(byName.get(key) ?? []), city])
  }
  return byName
}

/** The registered cities of a row's name in its country. */
export function candidatesOf({ name, country }: RowFacts, byName: CitiesByName): RegisteredCity[] {
  return (name && country && byName.get(nameKey(country, name))) || []
}

/**
 * The registered city that a row is about; `new` when there is none of its name, `ask` when only a person can tell: several fit, the one that
 * does lies in another subdivision than the row says, or it is archived.
 */
export function matchOf(
  { subdivision }: RowFacts,
  candidates: readonly RegisteredCity[],
): RegisteredCity | 'new' | 'ask' {
  if (candidates.length === 0) return 'new'
  const inSame = subdivision ? candidates.filter((city) => plain(city.subdivision) === plain(subdivision)) : candidates
  const fitting = inSame.length > 0 ? inSame : candidates.filter((city) => city.subdivision === null)
  const [city, another] = fitting
  if (!city || another || city.isArchived) return 'ask'
  // The only city of that name whose subdivision is not known is meant; beside another one it may be either.
  return inSame.length === 0 && candidates.length > 1 ? 'ask' : city
}

/** Whether two texts are one name: equal without accents and case. */
export function isSameName(one: string | null, other: string | null): boolean {
  return plain(one) === plain(other)
}

/** The rows that have been read already: no city is imported twice from one file. */
export class TakenRows {
  private readonly byName = new Map<string, { line: number; subdivision: string }[]>()
  private readonly byCity = new Map<string, number>()

  /** The line of an earlier row about the same city: of the same name, and in the same subdivision or in none that is said. */
  lineOf({ name, country, subdivision }: RowFacts): number | undefined {
    if (!name || !country) return undefined
    const earlier = this.byName.get(nameKey(country, name)) ?? []
    const place = plain(subdivision)
    return earlier.find((one) => one.subdivision === '' || place === '' || one.subdivision === place)?.line
  }

  /** The line of an earlier row that changes this registered city. */
  lineOfCity(cityId: string): number | undefined {
    return this.byCity.get(cityId)
  }

  take(line: number, { name, country, subdivision }: RowFacts, cityId?: string): void {
    if (!name || !country) return
    const key = nameKey(country, name)
    this.byName.set(key, [...(this.byName.get(key) ?? []), { line, subdivision: plain(subdivision) }])
    if (cityId) this.byCity.set(cityId, line)
  }
}
