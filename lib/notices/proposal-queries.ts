import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import { inForceOn } from '@/lib/people/terms'
import { todayIn, type When, whenFromRow } from '@/lib/time/when'
import type { ActivityKind, ProposalState, ProposalWordKind } from '@/prisma/generated/client/client'
import type { Reader } from './kind'
import { listCityReaders, listSecretariatReaders, listUnitReaders } from './reader-queries'
import { findUnitSubject, type UnitSubject } from './subject-queries'

export type ProposalSubject = {
  id: string
  state: ProposalState
  title: LocalizedText
  why: LocalizedText
  kinds: ActivityKind[]
  when: When
  zone: string
  city: { id: string; name: string }
  planTitle: LocalizedText
  unit: UnitSubject
  /** What it became, as long as that stands in the plan. */
  activitySlug: string | null
  /** What was said about it, the oldest first. */
  words: { kind: ProposalWordKind; text: string }[]
}

/** A proposal as it is when the mail goes; null when it is not there. Who may read it has been decided by whom the mail is for. */
export async function findProposalSubject(id: string): Promise<ProposalSubject | null> {
  const row = await getDb().proposal.findUnique({
    where: { id },
    include: {
      city: { select: { id: true, name: true, timeZone: true } },
      plan: { select: { title: true } },
      activity: { select: { slug: true, removedAt: true } },
      words: { orderBy: { id: 'asc' }, select: { kind: true, text: true } },
    },
  })
  const unit = row && (await findUnitSubject(row.unitId))
  if (!row || !unit) return null
  const { state, kinds, city, plan, activity, words } = row
  return {
    ...{ id, state, kinds, words, unit },
    title: parseRequired(row.title),
    why: parseRequired(row.why),
    when: whenFromRow(row),
    zone: city.timeZone,
    city: { id: city.id, name: city.name },
    planTitle: parseRequired(plan.title),
    activitySlug: activity && !activity.removedAt ? activity.slug : null,
  }
}

/** Who decides on what is proposed in a unit: who acts now for the city that coordinates it or, while nobody does, the secretariat. */
export async function listDeciders(unitId: string, now: Date): Promise<Reader[]> {
  const coordinators = await listUnitReaders(unitId, now, ['COORDINATION'])
  return coordinators.length > 0 ? coordinators : listSecretariatReaders(unitId, now)
}

/** Who acts now for the city that made a proposal, while that takes part in the unit: afterwards it is no longer hers to read. */
export async function listProposers(proposalId: string, now: Date): Promise<Reader[]> {
  const proposal = await getDb().proposal.findUnique({
    where: { id: proposalId },
    select: { cityId: true, unitId: true, unit: { select: { network: { select: { timeZone: true } } } } },
  })
  if (!proposal) return []
  const { cityId, unitId, unit } = proposal
  const inForce = inForceOn(todayIn(unit.network.timeZone, now))
  const takesPart = await getDb().mandate.count({ where: { cityId, unitId, ...inForce } })
  return takesPart > 0 ? listCityReaders([cityId], now) : []
}
