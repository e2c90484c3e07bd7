import type { Actor, ProposalResource, UnitResource } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import type { ProposalState } from '@/prisma/generated/client/client'

/** What who looks after the plan can make of a proposal, in the order in which it is offered. */
export const decisions = ['ACCEPT', 'ASK', 'DECLINE'] as const

/** Accepted, declined or withdrawn: it stays as it is from then on. */
export function isSettled(state: ProposalState): boolean {
  return state !== 'OPEN' && state !== 'ASKED_BACK'
}

/** What the policy looks at, from a proposal's row with its plan and unit. */
export function proposalResource(proposal: {
  unitId: string
  cityId: string
  unit: { networkId: string }
  plan: { createdAt: Date; publishedAt: Date | null; closedAt: Date | null }
}): ProposalResource {
  const { unitId, cityId, unit, plan } = proposal
  return { ...planResource({ ...plan, unitId, unit }), cityId }
}

/** Those of the actor's cities, by id, that may propose activities for the unit's open plans. */
export function proposingCityIds(actor: Actor, unit: UnitResource): string[] {
  const openPlan = { ...unit, begunAt: new Date(0), isPublished: true, isClosed: false }
  const cityIds = [...new Set(actor.delegations.map(({ cityId }) => cityId))]
  return cityIds.filter((cityId) => can(actor, 'proposal.create', { ...openPlan, cityId }))
}

type Waiting = { state: ProposalState; resource: ProposalResource }

/**
 * Whether a proposal waits for the actor to do something: to answer what her city was asked or, for who coordinates, to decide. The secretariat is
 * waited for only while nobody coordinates the unit.
 */
export function waitsFor(actor: Actor, { state, resource }: Waiting, isCoordinated: boolean): boolean {
  if (state === 'ASKED_BACK') return can(actor, 'proposal.answer', resource)
  const decider = isCoordinated ? { ...actor, secretariatOf: [] } : actor
  return state === 'OPEN' && can(decider, 'proposal.decide', resource)
}
