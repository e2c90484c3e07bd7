import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { inTransaction, Rollback } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { plainDate } from '@/lib/time/when'
import {
  broken,
  conflict,
  findMandate,
  findReadableUnit,
  type Mandate,
  type MandateTerms,
  queueEnded,
  type Saved,
  saved,
  storeTerms,
  subjectOf,
  termsOf,
} from './mandate-row'
import { openNewMandate } from './new-mandate'
import type { EndMandateInput, OpenMandateInput, SaveMandateInput } from './schema'

/**
 * Opens a mandate of a city in a unit, without an end: it runs until a successor takes over. With `endsCoordination`, the coordination that
 * runs without an end until now ends the day before; with `endsOwnMandate`, so does the city's own mandate, whatever its end. Refuses `notFound` (no such
 * unit, or no such city in its network), `signInNeeded`, `notAllowed`, and, at the fields, `mandateOverlaps`, `coordinationTaken`.
 */
export async function openMandate(viewer: Viewer, input: OpenMandateInput, now: Date): Promise<Result<Saved>> {
  const work = inTransaction<Result<Saved>>(async (tx) => {
    const opened = await openNewMandate(tx, viewer, input, now)
    if (!opened.ok) throw new Rollback<Result<Saved>>(opened)
    return opened
  })
  return refuseBroken(broken('start.year', 'role'), work)
}

/**
 * Sets the last day of a mandate. From the day after, in the network's zone, its city only reads. Refuses `endsBeforeStart` at the field,
 * and as {@link saveMandate} does.
 */
export async function endMandate(viewer: Viewer, input: EndMandateInput, now: Date): Promise<Result<Saved>> {
  return changeMandate('mandate.end', viewer, input, now, ({ role, isActing, startsOn, startPrecision }) => ({
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
export async function saveMandate(viewer: Viewer, input: SaveMandateInput, now: Date): Promise<Result<Saved>> {
  const { role, start, end } = input
  return changeMandate('mandate.update', viewer, input, now, () => ({
    role,
    isActing: input.isActing && role === 'COORDINATION',
    startsOn: start.firstDay,
    startPrecision: start.precision,
    endsOn: end?.lastDay ?? null,
    endPrecision: end?.precision ?? null,
  }))
}

async function changeMandate(
  action: 'mandate.update' | 'mandate.end',
  viewer: Viewer,
  input: { id: string; version: number },
  now: Date,
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
    if (action === 'mandate.end') await queueEnded(tx, viewer, mandate, now)
    return saved(mandate, unit.slug)
  })
  return refuseBroken(broken('start.year', 'role'), work)
}
