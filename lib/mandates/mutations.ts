import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { type DateParts, type PartialDate, partsOfDate } from '@/lib/time/partial-date'
import { addDays, plainDate, storedDate } from '@/lib/time/when'
import type { MandateRole } from '@/prisma/generated/client/client'
import type { EndMandateInput, OpenMandateInput, SaveMandateInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }

const broken = {
  mandate_no_overlap: refuse('invalid', { fields: { 'start.year': 'mandateOverlaps' } }),
  mandate_one_coordination: refuse('invalid', { fields: { role: 'coordinationTaken' } }),
} as const

/**
 * Opens a mandate of a city in a unit, without an end: it runs until a successor takes over. With `endsCoordination`, the coordination that
 * runs without an end until now ends the day before; with `endsOwnMandate`, so does the city's own mandate. Refuses `notFound` (no such
 * unit, or no such city in its network), `signInNeeded`, `notAllowed`, and, at the fields, `mandateOverlaps`, `coordinationTaken`.
 */
export async function openMandate(viewer: Viewer, input: OpenMandateInput): Promise<Result<Saved>> {
  const { unitId, cityId, role, start } = input
  const isActing = input.isActing && role === 'COORDINATION'
  const work = inTransaction<Result<Saved>>(async (tx) => {
    const unit = await findReadableUnit(tx, viewer, unitId)
    const city = unit && (await findOpenCity(tx, cityId, unit.networkId))
    if (!unit || !city) return refuse('notFound')
    const refusal = authorize(viewer, 'mandate.open', { networkId: unit.networkId, unitId, role })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    await lockMandates(tx, unitId)
    const predecessors = await findPredecessors(tx, input)
    for (const predecessor of predecessors) {
      const mayEnd = authorize(viewer, 'mandate.end', { networkId: unit.networkId, unitId, role: predecessor.role })
      if (mayEnd) throw new Rollback<Result<Saved>>(mayEnd)
      await endBefore(tx, viewer, predecessor, start)
    }
    const dates = { startsOn: storedDate(start.firstDay), startPrecision: start.precision }
    const { id } = await tx.mandate.create({ data: { unitId, cityId, role, isActing, ...dates }, select: { id: true } })
    const after = {
      role,
      isActing,
      startsOn: start.firstDay,
      startPrecision: start.precision,
      endsOn: null,
      endPrecision: null,
    }
    await recordChange(tx, viewer, {
      action: 'mandate.open',
      subject: { type: 'mandate', id, unitId, cityId },
      before: null,
      after,
    })
    return { ok: true, id, touched: touchedInUnit(unit.slug, [city.slug, ...predecessors.map((p) => p.city.slug)]) }
  })
  return refuseBroken(broken, work)
}

/**
 * Sets the last day of a mandate. From the day after, in the network's zone, its city only reads. Refuses `endsBeforeStart` at the field,
 * and as {@link saveMandate} does.
 */
export async function endMandate(viewer: Viewer, input: EndMandateInput): Promise<Result<Saved>> {
  return changeMandate('mandate.end', viewer, input, ({ role, isActing, startsOn, startPrecision }) => ({
    role,
    isActing,
    startsOn: plainDate(startsOn),
    startPrecision,
    endsOn: input.end.lastDay,
    endPrecision: input.end.precision,
  }))
}

/**
 * Saves a mandate's role and dates; its city and unit stay. Refuses `notFound`, `signInNeeded`, `notAllowed` (also for the role that it would
 * become), `conflict` with what is stored now, and, at the fields, `mandateOverlaps`, `coordinationTaken`, `endsBeforeStart`.
 */
export async function saveMandate(viewer: Viewer, input: SaveMandateInput): Promise<Result<Saved>> {
  const { role, start, end } = input
  return changeMandate('mandate.update', viewer, input, () => ({
    role,
    isActing: input.isActing && role === 'COORDINATION',
    startsOn: start.firstDay,
    startPrecision: start.precision,
    endsOn: end?.lastDay ?? null,
    endPrecision: end?.precision ?? null,
  }))
}

type MandateTerms = {
  role: MandateRole
  isActing: boolean
  startsOn: string
  startPrecision: Mandate['startPrecision']
  endsOn: string | null
  endPrecision: Mandate['endPrecision']
}

async function changeMandate(
  action: 'mandate.update' | 'mandate.end',
  viewer: Viewer,
  input: { id: string; version: number },
  change: (mandate: Mandate) => MandateTerms,
): Promise<Result<Saved>> {
  const work = inTransaction<Result<Saved>>(async (tx) => {
    const mandate = await findMandate(tx, input.id)
    const unit = mandate && (await findReadableUnit(tx, viewer, mandate.unitId))
    if (!mandate || !unit) return refuse('notFound')
    const after = change(mandate)
    const resource = { networkId: unit.networkId, unitId: unit.id }
    const refusal =
      authorize(viewer, action, { ...resource, role: mandate.role }) ??
      authorize(viewer, action, { ...resource, role: after.role })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    if (mandate.version !== input.version) return conflict(mandate)
    if (after.endsOn && after.endsOn < after.startsOn) {
      return refuse('invalid', { fields: { 'end.year': 'endsBeforeStart' } })
    }
    const changed = changedFields(termsOf(mandate), after)
    if (!changed) return saved(mandate, unit.slug)

    if (!(await storeTerms(tx, mandate, after))) {
      return conflict((await findMandate(tx, mandate.id)) ?? mandate)
    }
    await recordChange(tx, viewer, { action, subject: subjectOf(mandate), ...changed })
    return saved(mandate, unit.slug)
  })
  return refuseBroken(broken, work)
}

async function storeTerms(tx: Transaction, mandate: Mandate, terms: MandateTerms): Promise<boolean> {
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

type Mandate = NonNullable<Awaited<ReturnType<typeof findMandate>>>

const mandateSelect = {
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

function findMandate(tx: Transaction, id: string) {
  return tx.mandate.findUnique({ where: { id }, select: mandateSelect })
}

/** What the boxes of the form ask to end: mandates that began before and run without an end. */
function findPredecessors(tx: Transaction, input: OpenMandateInput) {
  const { unitId, cityId, role, start, endsCoordination, endsOwnMandate } = input
  const which = [
    ...(endsCoordination && role === 'COORDINATION' ? [{ role: 'COORDINATION' as const }] : []),
    ...(endsOwnMandate ? [{ cityId }] : []),
  ]
  return tx.mandate.findMany({
    where: { unitId, endsOn: null, startsOn: { lt: storedDate(start.firstDay) }, OR: which },
    select: mandateSelect,
  })
}

/** The last day is as vague as the first day of the successor: who takes over "in 2018" ends what was before "in 2017". */
async function endBefore(tx: Transaction, actor: Actor, mandate: Mandate, start: PartialDate): Promise<void> {
  const before = termsOf(mandate)
  const after = { ...before, endsOn: addDays(start.firstDay, -1), endPrecision: start.precision }
  if (!(await storeTerms(tx, mandate, after))) throw new Rollback<Result<Saved>>(refuse('conflict'))
  const changed = changedFields(before, after)
  if (changed) await recordChange(tx, actor, { action: 'mandate.end', subject: subjectOf(mandate), ...changed })
}

/** Waits for others who change mandates of the same unit: what one of them ends, another may be about to end too. */
async function lockMandates(tx: Transaction, unitId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`
}

/** Mandates are public, except those of an archived unit: they are there for those who read its private things. */
async function findReadableUnit(tx: Transaction, viewer: Viewer, id: string) {
  const unit = await tx.unit.findUnique({
    where: { id },
    select: { id: true, slug: true, networkId: true, archivedAt: true },
  })
  if (!unit?.archivedAt) return unit
  return can(viewer, 'unit.readPrivate', { networkId: unit.networkId, unitId: id }) ? unit : null
}

function findOpenCity(tx: Transaction, id: string, networkId: string) {
  return tx.city.findFirst({ where: { id, networkId, archivedAt: null }, select: { slug: true } })
}

function termsOf({ role, isActing, startsOn, startPrecision, endsOn, endPrecision }: Mandate): MandateTerms {
  return {
    role,
    isActing,
    startsOn: plainDate(startsOn),
    startPrecision,
    endsOn: endsOn && plainDate(endsOn),
    endPrecision,
  }
}

function subjectOf({ id, unitId, cityId }: Mandate) {
  return { type: 'mandate', id, unitId, cityId } as const
}

function saved(mandate: Mandate, unitSlug: string): Result<Saved> {
  return { ok: true, id: mandate.id, touched: touchedInUnit(unitSlug, [mandate.city.slug]) }
}

function conflict(mandate: Mandate) {
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
