import 'server-only'
import { cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { activityResource } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { monthsWhen, whenFromRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import type { DecisionElsewhere, DecisionView } from './held-view'
import { listInOrder, nextMeetingAfter } from './next-meeting'

type Meeting = Pick<ActivityView, 'id' | 'resource'>

const decisionSelect = {
  id: true,
  version: true,
  position: true,
  text: true,
  dueMonth: true,
  state: true,
  responsibleCity: { select: cityNameSelect },
} as const satisfies Prisma.DecisionSelect

const elsewhereSelect = {
  ...decisionSelect,
  activity: {
    select: {
      slug: true,
      title: true,
      unitId: true,
      hostCityId: true,
      ...{ precision: true, startsOn: true, endsOn: true, startTime: true, endTime: true, timeZone: true },
      unit: { select: { slug: true, acronym: true, networkId: true } },
      plan: { select: { createdAt: true, publishedAt: true, closedAt: true } },
    },
  },
} as const satisfies Prisma.DecisionSelect

const elsewhereAndMinutes = {
  ...elsewhereSelect,
  activity: { select: { ...elsewhereSelect.activity.select, minutes: { select: { publishedAt: true } } } },
} as const satisfies Prisma.DecisionSelect

/** Those that everybody may read: minutes and plan are published, and the activity is in it. */
const published = {
  activity: {
    removedAt: null,
    plan: { publishedAt: { not: null } },
    unit: { archivedAt: null },
    minutes: { publishedAt: { not: null } },
  },
} as const satisfies Prisma.DecisionWhereInput

/** What a meeting decided, in order; for who does not take part in the unit, only once its minutes are published. */
export async function listDecisions(viewer: Viewer, { id, resource }: Meeting): Promise<DecisionView[]> {
  if (!can(viewer, 'plan.read', resource)) return []
  const seesAll = can(viewer, 'activity.readPrivate', resource)
  const rows = await getDb().decision.findMany({
    where: { activityId: id, ...(seesAll ? {} : published) },
    orderBy: { position: 'asc' },
    select: decisionSelect,
  })
  return rows.map(viewOf)
}

/** What a city has to do: the open decisions that it is responsible for, the earliest due first. Those that the viewer may not read are left out. */
export async function listOpenDecisionsOfCity(viewer: Viewer, cityId: string): Promise<DecisionElsewhere[]> {
  const rows = await getDb().decision.findMany({
    where: {
      responsibleCityId: cityId,
      state: 'OPEN',
      ...(viewer ? { activity: { removedAt: null, unit: { archivedAt: null } } } : published),
    },
    orderBy: [{ dueMonth: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: elsewhereAndMinutes,
  })
  return rows.filter(isFor(viewer)).map(elsewhereOf)
}

/** Whether a decision may be read by who takes part in the unit or, once the minutes are published, by whoever may read the plan. */
function isFor(viewer: Viewer) {
  return ({ activity }: Prisma.DecisionGetPayload<{ select: typeof elsewhereAndMinutes }>): boolean => {
    const resource = activityResource(activity)
    if (can(viewer, 'activity.readPrivate', resource)) return true
    return activity.minutes?.publishedAt != null && can(viewer, 'plan.read', resource)
  }
}

/** Every decision of a unit that the viewer may read, whatever became of it: the earliest due first, then in the order in which they were taken. */
export async function listDecisionsOfUnit(viewer: Viewer, unitId: string): Promise<DecisionElsewhere[]> {
  const rows = await getDb().decision.findMany({
    where: { activity: { unitId, removedAt: null } },
    orderBy: [{ dueMonth: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: elsewhereAndMinutes,
  })
  return rows.filter(isFor(viewer)).map(elsewhereOf)
}

/**
 * What earlier meetings of the unit left open, all of it, at the meeting that takes it up; none anywhere else, and none for who does not take part in the
 * unit. The earliest meeting's first.
 */
export async function listOpenDecisionsBefore(
  viewer: Viewer,
  meeting: Meeting,
  now: Date,
): Promise<DecisionElsewhere[]> {
  const { id, resource } = meeting
  if (!can(viewer, 'activity.readPrivate', resource)) return []
  const [rows, inOrder] = await Promise.all([
    getDb().decision.findMany({
      where: { state: 'OPEN', activity: { unitId: resource.unitId, removedAt: null } },
      orderBy: { position: 'asc' },
      select: { ...elsewhereSelect, activityId: true },
    }),
    listInOrder(getDb(), resource.unitId, now),
  ])
  const places = new Map(inOrder.map((activity, place) => [activity.id, place]))
  const placeOf = ({ activityId }: { activityId: string }) => places.get(activityId) ?? 0
  return rows
    .filter(({ activityId }) => nextMeetingAfter(inOrder, activityId) === id)
    .filter(({ activity }) => can(viewer, 'plan.read', activityResource(activity)))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(elsewhereOf)
}

function viewOf(row: Prisma.DecisionGetPayload<{ select: typeof decisionSelect }>): DecisionView {
  const { id, version, position, text, dueMonth, state, responsibleCity } = row
  const [year, month] = dueMonth?.split('-').map(Number) ?? []
  return {
    ...{ id, version, position, state, responsibleCity },
    text: parseRequired(text),
    due: year && month ? monthsWhen(year, month) : null,
  }
}

function elsewhereOf(row: Prisma.DecisionGetPayload<{ select: typeof elsewhereSelect }>): DecisionElsewhere {
  const { slug, title, unit } = row.activity
  return {
    ...viewOf(row),
    meeting: {
      slug,
      title: parseRequired(title),
      when: whenFromRow(row.activity),
      unit: { slug: unit.slug, acronym: unit.acronym },
    },
  }
}
