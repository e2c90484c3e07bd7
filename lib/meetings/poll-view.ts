import type { CityName } from '@/lib/cities/view'
import type { When } from '@/lib/time/when'
import type { AnswerWay, PollState } from '@/prisma/generated/client/client'
import type { PollChoice, Tally } from './poll-rules'

/** A date that is asked about: how many cities it suits, and whether no other suits more. */
export type CandidateView = { id: string; when: When; tally: Tally; suitsMost: boolean; isChosen: boolean }

/** What a city answered; `choices` by the candidate's id. */
export type PollAnswerView = {
  city: CityName
  version: number
  way: AnswerWay
  answeredAt: Date
  choices: ReadonlyMap<string, PollChoice>
}

/** What everybody who answers sees of a poll. */
export type PollFacts = {
  id: string
  version: number
  state: PollState
  openedAt: Date
  endedAt: Date | null
  deadline: When | null
  areAnswersOpen: boolean
  /** While it was open, the date was set by other means, or the activity was held or cancelled: there is nothing left to ask. */
  isOvertaken: boolean
}

/** A poll with what every city answered, for who takes part in the unit. It names nobody. */
export type PollView = PollFacts & {
  candidates: CandidateView[]
  /** By the city's name, also those of cities that take part no more. */
  answers: PollAnswerView[]
  /** The cities that take part in the unit now, by name: they are asked. */
  asked: CityName[]
}
