import type { CityName } from '@/lib/cities/view'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { When } from '@/lib/time/when'
import type { DecisionState, PresenceOfCity } from './rules'

/** A line of the attendance sheet: what was recorded or, before anything was, what is expected after the answers. Null: nothing is known. */
export type AttendanceLine = { city: CityName; presence: PresenceOfCity | null }

/** Who was at a meeting, for who takes part in the unit. `version` 0: nothing was recorded, and the lines are what is expected. */
export type AttendanceView = {
  version: number
  lines: AttendanceLine[]
  /** How many people were there for no city, and those of them who are named. */
  guestCount: number
  guests: { name: string; office: string | null }[]
}

/** What everybody may read of who was there: cities and numbers. */
export type PublicAttendance = {
  cities: (CityName & { onSite: number; remote: number })[]
  onSite: number
  remote: number
  guests: number
}

export type DecisionView = {
  id: string
  version: number
  position: number
  text: LocalizedText
  responsibleCity: CityName | null
  /** By when: a month. */
  due: When | null
  state: DecisionState
}

/** A decision away from its meeting, with where it was taken. */
export type DecisionElsewhere = DecisionView & {
  meeting: { slug: string; title: LocalizedText; when: When; unit: { slug: string; acronym: string } }
}

export type MinutesView = { version: number; text: LocalizedText; isPublished: boolean }
