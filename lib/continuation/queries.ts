import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { listPlanActivities } from '@/lib/schedule/queries'
import type { ActivityView } from '@/lib/schedule/view'
import type { Prisma } from '@/prisma/generated/client/client'

/** Objectives or axes with the numbers that they have in the old plan. */
type Numbered = { id: string; position: number | null; text: LocalizedText }[]

/** From which plan another one goes on, and what of it stayed behind. */
export type Continuation = {
  from: { id: string; slug: string; title: LocalizedText }
  notCarried: {
    objectives: Numbered
    axes: Numbered
    activities: ActivityView[]
    /** What is written anew in each plan, where the old one has it. */
    parts: ('introduction' | 'closing' | 'contact')[]
  }
}

/**
 * From which plan `planId` goes on, with what stayed behind of it, as it is now; null for a plan that goes on from none, and where the viewer may
 * not read one of the two. What was removed from the new plan again was carried all the same.
 */
export async function findContinuation(viewer: Viewer, planId: string): Promise<Continuation | null> {
  const plan = await getDb().plan.findUnique({ where: { id: planId }, select: select(planId) })
  const from = plan?.continuedFrom
  if (!from || ![plan, from].every((one) => can(viewer, 'plan.read', planResource(one)))) return null
  const carried = new Set(from.activities.map(({ id }) => id))
  const activities = await listPlanActivities(from.id)
  const parts = [
    ...(from.introduction ? (['introduction'] as const) : []),
    ...(from.closing ? (['closing'] as const) : []),
    ...(from.contactId ? (['contact'] as const) : []),
  ]
  return {
    from: { id: from.id, slug: from.slug, title: parseRequired(from.title) },
    notCarried: {
      objectives: from.objectives.map((row) => ({ ...row, text: parseRequired(row.text) })),
      axes: from.axes.map((row) => ({ ...row, text: parseRequired(row.text) })),
      activities: activities.filter(({ id }) => !carried.has(id)),
      parts,
    },
  }
}

const readable = {
  ...{ unitId: true, publishedAt: true, closedAt: true, createdAt: true },
  unit: { select: { networkId: true } },
} as const

function select(planId: string) {
  const stayed = {
    where: { removedAt: null, continuedIn: { none: { planId } } },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, text: true },
  } as const
  return {
    ...readable,
    continuedFrom: {
      select: {
        ...readable,
        ...{ id: true, slug: true, title: true, introduction: true, closing: true, contactId: true },
        objectives: stayed,
        axes: stayed,
        activities: { where: { continuedIn: { some: { planId } } }, select: { id: true } },
      },
    },
  } as const satisfies Prisma.PlanSelect
}
