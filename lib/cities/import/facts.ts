import type { Locale } from '@/lib/i18n/locales'
import type { Country, GovernmentKind } from '../countries'

/** What an import may change of a registered city. Its name, by which it was recognised, its country and its language it never does. */
export type CityFacts = {
  subdivision: string | null
  governmentKind: GovernmentKind
  governmentName: string | null
  website: string | null
  contactEmail: string | null
  contactPhone: string | null
  /** Whether Enlace may write to the address. No table can say so: who has the address can. */
  acceptsMail: boolean
  population: number | null
  populationYear: number | null
  latitude: number | null
  longitude: number | null
  timeZone: string
}
/** What a row can say of them. */
export const saidFacts = [
  'subdivision',
  'governmentKind',
  'governmentName',
  'website',
  'contactEmail',
  'contactPhone',
  'population',
  'populationYear',
  'latitude',
  'longitude',
  'timeZone',
] as const satisfies (keyof CityFacts)[]
export const factNames = [...saidFacts, 'acceptsMail'] as const satisfies (keyof CityFacts)[]

/** A city as the register holds it, archived ones too. */
export type RegisteredCity = CityFacts & {
  id: string
  slug: string
  version: number
  name: string
  language: Locale
  country: string
  isArchived: boolean
}

export type NewCity = CityFacts & { name: string; language: Locale; country: Country }

/** Who is to act for a city, as a table names her. */
export type NamedDelegate = { name: string | null; office: string | null; email: string | null }
