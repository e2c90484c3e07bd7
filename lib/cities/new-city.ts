import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedByCity } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import type { CreateCityInput } from './schema'

/** A city to enter; `byPlanImport` when it comes with a plan that is imported, which the record says. */
type NewCity = CreateCityInput & { byPlanImport?: true }

/**
 * Enters a city in the network's register, within a transaction of the caller's; an address that is taken is thrown (`city_slug_key`). Whether the viewer may is asked
 * here: refuses `signInNeeded` and `notAllowed`.
 */
export async function enterCity(
  tx: Transaction,
  viewer: Viewer,
  { byPlanImport, ...input }: NewCity,
): Promise<Result<{ id: string; slug: string; touched: CacheTag[] }>> {
  const refusal = authorize(viewer, 'city.create', { networkId: input.networkId })
  if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

  const { id, slug } = await tx.city.create({ data: input, select: { id: true, slug: true } })
  const { networkId: _, ...facts } = input
  await recordChange(tx, viewer, {
    action: 'city.create',
    subject: { type: 'city', id, cityId: id },
    before: null,
    after: { ...facts, ...(byPlanImport ? { byPlanImport } : {}) },
  })
  return { ok: true, id, slug, touched: touchedByCity(slug) }
}
