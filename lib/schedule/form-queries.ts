import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { ActivityView } from './view'

export type HostCityOption = { id: string; name: string; country: string; timeZone: string }

/** The cities that may host an activity of a network, by name. */
export async function listHostCities(networkId: string): Promise<HostCityOption[]> {
  return getDb().city.findMany({
    where: { networkId, archivedAt: null },
    select: { id: true, name: true, country: true, timeZone: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

export type LinkOption = { id: string; position: number; text: LocalizedText }

/** The objectives and axes of a plan, to choose from. */
export async function listLinkOptions(planId: string): Promise<{ objectives: LinkOption[]; axes: LinkOption[] }> {
  const query = {
    where: { planId, removedAt: null },
    select: { id: true, position: true, text: true },
    orderBy: { position: 'asc' },
  } as const
  const [objectives, axes] = await Promise.all([getDb().objective.findMany(query), getDb().axis.findMany(query)])
  return { objectives: options(objectives), axes: options(axes) }
}

function options(rows: { id: string; position: number | null; text: unknown }[]): LinkOption[] {
  return rows.map(({ id, position, text }) => ({ id, position: position ?? 0, text: parseRequired(text) }))
}

/** Where one joins online, by activity id: only of those activities whose link the viewer may see, and that have one. */
export async function listJoiningLinks(
  viewer: Viewer,
  activities: readonly Pick<ActivityView, 'id' | 'resource'>[],
): Promise<Map<string, string>> {
  const readable = activities.filter(({ resource }) => can(viewer, 'activity.readPrivate', resource))
  const rows = await getDb().activity.findMany({
    where: { id: { in: readable.map(({ id }) => id) }, joiningLink: { not: null } },
    select: { id: true, joiningLink: true },
  })
  return new Map(rows.flatMap(({ id, joiningLink }) => (joiningLink ? [[id, joiningLink] as const] : [])))
}

/** What a plan's section needs beside its activities: whose network it is, from when it runs, and what was removed, the latest first. */
export async function findPlanForEditing(planId: string) {
  const plan = await getDb().plan.findUnique({
    where: { id: planId },
    select: {
      startsOn: true,
      unit: { select: { slug: true, networkId: true, network: { select: { timeZone: true } } } },
      activities: {
        where: { removedAt: { not: null } },
        orderBy: { removedAt: 'desc' },
        select: { id: true, title: true },
      },
    },
  })
  if (!plan) throw new Error(`no plan ${planId}`)
  return {
    year: plan.startsOn.getUTCFullYear(),
    unitSlug: plan.unit.slug,
    networkId: plan.unit.networkId,
    timeZone: plan.unit.network.timeZone,
    removed: plan.activities.map(({ id, title }) => ({ id, title: parseRequired(title) })),
  }
}
