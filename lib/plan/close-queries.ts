import 'server-only'
import { getDb } from '@/lib/db/client'
import type { PlanResource, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'

/** Who did something, and for which city: null for the secretariat. */
export type Closer = { person: string; city: string | null }

/**
 * Who closed a plan last, for who may read its history; null for anybody else, where the record does not say, and for somebody who is
 * registered no more.
 */
export async function findCloser(viewer: Viewer, planId: string, plan: PlanResource): Promise<Closer | null> {
  if (!can(viewer, 'plan.readHistory', plan)) return null
  const line = await getDb().changeRecord.findFirst({
    where: { planId, subjectId: planId, action: 'plan.close' },
    orderBy: { id: 'desc' },
    select: { personId: true, actingCityId: true },
  })
  if (!line?.personId) return null
  const [person, city] = await Promise.all([
    getDb().person.findUnique({ where: { id: line.personId }, select: { name: true } }),
    line.actingCityId ? getDb().city.findUnique({ where: { id: line.actingCityId }, select: { name: true } }) : null,
  ])
  return person && { person: person.name, city: city?.name ?? null }
}
