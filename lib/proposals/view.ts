import type { CityName } from '@/lib/cities/view'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { When } from '@/lib/time/when'
import type { ActivityKind, ProposalState, ProposalWordKind } from '@/prisma/generated/client/client'

/** Something that was said about a proposal. Without a city it was the network's secretariat. */
type ProposalWordView = { id: string; kind: ProposalWordKind; text: string; city: CityName | null; at: Date }

/** A proposal with all that was said about it, the oldest first, and what its reader may do to it now. */
export type ProposalView = {
  id: string
  version: number
  state: ProposalState
  title: LocalizedText
  why: LocalizedText
  kinds: ActivityKind[]
  when: When
  /** The zone of its days where `when` says none: the city's. */
  zone: string
  city: CityName
  plan: { id: string; slug: string; title: LocalizedText; isPublished: boolean; isClosed: boolean }
  createdAt: Date
  settledAt: Date | null
  /** What it became, as long as that stands in the plan. */
  activity: { slug: string; title: LocalizedText } | null
  words: ProposalWordView[]
  /** It waits for the reader to do something. */
  isYours: boolean
  may: { update: boolean; answer: boolean; withdraw: boolean; decide: boolean }
}

/** Where the viewer may propose something: for which plans, the latest first, and on behalf of which of her cities, by name. */
export type ProposalGround = {
  /** Whether one of her cities sub-coordinates the unit, be there a plan or not. */
  proposes: boolean
  plans: { id: string; slug: string; title: LocalizedText; startsOn: string }[]
  cities: { id: string; name: string; timeZone: string }[]
}
