import 'server-only'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { listUnitCities } from '@/lib/mandates/participation-queries'
import type { ActivityResource, Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import type { Action, ResourceOf } from '@/lib/permissions/policy'
import { type ActivityRow, findActivityRow } from '@/lib/schedule/activity-row'
import { activityResource } from '@/lib/schedule/rules'

// What every change of a meeting begins with. Changes of one meeting wait for each other: its answers, places and invitations are only true together.

export type Saved = { id: string; touched: CacheTag[] }

/** The actions whose resource is an activity. */
type MeetingAction = { [A in Action]: ActivityResource extends ResourceOf<A> ? A : never }[Action]

export type PollAction = Extract<Action, `poll.${string}`>

/** An activity that was locked, with its call. */
export type MeetingRow = { activity: ActivityRow; call: CallRow | null; zone: string; touched: CacheTag[] }
export type CallRow = NonNullable<Awaited<ReturnType<typeof findCallRow>>>

function findCallRow(tx: Transaction, activityId: string) {
  return tx.meetingCall.findUnique({
    where: { activityId },
    include: {
      invitees: {
        include: { city: { select: { id: true, name: true } }, notice: { select: { calledOffAt: true } } },
      },
    },
  })
}

/** Locks an activity and loads what its meeting is made of; null when there is none or it was removed. */
export async function lockMeeting(tx: Transaction, activityId: string): Promise<MeetingRow | null> {
  await tx.$queryRaw`SELECT id FROM activity WHERE id = ${activityId}::uuid FOR UPDATE`
  const activity = await findActivityRow(tx, activityId)
  if (!activity || activity.removedAt) return null
  const zone = activity.timeZone ?? activity.hostCity?.timeZone ?? activity.unit.network.timeZone
  return {
    activity,
    zone,
    call: await findCallRow(tx, activityId),
    touched: touchedInUnit(activity.unit.slug, [activity.hostCity?.slug]),
  }
}

type Asked = {
  viewer: Viewer
  action: MeetingAction | 'answer.give' | 'poll.answer'
  activityId: string
  cityId?: string
}
type Change = (tx: Transaction, meeting: MeetingRow, actor: Actor) => Promise<Result<Saved>>

/**
 * Load, then authorize. Refuses `notFound` (no such activity, a removed one, or none that the viewer may read), `signInNeeded`, `notAllowed`,
 * `planClosed`. A refusal undoes whatever `change` did.
 */
export async function changeMeeting(asked: Asked, change: Change): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const meeting = await lockMeeting(tx, asked.activityId)
    if (!meeting) return refuse('notFound')
    const refusal = refusalOf(asked, activityResource(meeting.activity))
    if (refusal || !asked.viewer) return refusal ?? refuse('signInNeeded')

    const result = await change(tx, meeting, asked.viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

function refusalOf({ viewer, action, cityId = '' }: Asked, activity: ActivityResource): Refusal | null {
  if (!can(viewer, 'plan.read', activity)) return refuse('notFound')
  const resource = { ...activity, cityId }
  const refusal = authorize(viewer, action, resource)
  if (refusal && resource.isClosed && can(viewer, action, { ...resource, isClosed: false })) return refuse('planClosed')
  return refusal
}

export type InvitedCity = { id: string; name: string }

/** The cities that take part in the activity's unit at `now`, by name. */
export function listMeetingCities(tx: Transaction, { activity }: MeetingRow, now: Date): Promise<InvitedCity[]> {
  return listUnitCities(tx, { unitId: activity.unitId, timeZone: activity.unit.network.timeZone }, now)
}

/** The cities that are invited: all that take part, or those of them that were chosen. */
export async function listInvited(tx: Transaction, meeting: MeetingRow, now: Date): Promise<InvitedCity[]> {
  const cities = await listMeetingCities(tx, meeting, now)
  if (meeting.call?.invitesAll ?? true) return cities
  const chosen = new Set(meeting.call?.invitees.filter(({ isChosen }) => isChosen).map(({ cityId }) => cityId))
  return cities.filter(({ id }) => chosen.has(id))
}

/** How the record names what belongs to a meeting: it is the activity's. */
export function subjectOf({ activity }: MeetingRow) {
  return { type: 'activity', id: activity.id, planId: activity.planId, unitId: activity.unitId } as const
}
