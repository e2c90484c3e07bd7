import 'server-only'
import { getDb } from '@/lib/db/client'
import { parseRequired } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { activityResource } from '@/lib/schedule/rules'
import type { Prisma } from '@/prisma/generated/client/client'
import type { ActivityFacts } from './activity-point-rules'

const factSelect = {
  ...{ id: true, unitId: true, hostCityId: true, joiningLink: true },
  unit: { select: { networkId: true } },
  plan: { select: { createdAt: true, publishedAt: true, closedAt: true } },
  call: {
    select: {
      invitesAll: true,
      invitees: {
        select: { cityId: true, isChosen: true, calledAt: true, notice: { select: { calledOffAt: true } } },
      },
    },
  },
  answers: { select: { cityId: true } },
  minutes: { select: { publishedAt: true } },
  attendance: { select: { activityId: true } },
  polls: {
    where: { state: 'OPEN' },
    orderBy: { id: 'asc' },
    select: { id: true, answers: { select: { cityId: true } } },
  },
  materials: { orderBy: { position: 'asc' }, select: { id: true, title: true, audience: true, url: true } },
} as const satisfies Prisma.ActivitySelect
type Row = Prisma.ActivityGetPayload<{ select: typeof factSelect }>

/** What is kept of a unit's activities, by their ids, as far as the viewer may have it; in as many queries for many as for one. */
export async function listActivityFacts(viewer: Actor, unitId: string): Promise<Map<string, ActivityFacts>> {
  const rows = await getDb().activity.findMany({ where: { unitId, removedAt: null }, select: factSelect })
  return new Map(rows.map((row) => [row.id, factsOf(viewer, row)]))
}

function factsOf(viewer: Actor, row: Row): ActivityFacts {
  const resource = activityResource(row)
  const materials = row.materials
    .filter(({ audience }) => can(viewer, 'material.read', { ...resource, isForAll: audience === 'PUBLIC' }))
    .map(({ id, title, url }) => ({ id, title: parseRequired(title), url }))
  if (!can(viewer, 'activity.readPrivate', resource)) return { ...nothing, materials }
  return {
    ...{ call: row.call, joiningLink: row.joiningLink, materials },
    answered: row.answers.map(({ cityId }) => cityId),
    minutes: row.minutes ? (row.minutes.publishedAt ? 'published' : 'draft') : 'none',
    hasAttendance: row.attendance !== null,
    polls: row.polls.map(({ id, answers }) => ({ id, answered: answers.map(({ cityId }) => cityId) })),
  }
}

const nothing = {
  call: null,
  answered: [],
  minutes: 'none',
  hasAttendance: false,
  polls: [],
  joiningLink: null,
} as const
