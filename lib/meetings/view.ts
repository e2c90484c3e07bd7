import type { CityName } from '@/lib/cities/view'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { When } from '@/lib/time/when'
import type { AnswerWay } from '@/prisma/generated/client/client'
import type { AnswerChoice, RunningTime } from './rules'

/** An item of an agenda. `leadName` is null for the public, whoever leads. */
export type AgendaItemView = {
  id: string
  version: number
  position: number
  title: LocalizedText
  notes: LocalizedText | null
  minutes: number | null
  leadCity: CityName | null
  leadName: string | null
  runs: RunningTime | null
  /** It was left open, and stands on the agenda of a later meeting too. */
  isCarried: boolean
}

/** An item that was taken out of its agenda. */
export type RemovedAgendaItem = Pick<AgendaItemView, 'id' | 'title'>

/** A call, for who takes part in the unit. `version` 0: nothing was saved yet. */
export type CallView = {
  version: number
  invitesAll: boolean
  deadline: When | null
  deadlineFields: { on: string; time: string }
  areAnswersOpen: boolean
  practical: LocalizedText | null
  arePublished: boolean
  /** Those that are invited, by name, each with whether the call was sent to it. */
  invited: (CityName & { calledAt: Date | null })[]
  /** Every city that takes part in the unit, to choose from. */
  unitCities: CityName[]
}

type DelegationMemberView = { name: string; office: string | null; isRemote: boolean }

/** What a city answered, for who takes part in the unit. */
export type AnswerView = {
  id: string
  version: number
  city: CityName
  choice: AnswerChoice
  onSite: number
  remote: number
  note: string | null
  way: AnswerWay
  answeredAt: Date
  delegation: DelegationMemberView[]
}

/** What everybody may read of the answers once they are published: cities and numbers. */
export type PublicAnswers = {
  cities: (CityName & { onSite: number; remote: number })[]
  onSite: number
  remote: number
}
