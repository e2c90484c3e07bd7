import type { Decimal } from '@/lib/i18n/decimal'
import type { Locale } from '@/lib/i18n/locales'
import type { When } from '@/lib/time/when'
import type { ActivityKind } from '@/prisma/generated/client/client'

/** What a line of a plan was read as. */
export type Use =
  | 'title'
  | 'unit'
  | 'network'
  | 'period'
  | 'heading'
  | 'coordination'
  | 'subCoordination'
  | 'membership'
  | 'objective'
  | 'axis'
  | 'indicator'
  | 'responsible'
  | 'activity'
  | 'date'
  | 'place'
  | 'description'
  | 'introduction'
  | 'closing'
  | 'contact'
  | 'pageFurniture'
  | 'repeated'

/** A line of the text as it was given, counted from 1, and as what its parts were read; without any, it was not understood. */
type SourceLine = { line: number; text: string; uses: Use[] }

/** A city or place as the text names it. `cityId` is that of the register, where one of the name is there. */
export type NamedPlace = { name: string; country: string | null; cityId: string | null }

export type DraftCity = NamedPlace & { role: 'COORDINATION' | 'SUB_COORDINATION' | 'MEMBERSHIP'; line: number }

export type DraftItem = { text: string; line: number }

/** What an objective is measured by; dates are days, months or years. */
export type DraftIndicator = {
  name: string
  measuredIn: string | null
  baseline: Decimal | null
  baselineOn: When | null
  target: Decimal
  due: When
  line: number
}

/** `cities` answer for it, as the text names them. */
export type DraftObjective = DraftItem & { indicators: DraftIndicator[]; cities: NamedPlace[] }

export type DraftActivity = {
  title: string
  description: string | null
  kinds: ActivityKind[]
  isNumbered: boolean
  when: When
  /** Nothing in the text says when: `when` is the plan's own period, by its years. */
  isUndated: boolean
  place: { city: NamedPlace | null; venue: string | null; isOnline: boolean }
  line: number
}

export type DraftContact = {
  name: string
  office: string | null
  organization: string | null
  email: string | null
  phone: string | null
}

/** Days are YYYY-MM-DD, inclusive; `isGuessed` when the text names no year. */
export type DraftPeriod = { startsOn: string; endsOn: string; isGuessed: boolean }

/** A line that goes nowhere: `times` is how often it is there, `isTelling` whether it names a figure, an address, a place or an activity. */
export type UnreadLine = { line: number; text: string; times: number; isTelling: boolean }

/** What was recognised in the text of a plan, with each of its lines that is not blank: used, or listed in `notUnderstood`. */
export type PlanDraft = {
  language: Locale
  title: string | null
  period: DraftPeriod
  cities: DraftCity[]
  introduction: string | null
  objectives: DraftObjective[]
  axes: DraftItem[]
  activities: DraftActivity[]
  contact: DraftContact | null
  closing: string | null
  lines: SourceLine[]
  notUnderstood: UnreadLine[]
}

/** What is known before a plan is read: `year` is the one meant where the text names none. */
export type Known = {
  networkName: string
  unitName: string
  acronym: string
  cities: readonly { id: string; name: string; country: string }[]
  /** Cities that the plan itself names and the register does not have. */
  ofPlan?: readonly NamedPlace[]
  year: number
}
