import 'server-only'
import { cache } from 'react'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate } from '@/lib/time/when'
import type { ItemKind } from './numbered-items'
import { planResource } from './rules'

/** A plan with what it belongs to; dates as YYYY-MM-DD, first and last day inclusive. */
export type PlanView = {
  id: string
  slug: string
  version: number
  title: LocalizedText
  introduction: LocalizedText | null
  closing: LocalizedText | null
  startsOn: string
  endsOn: string
  isPublished: boolean
  /** Since when everybody may read it. */
  publishedAt: Date | null
  begunAt: Date
  isClosed: boolean
  /** Since when it is locked for everybody but the secretariat. */
  closedAt: Date | null
  contactId: string | null
  unit: {
    id: string
    slug: string
    acronym: string
    name: LocalizedText
    networkId: string
    accent: string | null
  }
  network: { slug: string; name: string; timeZone: string }
}

const planSelect = {
  id: true,
  slug: true,
  version: true,
  title: true,
  introduction: true,
  closing: true,
  startsOn: true,
  endsOn: true,
  publishedAt: true,
  closedAt: true,
  createdAt: true,
  contactId: true,
  unitId: true,
  unit: {
    select: {
      id: true,
      slug: true,
      acronym: true,
      accent: true,
      name: true,
      networkId: true,
      network: { select: { slug: true, name: true, timeZone: true } },
    },
  },
} as const

/**
 * The plan at this address, when the viewer may read it; null otherwise, whether it is not there or not hers. A null viewer is the
 * public, and sees published plans of units that are not archived only.
 */
export const findPlan = cache(async (viewer: Viewer, unitSlug: string, planSlug: string): Promise<PlanView | null> => {
  // An archived unit's plans left the public with it.
  const unitWhere = viewer === null ? { slug: unitSlug, archivedAt: null } : { slug: unitSlug }
  const plan = await getDb().plan.findFirst({ where: { slug: planSlug, unit: unitWhere }, select: planSelect })
  if (!plan || !can(viewer, 'plan.read', planResource(plan))) return null
  const { unit } = plan
  return {
    id: plan.id,
    slug: plan.slug,
    version: plan.version,
    contactId: plan.contactId,
    title: parseRequired(plan.title),
    introduction: parseLocalized(plan.introduction),
    closing: parseLocalized(plan.closing),
    startsOn: plainDate(plan.startsOn),
    endsOn: plainDate(plan.endsOn),
    isPublished: plan.publishedAt !== null,
    publishedAt: plan.publishedAt,
    begunAt: plan.createdAt,
    isClosed: plan.closedAt !== null,
    closedAt: plan.closedAt,
    unit: {
      id: unit.id,
      slug: unit.slug,
      acronym: unit.acronym,
      accent: unit.accent,
      name: parseRequired(unit.name),
      networkId: unit.networkId,
    },
    network: unit.network,
  }
})

/** What the policy looks at, from a plan's view. */
export function resourceOfPlan(plan: PlanView) {
  const { begunAt, isPublished, isClosed, unit } = plan
  return { networkId: unit.networkId, unitId: unit.id, begunAt, isPublished, isClosed }
}

export type NumberedItemView = { id: string; version: number; position: number; text: LocalizedText }

/** The objectives or axes of a plan in their order. The caller has made sure that the plan may be read. */
export async function listItems(kind: ItemKind, planId: string): Promise<NumberedItemView[]> {
  const rows = await findItems(kind, { planId, removedAt: null })
  return rows.map((row) => ({ ...row, position: row.position ?? 0, text: parseRequired(row.text) }))
}

/** The objectives or axes that were taken out of a plan and can be put back, the last one first. */
export async function listRemovedItems(kind: ItemKind, planId: string): Promise<{ id: string; text: LocalizedText }[]> {
  const rows = await findItems(kind, { planId, removedAt: { not: null } })
  rows.sort((a, b) => (b.removedAt?.getTime() ?? 0) - (a.removedAt?.getTime() ?? 0))
  return rows.map((row) => ({ id: row.id, text: parseRequired(row.text) }))
}

function findItems(kind: ItemKind, where: { planId: string; removedAt: null | { not: null } }) {
  const query = {
    where,
    orderBy: { position: 'asc' },
    select: { id: true, version: true, position: true, text: true, removedAt: true },
  } as const
  return kind === 'objective' ? getDb().objective.findMany(query) : getDb().axis.findMany(query)
}
