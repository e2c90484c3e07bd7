import 'server-only'
import { type CacheTag, touchedByUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'

export type Saved = { id: string; slug: string; touched: CacheTag[] }

export type UnitRow = NonNullable<Awaited<ReturnType<typeof findUnitRow>>>

/** A unit as its changes need it; null when there is none. */
export function findUnitRow(tx: Transaction, id: string) {
  return tx.unit.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      networkId: true,
      acronym: true,
      name: true,
      purpose: true,
      accent: true,
      logoId: true,
      archivedAt: true,
      version: true,
    },
  })
}

type Asked = { viewer: Viewer; action: 'unit.update' | 'unit.archive' | 'unit.unarchive'; id: string }

/**
 * What every change of a unit does: loads it, then asks whether the viewer may, then changes it in the same transaction, of which nothing stays where `change` refuses.
 * Refuses `notFound` (an archived unit is there for those who read its private things only), `signInNeeded`, `notAllowed`.
 */
export async function changeUnit(
  { viewer, action, id }: Asked,
  change: (tx: Transaction, unit: UnitRow, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const unit = await findUnitRow(tx, id)
    if (!unit) return refuse('notFound')
    const isReadable = !unit.archivedAt || can(viewer, 'unit.readPrivate', { networkId: unit.networkId, unitId: id })
    if (!isReadable) return refuse('notFound')
    const refusal = authorize(viewer, action, unit)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const result = await change(tx, unit, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

/** What a change of a unit answers: which it is, and the pages that it touched. */
export function saved({ id, slug }: { id: string; slug: string }): Result<Saved> {
  return { ok: true, id, slug, touched: touchedByUnit(slug) }
}
