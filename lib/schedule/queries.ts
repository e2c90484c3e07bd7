import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { addDays, storedDate, todayIn, whenFromRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { compareScheduled } from './months'
import { countOrdinals } from './ordinals'
import { activityPhase } from './rules'
import { type ActivityView, activitySelect, viewOfActivity } from './view'

// Lists for the public. A draft's activities are absent by the where itself.
const published = {
  plan: { publishedAt: { not: null } },
  unit: { archivedAt: null },
} satisfies Prisma.ActivityWhereInput

/** The activities of a plan in the order of its programme. The caller has made sure that the plan may be read. */
export function listPlanActivities(planId: string): Promise<ActivityView[]> {
  return listActivities({ planId })
}

/** The activities of all published plans of a unit, in the order of their dates. */
export function listUnitActivities(unitSlug: string): Promise<ActivityView[]> {
  return listActivities({ ...published, unit: { slug: unitSlug, archivedAt: null } })
}

/** The activities of all published plans of a network, in the order of their dates. */
export function listNetworkActivities(networkId: string): Promise<ActivityView[]> {
  return listActivities({ ...published, unit: { networkId, archivedAt: null } })
}

/** The activities that a city hosts, by published plans, in the order of their dates. */
export function listCityActivities(cityId: string): Promise<ActivityView[]> {
  return listActivities({ ...published, hostCityId: cityId })
}

/**
 * What is next at `now`, at most `limit`: by published plans, not over, neither held nor cancelled; of one unit, or of all. Months and years
 * that have begun are next until their last day.
 */
export async function listNextActivities(
  scope: { unitId?: string; limit: number },
  now: Date,
): Promise<ActivityView[]> {
  const activities = await listActivities({
    ...published,
    unitId: scope.unitId,
    // Two days of grace: what is over is decided below, in each activity's own zone.
    endsOn: { gte: storedDate(addDays(todayIn('UTC', now), -2)) },
    status: { in: ['TENTATIVE', 'CONFIRMED', 'POSTPONED'] },
  })
  return activities.filter((activity) => activityPhase(activity, now) === 'upcoming').slice(0, scope.limit)
}

/**
 * The activities of every unit in which one of the actor's cities holds or held a mandate, those of drafts that she may read included; for a
 * secretariat, those of its networks. In the order of their dates.
 */
export async function listMyActivities(actor: Actor): Promise<ActivityView[]> {
  const unitIds = actor.delegations.flatMap(({ mandates }) => mandates.map(({ unitId }) => unitId))
  const activities = await listActivities({
    unit: { archivedAt: null, OR: [{ id: { in: unitIds } }, { networkId: { in: actor.secretariatOf } }] },
  })
  return activities.filter(({ resource }) => can(actor, 'plan.read', resource))
}

/** The activities of all plans of a unit that the viewer may read, in the order of their dates. */
export async function listActivitiesOfUnit(viewer: Viewer, unitId: string): Promise<ActivityView[]> {
  const activities = await listActivities({ unitId })
  return activities.filter(({ resource }) => can(viewer, 'plan.read', resource))
}

/** All activities that meet `where` and are not removed, ordered as a programme, in two queries whatever their number. */
async function listActivities(where: Prisma.ActivityWhereInput): Promise<ActivityView[]> {
  const rows = await getDb().activity.findMany({ where: { ...where, removedAt: null }, select: activitySelect })
  const ordinals = await findOrdinals([...new Set(rows.map((row) => row.planId))])
  return rows.map((row) => viewOfActivity(row, ordinals.get(row.id) ?? null)).sort(compareScheduled)
}

/** The ordinals of these plans' numbered activities by id: each plan counts for itself. */
export async function findOrdinals(planIds: string[]): Promise<Map<string, number>> {
  const rows = await getDb().activity.findMany({
    where: { planId: { in: planIds }, isNumbered: true, removedAt: null },
    select: {
      id: true,
      planId: true,
      isNumbered: true,
      ordinalOverride: true,
      precision: true,
      startsOn: true,
      endsOn: true,
      startTime: true,
      endTime: true,
      timeZone: true,
    },
  })
  const numbered = rows.map((row) => ({ ...row, when: whenFromRow(row) }))
  return new Map(planIds.flatMap((planId) => [...countOrdinals(numbered.filter((row) => row.planId === planId))]))
}

export type ScheduleUnitView = {
  id: string
  slug: string
  acronym: string
  name: LocalizedText
  networkName: string
  timeZone: string
}

/** The unit at this address; null when there is none, or it was archived. */
export const findScheduleUnit = cache(async (unitSlug: string): Promise<ScheduleUnitView | null> => {
  const unit = await getDb().unit.findUnique({
    where: { slug: unitSlug, archivedAt: null },
    select: { id: true, slug: true, acronym: true, name: true, network: { select: { name: true, timeZone: true } } },
  })
  if (!unit) return null
  const { network, name, ...rest } = unit
  return { ...rest, name: parseRequired(name), networkName: network.name, timeZone: network.timeZone }
})
