import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { GovernmentKind, Language } from '@/prisma/generated/client/client'

/** A city as a line of a list or a name in a text: its own name, in its own language. */
export type CityName = {
  id: string
  slug: string
  name: string
  language: Language
  country: string
  isDemo: boolean
}

export const cityNameSelect = { id: true, slug: true, name: true, language: true, country: true, isDemo: true } as const

/** A city with what its emblem would say: the local government's own name and motto, in the city's language. */
export type CityLine = CityName & { governmentName: string | null; motto: string | null }

export const cityLineSelect = { ...cityNameSelect, governmentName: true, motto: true } as const

/** A city as the list of all shows it. */
export type CityEntry = CityLine & { governmentKind: GovernmentKind; subdivision: string | null }

/** A city's whole card. `confirmedOn` is the day (YYYY-MM-DD) on which the city last said that all of it is true. */
export type CityView = CityEntry & {
  version: number
  networkId: string
  network: { name: string; timeZone: string }
  website: string | null
  contactEmail: string | null
  contactPhone: string | null
  /** Enlace may write to the contact's address. Shown to nobody but those who look after the card. */
  acceptsMail: boolean
  population: number | null
  populationYear: number | null
  /** Degrees north and east; both or neither. */
  latitude: number | null
  longitude: number | null
  timeZone: string
  presentation: LocalizedText | null
  confirmedOn: string | null
  isArchived: boolean
}
