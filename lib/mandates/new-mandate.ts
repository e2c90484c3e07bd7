import 'server-only'
import { touchedInUnit } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import {
  createMandate,
  endBefore,
  findOpenCity,
  findReadableUnit,
  lockMandates,
  type Mandate,
  mandateSelect,
  reachesInto,
  type Saved,
} from './mandate-row'
import type { OpenMandateInput } from './schema'

/** A mandate to open; `byPlanImport` when it comes with a plan that is imported, which the record says. */
type NewMandate = OpenMandateInput & { byPlanImport?: boolean }

/**
 * Opens a mandate as `openMandate` does, within a transaction of the caller's, who has to undo it when this refuses; what the database refuses
 * (`broken` in mandate-row) is thrown. Whether the viewer may is asked here.
 */
export async function openNewMandate(
  tx: Transaction,
  viewer: Viewer,
  input: NewMandate,
  now: Date,
): Promise<Result<Saved>> {
  const { unitId, cityId, role, start } = input
  const isActing = input.isActing && role === 'COORDINATION'
  const unit = await findReadableUnit(tx, viewer, unitId)
  const city = unit && (await findOpenCity(tx, cityId, unit.networkId))
  if (!unit || !city) return refuse('notFound')
  const refusal = authorize(viewer, 'mandate.open', { networkId: unit.networkId, unitId, role })
  if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

  await lockMandates(tx, unitId)
  const predecessors = await findPredecessors(tx, input)
  for (const predecessor of predecessors) {
    const mayEnd = authorize(viewer, 'mandate.end', { networkId: unit.networkId, unitId, role: predecessor.role })
    if (mayEnd) return mayEnd
    if (!(await endBefore(tx, viewer, predecessor, start, now))) return refuse('conflict')
  }
  const begins = { startsOn: start.firstDay, startPrecision: start.precision }
  const terms = { role, isActing, ...begins, endsOn: null, endPrecision: null }
  const id = await createMandate(tx, viewer, 'mandate.open', input, terms, now)
  return { ok: true, id, touched: touchedInUnit(unit.slug, [city.slug, ...predecessors.map((p) => p.city.slug)]) }
}

/** What the boxes of the form ask to end: the coordination that runs without an end, and whatever the city holds that reaches into the new mandate. */
async function findPredecessors(tx: Transaction, input: OpenMandateInput): Promise<Mandate[]> {
  const { unitId, cityId, role, start, endsCoordination, endsOwnMandate } = input
  const which = [
    ...(endsCoordination && role === 'COORDINATION' ? [{ role: 'COORDINATION' as const, endsOn: null }] : []),
    ...(endsOwnMandate ? [{ cityId }] : []),
  ]
  // Prisma takes an empty OR within an AND for no condition at all.
  if (which.length === 0) return []
  return tx.mandate.findMany({
    where: { unitId, AND: [reachesInto(start.firstDay), { OR: which }] },
    select: mandateSelect,
  })
}
