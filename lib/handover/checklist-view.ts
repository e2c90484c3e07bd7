import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Titled } from '@/lib/schedule/ordinals'
import type { When } from '@/lib/time/when'

/** What the data of a unit say about its hand-over, in the order in which it is told. */
export const pointNames = [
  'decisions',
  'unrecorded',
  'minutes',
  'attendance',
  'dates',
  'calls',
  'polls',
  'proposals',
  'plans',
  'nextPlan',
  'translations',
  'contacts',
  'files',
  'elsewhere',
] as const
export type PointName = (typeof pointNames)[number]

/** What a line is about: an activity with its ordinal, a text, or something that has a name of its own. */
export type LineName =
  | ({ is: 'activity' } & Titled)
  | { is: 'text'; text: LocalizedText }
  | { is: 'name'; name: string }

/** What is said of it, in the order in which it is read. */
export type LineFact =
  | { is: 'when'; when: When }
  | { is: 'takenAt'; meeting: LocalizedText }
  | { is: 'responsible'; city: string }
  | { is: 'due'; month: When; isOverdue: boolean }
  | { is: 'notAnswered'; cities: string[] }
  | { is: 'answeredBy'; count: number; of: number }
  | { is: 'minutesDraft' | 'minutesNone' | 'planDraft' | 'noEdition' | 'ofOutgoing' }
  | { is: 'joiningLink'; url: string }
  | { is: 'placeOutside'; name: string }
  | { is: 'changes'; edition: number; count: number }
  | { is: 'missingIn' | 'outdatedIn'; language: Locale; count: number }
  | { is: 'text'; text: LocalizedText }
  | { is: 'name'; name: string }
  | { is: 'printedIn'; plan: LocalizedText }
  | { is: 'files'; count: number }
  | { is: 'link'; title: LocalizedText; url: string }

/** One thing, and where it is settled: an address after that of the unit in the workspace. */
export type ChecklistLine = { key: string; at: string; name: LineName; facts: LineFact[] }

/**
 * A point of the checklist: `open` while there is something to do, `settled` once there is nothing, `known` where nothing is to be done, and who takes over should know of it.
 */
export type ChecklistPoint = {
  name: PointName
  state: 'open' | 'settled' | 'known'
  count: number
  /** Where the whole of it is settled, where that is one place. */
  at: string | null
  lines: ChecklistLine[]
}
