import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type ActedOn, actingCity } from '@/lib/permissions/acting-city'
import type { Actor } from '@/lib/permissions/actor'
import type { Action } from '@/lib/permissions/policy'
import { Prisma } from '@/prisma/generated/client/client'

type ChangeSubject = {
  type:
    | 'network'
    | 'unit'
    | 'city'
    | 'contact'
    | 'mandate'
    | 'handover'
    | 'person'
    | 'delegate'
    | 'invitation'
    | 'secretariatMember'
    | 'plan'
    | 'objective'
    | 'indicator'
    | 'axis'
    | 'activity'
    | 'proposal'
    | 'notice'
    | 'registerImport'
  id: string
  unitId?: string
  planId?: string
  cityId?: string
  /** Of a city: the units in which it takes part. Who coordinates one of them acts for the city that does. */
  unitIdsOfCity?: string[]
  /** The city on whose behalf it is changed, of what stands in no city's history. */
  forCityId?: string
}

/** Whoever holds a link that was mailed to a city, which answers for it, or to the person whom the thing is about: nobody is signed in. */
export type ByLink = { linkOfCityId: string | null }

export type RecordedChange = {
  action: Action
  subject: ChangeSubject
  before: Prisma.InputJsonObject | null
  after: Prisma.InputJsonObject | null
}

/**
 * Writes one line of the record of changes, inside the transaction of the change itself. `before` and `after` hold only
 * what the reader of a history may see: never a token or a joining link. Null before means created, null after removed.
 */
export async function recordChange(tx: Transaction, actor: Actor | ByLink, change: RecordedChange): Promise<void> {
  await recordChanges(tx, actor, [change])
}

/** Writes a line for each of many changes that are made at once, as {@link recordChange} writes one: their number costs no statements. */
export async function recordChanges(
  tx: Transaction,
  actor: Actor | ByLink,
  changes: readonly RecordedChange[],
): Promise<void> {
  await tx.changeRecord.createMany({ data: changes.map((change) => lineOf(actor, change)) })
}

function lineOf(
  actor: Actor | ByLink,
  { action, subject, before, after }: RecordedChange,
): Prisma.ChangeRecordCreateManyInput {
  const { type, id, unitId, planId, cityId, unitIdsOfCity, forCityId } = subject
  return {
    ...authorOf(actor, { cityId: cityId ?? forCityId, unitIds: unitId ? [unitId] : unitIdsOfCity }),
    action,
    subjectType: type,
    subjectId: id,
    unitId,
    planId,
    cityId,
    before: before ?? Prisma.DbNull,
    after: after ?? Prisma.DbNull,
  }
}

function authorOf(actor: Actor | ByLink, of: ActedOn) {
  if ('linkOfCityId' in actor) return { personId: null, actingCityId: actor.linkOfCityId }
  return { personId: actor.personId, actingCityId: actingCity(actor, of) }
}
