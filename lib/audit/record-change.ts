import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import type { Action } from '@/lib/permissions/policy'
import { Prisma } from '@/prisma/generated/client/client'

export type ChangeSubject = {
  type:
    | 'network'
    | 'unit'
    | 'city'
    | 'contact'
    | 'mandate'
    | 'person'
    | 'delegate'
    | 'secretariatMember'
    | 'plan'
    | 'objective'
    | 'axis'
    | 'activity'
    | 'notice'
  id: string
  unitId?: string
  planId?: string
  cityId?: string
}

/** Whoever holds a link that was mailed to a city, which answers for it, or to the person whom the thing is about: nobody is signed in. */
export type ByLink = { linkOfCityId: string | null }

/**
 * Writes one line of the record of changes, inside the transaction of the change itself. `before` and `after` hold only
 * what the reader of a history may see: never a token or a joining link. Null before means created, null after removed.
 */
export async function recordChange(
  tx: Transaction,
  actor: Actor | ByLink,
  change: {
    action: Action
    subject: ChangeSubject
    before: Prisma.InputJsonObject | null
    after: Prisma.InputJsonObject | null
  },
): Promise<void> {
  const { type, id, unitId, planId, cityId } = change.subject
  await tx.changeRecord.create({
    data: {
      ...authorOf(actor, { unitId, cityId }),
      action: change.action,
      subjectType: type,
      subjectId: id,
      unitId,
      planId,
      cityId,
      before: change.before ?? Prisma.DbNull,
      after: change.after ?? Prisma.DbNull,
    },
    select: { id: true },
  })
}

function authorOf(actor: Actor | ByLink, of: { unitId?: string; cityId?: string }) {
  if ('linkOfCityId' in actor) return { personId: null, actingCityId: actor.linkOfCityId }
  return { personId: actor.personId, actingCityId: actingCity(actor, of) }
}

const rank = { COORDINATION: 0, SUB_COORDINATION: 1, MEMBERSHIP: 2 }

/**
 * The city on whose behalf the actor changes something of a unit or a city: the city itself where she acts for it, else the
 * one with the highest mandate in force in the unit; null when it was the secretariat.
 */
function actingCity(actor: Actor, of: { unitId?: string; cityId?: string }): string | null {
  if (actor.delegations.some((d) => d.cityId === of.cityId)) return of.cityId ?? null
  const inUnit = actor.delegations.flatMap((d) =>
    d.mandates
      .filter((m) => m.inForce && m.unitId === of.unitId)
      .map((m) => ({ cityId: d.cityId, rank: rank[m.role] })),
  )
  inUnit.sort((a, b) => a.rank - b.rank)
  return inUnit[0]?.cityId ?? (actor.secretariatOf.length > 0 ? null : (actor.delegations[0]?.cityId ?? null))
}
