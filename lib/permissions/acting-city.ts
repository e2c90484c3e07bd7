import type { Actor, HeldMandate } from './actor'

/** What somebody acts on, as far as it decides for which of her cities: a city, with the units in which it takes part, or something of a unit. */
export type ActedOn = { cityId?: string | null; unitIds?: string[] }

const rank: Record<HeldMandate['role'], number> = { COORDINATION: 0, SUB_COORDINATION: 1, MEMBERSHIP: 2 }

/**
 * The city on whose behalf the actor does something to a city or in a unit: the city itself where she acts for it, else the one with the
 * highest mandate in force in the unit; null when it is the secretariat.
 */
export function actingCity(actor: Actor, { cityId, unitIds = [] }: ActedOn): string | null {
  if (cityId && actor.delegations.some((delegation) => delegation.cityId === cityId)) return cityId
  const inUnits = actor.delegations.flatMap((delegation) =>
    delegation.mandates
      .filter((mandate) => mandate.inForce && unitIds.includes(mandate.unitId))
      .map((mandate) => ({ cityId: delegation.cityId, rank: rank[mandate.role] })),
  )
  inUnits.sort((a, b) => a.rank - b.rank)
  return inUnits[0]?.cityId ?? (actor.secretariatOf.length > 0 ? null : (actor.delegations[0]?.cityId ?? null))
}
