import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { type DateStep, readDateSteps } from './date-history'
import { findOrdinals } from './queries'
import { activityResource } from './rules'
import { type ActivityView, activitySelect, viewOfActivity } from './view'

export type LinkedItemView = { id: string; position: number; text: LocalizedText }

/** An activity with everything that its page shows. */
export type ActivityPageView = ActivityView & {
  description: LocalizedText | null
  objectives: LinkedItemView[]
  axes: LinkedItemView[]
  dateSteps: DateStep[]
}

const linkedItem = { select: { id: true, position: true, text: true } } as const
const pageSelect = {
  ...activitySelect,
  description: true,
  objectives: { where: { objective: { removedAt: null } }, select: { objective: linkedItem } },
  axes: { where: { axis: { removedAt: null } }, select: { axis: linkedItem } },
} as const

/**
 * The activity at this address, when the viewer may read its plan; null otherwise, also once it was removed. A null viewer is the public.
 * Of the date's history, who may not read the plan's history gets what changed since the plan was published.
 */
export const findActivity = cache(
  async (viewer: Viewer, unitSlug: string, activitySlug: string): Promise<ActivityPageView | null> => {
    const row = await getDb().activity.findFirst({
      where: { slug: activitySlug, removedAt: null, unit: { slug: unitSlug, archivedAt: null } },
      select: pageSelect,
    })
    if (!row) return null
    const resource = activityResource(row)
    if (!can(viewer, 'plan.read', resource)) return null
    const [ordinals, changes] = await Promise.all([
      findOrdinals([row.planId]),
      getDb().changeRecord.findMany({
        where: {
          subjectId: row.id,
          subjectType: 'activity',
          action: 'activity.update',
          at: can(viewer, 'plan.readHistory', resource) ? undefined : { gte: row.plan.publishedAt ?? undefined },
        },
        orderBy: { id: 'asc' },
        select: { at: true, before: true, after: true },
      }),
    ])
    return {
      ...viewOfActivity(row, ordinals.get(row.id) ?? null),
      description: parseLocalized(row.description),
      objectives: linkedItems(row.objectives.map(({ objective }) => objective)),
      axes: linkedItems(row.axes.map(({ axis }) => axis)),
      dateSteps: readDateSteps(changes),
    }
  },
)

function linkedItems(items: { id: string; position: number | null; text: unknown }[]): LinkedItemView[] {
  return items
    .flatMap(({ id, position, text }) => (position === null ? [] : [{ id, position, text: parseRequired(text) }]))
    .sort((a, b) => a.position - b.position)
}
