import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { planResource } from './rules'

/** A plan as a line of a list; its first and last day as YYYY-MM-DD, inclusive. */
export type PlanLine = {
  id: string
  slug: string
  title: LocalizedText
  startsOn: string
  endsOn: string
  isPublished: boolean
  isClosed: boolean
  contactId: string | null
}

/** The plans of a unit that the viewer may read, the latest first. A null viewer is the public, and sees published plans only. */
export async function listPlans(viewer: Viewer, unitId: string): Promise<PlanLine[]> {
  const lines = await findPlanLines(viewer, { unitId })
  return lines.map(({ unitId: _, ...line }) => line)
}

/** The plans that meet `where` and that the viewer may read, the latest first. */
export async function findPlanLines(
  viewer: Viewer,
  where: Prisma.PlanWhereInput,
): Promise<(PlanLine & { unitId: string })[]> {
  const plans = await getDb().plan.findMany({
    where: viewer === null ? { ...where, publishedAt: { not: null } } : where,
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      slug: true,
      title: true,
      startsOn: true,
      endsOn: true,
      publishedAt: true,
      closedAt: true,
      createdAt: true,
      contactId: true,
      unitId: true,
      unit: { select: { networkId: true } },
    },
  })
  return plans
    .filter((plan) => can(viewer, 'plan.read', planResource(plan)))
    .map((plan) => ({
      id: plan.id,
      unitId: plan.unitId,
      slug: plan.slug,
      title: parseRequired(plan.title),
      startsOn: plainDate(plan.startsOn),
      endsOn: plainDate(plan.endsOn),
      isPublished: plan.publishedAt !== null,
      isClosed: plan.closedAt !== null,
      contactId: plan.contactId,
    }))
}
