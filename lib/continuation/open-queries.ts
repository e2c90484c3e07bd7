import 'server-only'
import { getDb } from '@/lib/db/client'
import type { PlanResource, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { listPlanActivities } from '@/lib/schedule/queries'
import type { ActivityView } from '@/lib/schedule/view'

/** What a plan leaves open, in the order of its programme. */
export type LeftOpen = {
  /** Neither held nor cancelled. */
  activities: ActivityView[]
  /** Those that have open decisions, with how many. */
  decisions: { activity: ActivityView; count: number }[]
  /** Those whose minutes were begun and are not published. */
  minutes: ActivityView[]
}

/** What closing the plan would leave open; null for who may not close it, who does not see all of it either. */
export async function findLeftOpen(viewer: Viewer, planId: string, plan: PlanResource): Promise<LeftOpen | null> {
  if (!can(viewer, 'plan.close', plan)) return null
  const ofPlan = { activity: { planId, removedAt: null } }
  const [activities, decisions, drafts] = await Promise.all([
    listPlanActivities(planId),
    getDb().decision.groupBy({ by: ['activityId'], where: { ...ofPlan, state: 'OPEN' }, _count: true }),
    getDb().meetingMinutes.findMany({ where: { ...ofPlan, publishedAt: null }, select: { activityId: true } }),
  ])
  const counts = new Map(decisions.map(({ activityId, _count }) => [activityId, _count]))
  const unpublished = new Set(drafts.map(({ activityId }) => activityId))
  return {
    activities: activities.filter(({ status }) => status !== 'HELD' && status !== 'CANCELLED'),
    decisions: activities.flatMap((activity) => {
      const count = counts.get(activity.id)
      return count ? [{ activity, count }] : []
    }),
    minutes: activities.filter(({ id }) => unpublished.has(id)),
  }
}
