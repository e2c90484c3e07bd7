import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import { listInOrder, nextMeetingAfter } from '@/lib/meetings/next-meeting'
import type { PlanResource, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { listPlanActivities } from '@/lib/schedule/queries'
import type { ActivityView } from '@/lib/schedule/view'

/** Open decisions of a plan, with the meeting of the unit that takes them up; null where none is planned. */
export type ComingUp = { decisions: { id: string; text: LocalizedText }[]; meeting: ActivityView | null }

/**
 * Where what a plan's meetings left open comes up again, of this plan or of another of the unit, as it stands at `now`; nothing for who does not
 * take part in the unit. A meeting of a plan that the viewer may not read counts as none.
 */
export async function listComingUp(viewer: Viewer, planId: string, plan: PlanResource, now: Date): Promise<ComingUp[]> {
  if (!can(viewer, 'activity.readPrivate', { ...plan, hostCityId: null })) return []
  const rows = await getDb().decision.findMany({
    where: { state: 'OPEN', activity: { planId, removedAt: null } },
    orderBy: [{ activity: { startsOn: 'asc' } }, { activityId: 'asc' }, { position: 'asc' }],
    select: { id: true, text: true, activityId: true },
  })
  if (rows.length === 0) return []
  const inOrder = await listInOrder(getDb(), plan.unitId, now)
  const next = rows.map((row) => ({ ...row, meetingId: nextMeetingAfter(inOrder, row.activityId) }))
  const ids = [...new Set(next.map(({ meetingId }) => meetingId))]
  const meetings = await findMeetings(
    viewer,
    ids.filter((id) => id !== null),
  )
  return ids.map((id) => ({
    decisions: next
      .filter(({ meetingId }) => meetingId === id)
      .map((row) => ({ id: row.id, text: parseRequired(row.text) })),
    meeting: meetings.find((meeting) => meeting.id === id) ?? null,
  }))
}

/** The views of activities, with their ordinals, which each plan counts for itself. */
async function findMeetings(viewer: Viewer, ids: string[]): Promise<ActivityView[]> {
  const plans = await getDb().activity.findMany({
    where: { id: { in: ids } },
    distinct: ['planId'],
    select: { planId: true },
  })
  const activities = await Promise.all(plans.map(({ planId }) => listPlanActivities(planId)))
  return activities.flat().filter(({ id, resource }) => ids.includes(id) && can(viewer, 'plan.read', resource))
}
