import { plainWords } from '@/lib/i18n/plain-words'
import { type Country, countryFacts, type GovernmentKind } from '../countries'
import type { RowFacts } from './row-schema'

/** A city whose time zone is known: of the register, or of another row. */
export type Neighbour = {
  name: string
  country: string
  subdivision: string | null
  latitude: number | null
  longitude: number | null
  timeZone: string
}

/**
 * What was taken for granted of a new city: because it is so in its country, in its subdivision, or in the city nearby that is named; because it is
 * so in most of the country, which somebody should look at; or as what says least.
 */
export type Guess = {
  field: 'language' | 'governmentKind' | 'timeZone'
  from: 'country' | 'subdivision' | 'neighbour' | 'mostOfCountry' | 'unknown'
  neighbour?: string
}

/** Neighbours further away say nothing: about the width of a small time zone. */
const NEAR_KM = 300
const KM_PER_DEGREE = 111.2

export type Neighbourhood = { byCountry: Map<string, Neighbour[]>; zonesOfSubdivision: Map<string, Set<string>> }

/** What zones are known where, made ready once for all rows of a table. */
export function neighbourhoodOf(neighbours: readonly Neighbour[]): Neighbourhood {
  const byCountry = new Map<string, Neighbour[]>()
  const zonesOfSubdivision = new Map<string, Set<string>>()
  for (const one of neighbours) {
    const compatriots = byCountry.get(one.country)
    if (compatriots) compatriots.push(one)
    else byCountry.set(one.country, [one])
    const key = subdivisionKey(one)
    if (key) zonesOfSubdivision.set(key, (zonesOfSubdivision.get(key) ?? new Set()).add(one.timeZone))
  }
  return { byCountry, zonesOfSubdivision }
}

function subdivisionKey({ country, subdivision }: { country: string; subdivision?: string | null }): string | null {
  const words = plainWords(subdivision ?? '')
  return words.length > 0 ? [country, ...words].join(' ') : null
}

type LocatedFacts = RowFacts & { country: Country }

/** What is not said of a new city and can be taken for granted, with the reasons. */
export function completeFacts(facts: LocatedFacts, neighbourhood: Neighbourhood) {
  const usual = countryFacts[facts.country]
  const guesses: Guess[] = []
  if (!facts.language) guesses.push({ field: 'language', from: 'country' })
  if (!facts.governmentKind) {
    guesses.push({ field: 'governmentKind', from: usual.governmentKind ? 'country' : 'unknown' })
  }
  const guessed = facts.timeZone ? undefined : zoneOf(facts, neighbourhood)
  if (guessed) guesses.push(guessed.guess)
  return {
    language: facts.language ?? usual.language,
    governmentKind: facts.governmentKind ?? usual.governmentKind ?? ('OTHER' satisfies GovernmentKind),
    timeZone: facts.timeZone ?? guessed?.timeZone ?? usual.timeZone,
    guesses,
  }
}

/**
 * The zone of all known cities of the same subdivision; else the subdivision's own, the country's only one, that of the nearest city of the country, or
 * that of the most of the country.
 */
function zoneOf(
  facts: LocatedFacts,
  { byCountry, zonesOfSubdivision }: Neighbourhood,
): { timeZone: string; guess: Guess } {
  const taken = (timeZone: string, from: Guess['from'], neighbour?: string) => ({
    timeZone,
    guess: { field: 'timeZone' as const, from, ...(neighbour && { neighbour }) },
  })
  const { timeZone, zonesElsewhere } = countryFacts[facts.country]
  const [zone, another] = zonesOfSubdivision.get(subdivisionKey(facts) ?? '') ?? []
  if (zone && !another) return taken(zone, 'subdivision')
  const subdivision = plainWords(facts.subdivision ?? '').join(' ')
  const own = Object.entries(zonesElsewhere ?? {}).find(([, names]) => names.includes(subdivision))
  if (own) return taken(own[0], 'subdivision')
  if (!zonesElsewhere) return taken(timeZone, 'country')
  const nearest = nearestOf(facts, byCountry.get(facts.country) ?? [])
  return nearest ? taken(nearest.timeZone, 'neighbour', nearest.name) : taken(timeZone, 'mostOfCountry')
}

function nearestOf({ latitude, longitude }: LocatedFacts, compatriots: readonly Neighbour[]): Neighbour | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  let nearest: { city: Neighbour; away: number } | undefined
  for (const city of compatriots) {
    if (city.latitude === null || city.longitude === null) continue
    // Near enough, as the crow flies over a flat map: the question is only which of some neighbours is the nearest.
    const north = (latitude - city.latitude) * KM_PER_DEGREE
    const east = (longitude - city.longitude) * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)
    const away = Math.hypot(north, east)
    if (away <= (nearest?.away ?? NEAR_KM)) nearest = { city, away }
  }
  return nearest?.city
}
