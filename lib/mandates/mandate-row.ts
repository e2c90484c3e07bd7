import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { type DateParts, type PartialDate, partsOfDate } from '@/lib/time/partial-date'
import { addDays, plainDate, storedDate } from '@/lib/time/when'
import type { MandateRole } from '@/prisma/generated/client/client'

// What the mutations of mandates have in common.

export type Saved = { id: string; touched: CacheTag[] }

/** What the database refuses, at the fields of the form: of the date that is in the way, and of what claims the coordination. */
export const broken = (date: string, coordination = date) => ({
  mandate_no_overlap: refuse('invalid', { fields: { [date]: 'mandateOverlaps' } }),
  mandate_one_coordination: refuse('invalid', { fields: { [coordination]: 'coordinationTaken' } }),
})

/** A mandate's role and days (YYYY-MM-DD, inclusive, in the network's zone), as the record of changes keeps them. */
export type MandateTerms = {
  role: MandateRole
  isActing: boolean
  startsOn: string
  startPrecision: Mandate['startPrecision']
  endsOn: string | null
  endPrecision: Mandate['endPrecision']
}

export type Mandate = NonNullable<Awaited<ReturnType<typeof findMandate>>>

export const mandateSelect = {
  id: true,
  unitId: true,
  cityId: true,
  role: true,
  isActing: true,
  startsOn: true,
  startPrecision: true,
  endsOn: true,
  endPrecision: true,
  version: true,
  city: { select: { slug: true } },
} as const

export function findMandate(tx: Transaction, id: string) {
  return tx.mandate.findUnique({ where: { id }, select: mandateSelect })
}

/** Stores the terms where the version is still the one that was read; false when it is not. */
export async function storeTerms(tx: Transaction, mandate: Mandate, terms: MandateTerms): Promise<boolean> {
  const { count } = await tx.mandate.updateMany({
    where: { id: mandate.id, version: mandate.version },
    data: {
      ...terms,
      startsOn: storedDate(terms.startsOn),
      endsOn: terms.endsOn && storedDate(terms.endsOn),
      version: { increment: 1 },
    },
  })
  return count > 0
}

/** A new mandate with its line in the record and word of it to whom it concerns. Gives its id. */
export async function createMandate(
  tx: Transaction,
  actor: Actor,
  action: 'mandate.open' | 'mandate.renew',
  { unitId, cityId, byPlanImport }: { unitId: string; cityId: string; byPlanImport?: boolean },
  terms: MandateTerms,
  now: Date,
): Promise<string> {
  const { startsOn, endsOn } = terms
  const { id } = await tx.mandate.create({
    data: { unitId, cityId, ...terms, startsOn: storedDate(startsOn), endsOn: endsOn && storedDate(endsOn) },
    select: { id: true },
  })
  const subject = { type: 'mandate', id, unitId, cityId } as const
  const after = { ...terms, ...(byPlanImport ? { byPlanImport } : {}) }
  await recordChange(tx, actor, { action, subject, before: null, after })
  const order = { kind: 'mandate.opened', unitId, personId: actor.personId, data: { mandateId: id } } as const
  await queueNotice(tx, { ...order, mergeKey: `mandate.opened ${id}` }, now)
  return id
}

/**
 * Ends a mandate the day before its successor begins. The last day is as vague as the first day of the successor: who takes over "in 2018"
 * ends what was before "in 2017". False when somebody else changed it meanwhile.
 */
export async function endBefore(
  tx: Transaction,
  actor: Actor,
  mandate: Mandate,
  start: PartialDate,
  now: Date,
): Promise<boolean> {
  const before = termsOf(mandate)
  const after = { ...before, endsOn: addDays(start.firstDay, -1), endPrecision: start.precision }
  if (!(await storeTerms(tx, mandate, after))) return false
  const changed = changedFields(before, after)
  if (!changed) return true
  await recordChange(tx, actor, { action: 'mandate.end', subject: subjectOf(mandate), ...changed })
  await queueEnded(tx, actor, mandate, now)
  return true
}

/** The condition on mandates that began before `day` (YYYY-MM-DD) and reach into it. */
export function reachesInto(day: string) {
  const date = storedDate(day)
  return { startsOn: { lt: date }, OR: [{ endsOn: null }, { endsOn: { gte: date } }] }
}

/** Leaves word that a mandate ends. */
export function queueEnded(tx: Transaction, { personId }: Actor, { id, unitId }: Mandate, now: Date): Promise<string> {
  const mergeKey = `mandate.ended ${id}`
  return queueNotice(tx, { kind: 'mandate.ended', unitId, personId, data: { mandateId: id }, mergeKey }, now)
}

/** Waits for others who change mandates of the same unit: what one of them ends, another may be about to end too. */
export async function lockMandates(tx: Transaction, unitId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`
}

/** Mandates are public, except those of an archived unit: they are there for those who read its private things. */
export async function findReadableUnit(tx: Transaction, viewer: Viewer, id: string) {
  const unit = await tx.unit.findUnique({
    where: { id },
    select: { id: true, slug: true, networkId: true, archivedAt: true, network: { select: { timeZone: true } } },
  })
  if (!unit?.archivedAt) return unit
  return can(viewer, 'unit.readPrivate', { networkId: unit.networkId, unitId: id }) ? unit : null
}

export function findOpenCity(tx: Transaction, id: string, networkId: string) {
  return tx.city.findFirst({ where: { id, networkId, archivedAt: null }, select: { slug: true } })
}

export function termsOf({ role, isActing, startsOn, startPrecision, endsOn, endPrecision }: Mandate): MandateTerms {
  return {
    role,
    isActing,
    startsOn: plainDate(startsOn),
    startPrecision,
    endsOn: endsOn && plainDate(endsOn),
    endPrecision,
  }
}

export function subjectOf({ id, unitId, cityId }: Mandate) {
  return { type: 'mandate', id, unitId, cityId } as const
}

export function saved(mandate: Mandate, unitSlug: string): Result<Saved> {
  return { ok: true, id: mandate.id, touched: touchedInUnit(unitSlug, [mandate.city.slug]) }
}

/** What is stored now, for a save that lost the race. */
export function conflict(mandate: Mandate) {
  const { role, startsOn, startPrecision, endsOn, endPrecision } = termsOf(mandate)
  const values = {
    role,
    ...named('start', partsOfDate(startsOn, startPrecision)),
    ...named('end', partsOfDate(endsOn, endPrecision)),
  }
  return refuse('conflict', { current: { version: mandate.version, values } })
}

function named(name: string, { year, month, day }: DateParts) {
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: day }
}
