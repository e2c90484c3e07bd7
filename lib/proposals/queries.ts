import 'server-only'
import { cache } from 'react'
import { cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { idInput } from '@/lib/forms/input-schema'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Actor, ProposalResource, UnitResource, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { listPlans } from '@/lib/plan/unit-plans-queries'
import { whenFromRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { isSettled, proposalResource, proposingCityIds, waitsFor } from './rules'
import type { ProposalGround, ProposalView } from './view'

const proposalSelect = {
  id: true,
  version: true,
  state: true,
  unitId: true,
  cityId: true,
  title: true,
  why: true,
  kinds: true,
  precision: true,
  startsOn: true,
  endsOn: true,
  startTime: true,
  endTime: true,
  timeZone: true,
  createdAt: true,
  settledAt: true,
  unit: { select: { networkId: true } },
  city: { select: { ...cityNameSelect, timeZone: true } },
  plan: { select: { id: true, slug: true, title: true, createdAt: true, publishedAt: true, closedAt: true } },
  activity: { select: { slug: true, title: true, removedAt: true } },
  words: {
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, text: true, at: true, city: { select: cityNameSelect } },
  },
} as const satisfies Prisma.ProposalSelect
type Row = Prisma.ProposalGetPayload<{ select: typeof proposalSelect }>

/** At most so many are shown of those that are settled: the latest. */
const mostSettled = 100

/**
 * What was proposed in a unit, as far as the viewer may read it: everything for who coordinates it and for the secretariat, for others what their own cities
 * proposed. First what is open, the oldest first; then what is settled, the latest first. `isCoordinated`: some city coordinates the unit now.
 */
export async function listProposals(
  viewer: Actor,
  unit: UnitResource,
  isCoordinated: boolean,
): Promise<ProposalView[]> {
  const where = visibleProposals(viewer, unit)
  const [open, settled] = await Promise.all([
    getDb().proposal.findMany({
      where: { ...where, settledAt: null },
      orderBy: { id: 'asc' },
      select: proposalSelect,
    }),
    getDb().proposal.findMany({
      where: { ...where, settledAt: { not: null } },
      orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
      take: mostSettled,
      select: proposalSelect,
    }),
  ])
  return [...open, ...settled]
    .filter((row) => can(viewer, 'proposal.read', proposalResource(row)))
    .map((row) => viewOf(viewer, row, isCoordinated))
}

/** Whether the viewer reads every proposal of a unit, whichever city made it. */
export function readsAllProposals(viewer: Actor, unit: UnitResource): boolean {
  return can(viewer, 'proposal.read', { ...unit, cityId: '' })
}

function visibleProposals(viewer: Actor, unit: UnitResource): Prisma.ProposalWhereInput {
  const ownCities = { in: viewer.delegations.map(({ cityId }) => cityId) }
  return { unitId: unit.unitId, cityId: readsAllProposals(viewer, unit) ? undefined : ownCities }
}

function viewOf(viewer: Actor, row: Row, isCoordinated: boolean): ProposalView {
  const { id, version, state, kinds, createdAt, settledAt, plan, activity, words } = row
  const { timeZone, ...city } = row.city
  const resource = proposalResource(row)
  const may = (action: 'update' | 'answer' | 'withdraw' | 'decide') =>
    !isSettled(state) && can(viewer, `proposal.${action}`, resource)
  return {
    ...{ id, version, state, kinds, createdAt, settledAt, words, city },
    title: parseRequired(row.title),
    why: parseRequired(row.why),
    when: whenFromRow(row),
    zone: timeZone,
    plan: {
      id: plan.id,
      slug: plan.slug,
      title: parseRequired(plan.title),
      isPublished: plan.publishedAt !== null,
      isClosed: plan.closedAt !== null,
    },
    activity: activity && !activity.removedAt ? { slug: activity.slug, title: parseRequired(activity.title) } : null,
    isYours: waitsFor(viewer, { state, resource }, isCoordinated),
    may: {
      update: state === 'OPEN' && may('update'),
      answer: state === 'ASKED_BACK' && may('answer'),
      withdraw: may('withdraw'),
      decide: may('decide'),
    },
  }
}

type ProposalName = {
  id: string
  title: LocalizedText
  unit: { slug: string; acronym: string }
  resource: ProposalResource
}

/** What a proposal is called, when the viewer may read it; null otherwise, and when there is none in the unit by this id, which may be anything. */
export const findProposal = cache(
  async (viewer: Viewer, unitSlug: string, id: string): Promise<ProposalName | null> => {
    if (!idInput.safeParse(id).success) return null
    const row = await getDb().proposal.findFirst({
      where: { id, unit: { slug: unitSlug } },
      select: {
        ...{ id: true, title: true, unitId: true, cityId: true },
        unit: { select: { slug: true, acronym: true, networkId: true } },
        plan: { select: { createdAt: true, publishedAt: true, closedAt: true } },
      },
    })
    const resource = row && proposalResource(row)
    if (!resource || !can(viewer, 'proposal.read', resource)) return null
    return { id, title: parseRequired(row.title), unit: row.unit, resource }
  },
)

/** Where the viewer may propose an activity for a unit. */
export async function findProposalGround(viewer: Actor, unit: UnitResource): Promise<ProposalGround> {
  const cityIds = proposingCityIds(viewer, unit)
  if (cityIds.length === 0) return { proposes: false, plans: [], cities: [] }
  const [plans, cities] = await Promise.all([
    listPlans(viewer, unit.unitId),
    getDb().city.findMany({
      where: { id: { in: cityIds }, archivedAt: null },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, timeZone: true },
    }),
  ])
  const open = plans.filter(({ isClosed }) => !isClosed)
  return {
    proposes: true,
    plans: open.map(({ id, slug, title, startsOn }) => ({ id, slug, title, startsOn })),
    cities,
  }
}

type CountedUnit = { id: string; isCoordinated: boolean }

/** How many proposals wait for the viewer to do something, by the units' ids; those for which she may do nothing are left out. One query. */
export async function countWaiting(viewer: Actor, units: readonly CountedUnit[]): Promise<Map<string, number>> {
  const rows = await getDb().proposal.findMany({
    where: { unitId: { in: units.map(({ id }) => id) }, settledAt: null, plan: { closedAt: null } },
    select: {
      state: true,
      unitId: true,
      cityId: true,
      unit: { select: { networkId: true } },
      plan: { select: { createdAt: true, publishedAt: true, closedAt: true } },
    },
  })
  const counts = new Map<string, number>()
  for (const { id, isCoordinated } of units) {
    const waiting = rows.filter(
      (row) =>
        row.unitId === id && waitsFor(viewer, { state: row.state, resource: proposalResource(row) }, isCoordinated),
    )
    if (waiting.length > 0) counts.set(id, waiting.length)
  }
  return counts
}
