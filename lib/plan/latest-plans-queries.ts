import 'server-only'
import type { Viewer } from '@/lib/permissions/actor'
import { findPlanLines, type PlanLine } from './unit-plans-queries'

/** The latest plan that the viewer may read of each of these units, by the unit's id. */
export async function listLatestPlans(viewer: Viewer, unitIds: string[]): Promise<Map<string, PlanLine>> {
  const lines = await findPlanLines(viewer, { unitId: { in: unitIds } })
  const latest = new Map<string, PlanLine>()
  for (const { unitId, ...line } of lines) if (!latest.has(unitId)) latest.set(unitId, line)
  return latest
}
