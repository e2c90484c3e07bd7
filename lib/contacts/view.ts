import type { CityName } from '@/lib/cities/view'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { MandateRole } from '@/lib/mandates/schema'
import type { UnitView } from '@/lib/units/queries'

/** Somebody who acts for a city now. `id` is the delegation's: who acts for two cities is two contacts. */
export type DelegateContact = {
  id: string
  personId: string
  name: string
  office: string | null
  isLead: boolean
  email: string
}

/** How a city's local government is written to: an office, not a person. */
export type CityOffice = { email: string | null; phone: string | null }

/** A city with a mandate in force in the unit, and who is there to be written to. */
export type CityContacts = {
  role: MandateRole
  isActing: boolean
  city: CityName & { governmentName: string | null }
  delegates: DelegateContact[]
  /** Whether nobody acts for the city now; no search changes it. */
  isUnrepresented: boolean
  office: CityOffice | null
}

/** A person to write to about the unit, as far as she agreed to be shown to it; she may have no account. */
export type UnitContact = {
  id: string
  name: string | null
  office: LocalizedText | null
  organization: string | null
  email: string | null
  phone: string | null
  city: CityName | null
}

/** Everybody in a unit who can be written to. */
export type UnitContacts = { unit: UnitView; cities: CityContacts[]; contacts: UnitContact[] }
