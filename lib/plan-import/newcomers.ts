import type { NewCity, RegisteredCity } from '@/lib/cities/import/facts'
import type { Guess } from '@/lib/cities/import/guesses'
import { planImport } from '@/lib/cities/import/rules'
import { plainWords } from '@/lib/i18n/plain-words'
import { isInForceDuring, type MandateSpan } from '@/lib/mandates/rules'
import type { MandateRole } from '@/lib/mandates/schema'
import { yearOf } from '@/lib/time/when'
import type { DraftCity, NamedPlace, PlanDraft } from './draft'
import { registered } from './places'

// What a text names and Enlace does not have yet: cities of the unit and of its objectives, and mandates. Where something takes place is
// no newcomer: whoever is visited need not be of the network.

/**
 * A city that the register does not know: `new` when it can be registered, as `city`, of which `guesses` were taken for granted. It cannot where the
 * text names no country that is recognised, or one beyond the network's (`farCountry`), where it is archived, or where `several` are called so.
 */
export type CityNewcomer = { key: string; name: string; country: string | null } & (
  | { kind: 'new'; city: NewCity; guesses: Guess[] }
  | { kind: 'noCountry' | 'farCountry' | 'archived' | 'several' }
)

/** A mandate that the unit has. */
export type UnitMandate = MandateSpan & { cityId: string; cityName: string; role: MandateRole }

/**
 * The mandate of a city that the text names, with the `key` of the city: it is `there`; it is `missing`; another one is `inTheWay`, of the unit or, where it is null,
 * of the same text; or its city is one that cannot be registered (`outside`).
 */
export type MandateNewcomer = { key: string; city: DraftCity } & (
  | { kind: 'there' | 'missing' | 'outside' }
  | { kind: 'inTheWay'; other: UnitMandate | null }
)

/** `since` is the year from which mandates are opened: the plan's first. */
export type Newcomers = { cities: CityNewcomer[]; mandates: MandateNewcomer[]; since: number }

/** What a draft names that is not in the register (`register`, archived cities too) or not among the mandates of its unit. */
export function newcomersOf(
  draft: PlanDraft,
  register: readonly RegisteredCity[],
  mandates: readonly UnitMandate[],
): Newcomers {
  const named = [...draft.cities, ...draft.objectives.flatMap((objective) => objective.cities)]
  const cities = cityNewcomers(named, register)
  return { cities, mandates: mandateNewcomers(draft, cities, mandates), since: yearOf(draft.period.startsOn) }
}

/** What a city is called in the form: its country and its name in plain letters. */
function keyOf({ name, country }: Pick<NamedPlace, 'name' | 'country'>): string {
  const words =
    plainWords(name).join('-') ||
    encodeURIComponent(name)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
  return `${country?.toLowerCase() ?? 'x'}-${words}`
}

const eachOnce = (cities: readonly NamedPlace[]) => [...new Map(cities.map((city) => [keyOf(city), city])).values()]

function cityNewcomers(named: readonly NamedPlace[], register: readonly RegisteredCity[]): CityNewcomer[] {
  const unknown = named.filter(({ cityId }) => cityId === null)
  const withCountry = eachOnce(unknown.filter(({ country }) => country !== null))
  const without = eachOnce(unknown.filter((city) => city.country === null && !amongst(city, withCountry)))
  const cities = [...withCountry, ...without]
  const rows = planImport(
    cities.map(({ name, country }, line) => ({ line, cells: { name, country: country ?? '' }, seen: [] })),
    register,
  )
  return cities.map((place, at): CityNewcomer => {
    const { name, country } = place
    const city = { key: keyOf(place), name, country }
    const row = rows[at]
    if (row?.kind === 'new') return { ...city, kind: 'new', city: row.city, guesses: row.guesses }
    if (row?.kind === 'error') return { ...city, kind: country ? 'farCountry' : 'noCountry' }
    const isArchived = row?.kind === 'ask' && row.candidates.every((candidate) => candidate.isArchived)
    return { ...city, kind: isArchived ? 'archived' : 'several' }
  })
}

/** The key of the city that a name means among others that are not registered. */
function amongst({ name, country }: NamedPlace, others: readonly Pick<NamedPlace, 'name' | 'country'>[]) {
  const cities = others.map((other) => ({ id: keyOf(other), name: other.name, country: other.country ?? '' }))
  return registered(name, country, { cities })?.id
}

function mandateNewcomers(
  { cities, period }: PlanDraft,
  newcomers: readonly CityNewcomer[],
  mandates: readonly UnitMandate[],
): MandateNewcomer[] {
  const first = `${yearOf(period.startsOn)}-01-01`
  const reaching = mandates.filter((mandate) => mandate.endsOn === null || mandate.endsOn >= first)
  const found: MandateNewcomer[] = []
  for (const city of cities) {
    const key = (city.cityId === null && amongst(city, newcomers)) || keyOf(city)
    const isSame = ({ cityId, role }: UnitMandate) => cityId === city.cityId && role === city.role
    const excludes = (role: MandateRole, isOfCity: boolean) =>
      isOfCity || (role === 'COORDINATION' && city.role === 'COORDINATION')
    const other = reaching.find(({ role, cityId }) => excludes(role, cityId === city.cityId))
    const isSaidBefore = found.some((one) => one.kind === 'missing' && excludes(one.city.role, one.key === key))
    if (mandates.some((mandate) => isSame(mandate) && isInForceDuring(mandate, period))) {
      found.push({ key, city, kind: 'there' })
    } else if (city.cityId === null && newcomers.find((one) => one.key === key)?.kind !== 'new') {
      found.push({ key, city, kind: 'outside' })
    } else if (other || isSaidBefore) {
      found.push({ key, city, kind: 'inTheWay', other: other ?? null })
    } else {
      found.push({ key, city, kind: 'missing' })
    }
  }
  return found
}
