import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type ActedOn, actingCity } from '@/lib/permissions/acting-city'
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
    | 'invitation'
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
  /** Of a city: the units in which it takes part. Who coordinates one of them acts for the city that does. */
  unitIdsOfCity?: string[]
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
  const { type, id, unitId, planId, cityId, unitIdsOfCity } = change.subject
  await tx.changeRecord.create({
    data: {
      ...authorOf(actor, { cityId, unitIds: unitId ? [unitId] : unitIdsOfCity }),
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

function authorOf(actor: Actor | ByLink, of: ActedOn) {
  if ('linkOfCityId' in actor) return { personId: null, actingCityId: actor.linkOfCityId }
  return { personId: actor.personId, actingCityId: actingCity(actor, of) }
}
