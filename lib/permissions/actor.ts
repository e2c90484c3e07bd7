/** A city's role in a unit, as the policy needs it. */
export type HeldMandate = {
  unitId: string
  role: 'COORDINATION' | 'SUB_COORDINATION' | 'MEMBERSHIP'
  /** False once the mandate has ended: it leaves reading. */
  inForce: boolean
  /** The instant at which it ends or ended, the midnight after its last day in the network's zone; null while it has no end. */
  endsAt: Date | null
}

/** A city for which the person acts now, with what that city holds. */
export type Delegation = { delegateId: string; cityId: string; isLead: boolean; mandates: HeldMandate[] }

/** Who asks: a person who is signed in and not suspended, with the rights of this very moment. Null is a visitor. */
export type Actor = {
  personId: string
  /** Networks whose secretariat she belongs to now. */
  secretariatOf: string[]
  delegations: Delegation[]
}
export type Viewer = Actor | null

/**
 * What the policy looks at, by shape: domains build these from their rows. A resource carries the ids it belongs to, never
 * the rows themselves.
 */
export type NetworkResource = { networkId: string }
export type UnitResource = NetworkResource & { unitId: string }
export type PlanResource = UnitResource & { begunAt: Date; isPublished: boolean; isClosed: boolean }
export type ActivityResource = PlanResource & { hostCityId: string | null }
/** A plan, with the people who are asked to translate it into the language in question. */
export type TranslationResource = PlanResource & { askedPersonIds: readonly string[] }
/** A city's answer to the call to an activity. */
export type AnswerResource = ActivityResource & { cityId: string }
/** What a city proposes for a plan. */
export type ProposalResource = PlanResource & { cityId: string }
/** An objective, with the cities that may report on it. */
export type ProgressResource = PlanResource & { cityIds: string[] }
/** A link or a file of an activity: for everybody who may read its plan, or for who takes part in the unit. */
export type MaterialResource = ActivityResource & { isForAll: boolean }
export type CityResource = NetworkResource & {
  cityId: string
  /** Units in which the city holds a mandate in force. */
  unitIds: string[]
  /** Whether anybody acts for the city now. */
  isRepresented: boolean
}
/** An invitation to act for a city or, without one, to work in the network's secretariat. */
export type InvitationResource = NetworkResource & { cityId: string | null; unitIds: string[] }
export type MandateResource = UnitResource & { role: HeldMandate['role'] }
/** The hand-over of a unit's coordination from one city to another, which may not be known yet. */
export type HandoverResource = UnitResource & { outgoingCityId: string; successorCityId: string | null }
export type PersonResource = { personId: string }
/** A person's account, which works wherever she has or had a part: in these networks. */
export type AccountResource = PersonResource & { networkIds: string[] }
