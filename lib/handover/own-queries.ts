import 'server-only'
import { getDb } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { todayIn } from '@/lib/time/when'
import { areTermsKnown, handoverState } from './rules'
import { type HandoverRow, type HandoverView, handoverResource, handoverSelect, termsOf, viewOfHandover } from './view'

/** A hand-over in which a city takes part that one acts for; `asked`: the side whose confirmation is missing and may be given by this person. */
export type OwnHandover = Pick<HandoverView, 'id' | 'unit' | 'outgoing' | 'successor' | 'day' | 'state'> & {
  mayTakeOver: boolean
  asked: 'outgoing' | 'successor' | null
}

/**
 * The hand-overs going on of the cities that the actor acts for, also of units in which they take no part yet, those with the nearest day first; in one query whatever
 * their number. `now` tells the day in each network's zone.
 */
export async function listOwnHandovers(actor: Actor, now: Date): Promise<OwnHandover[]> {
  const cityIds = actor.delegations.map(({ cityId }) => cityId)
  if (cityIds.length === 0) return []
  const rows = await getDb().handover.findMany({
    where: {
      ...{ calledOffAt: null, passedAt: null, unit: { archivedAt: null } },
      OR: [{ mandate: { cityId: { in: cityIds } } }, { successorCityId: { in: cityIds } }],
    },
    orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: handoverSelect,
  })
  return rows
    .filter((row) => can(actor, 'handover.read', handoverResource(row)))
    .map((row) => ownOf(actor, row, now))
    .filter(({ state }) => state !== 'passed')
}

function ownOf(actor: Actor, row: HandoverRow, now: Date): OwnHandover {
  const state = handoverState(termsOf(row), todayIn(row.unit.network.timeZone, now))
  const view = viewOfHandover(row, { state, successorDelegates: { has: false, mayInvite: false } })
  const { id, unit, outgoing, successor, day, confirmed } = view
  const mayTakeOver = actor.delegations.some(({ cityId }) => cityId === row.successorCityId)
  const isAsked = state === 'open' && areTermsKnown(view)
  const isOutgoingAsked = !confirmed.outgoing && can(actor, 'handover.confirmOutgoing', handoverResource(row))
  return {
    ...{ id, unit, outgoing, successor, day, state, mayTakeOver },
    asked:
      isAsked && mayTakeOver && !confirmed.successor ? 'successor' : isAsked && isOutgoingAsked ? 'outgoing' : null,
  }
}
