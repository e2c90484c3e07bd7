import 'server-only'
import { findUnitContacts } from '@/lib/contacts/queries'
import { getDb } from '@/lib/db/client'
import { findEditionsOfPlans, getWorkingContents } from '@/lib/editions/queries'
import { parseRequired } from '@/lib/i18n/localized-text'
import { listUnitCities } from '@/lib/mandates/participation-queries'
import { listDecisionsOfUnit } from '@/lib/meetings/decision-queries'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { listPlans, type PlanLine } from '@/lib/plan/unit-plans-queries'
import { readsAllProposals } from '@/lib/proposals/queries'
import { listActivitiesOfUnit } from '@/lib/schedule/queries'
import { todayIn } from '@/lib/time/when'
import { keptPoints, meetingPoints, schedulePoints } from './activity-point-rules'
import {
  contactPoint,
  decisionPoint,
  nextPlanPoint,
  type PlanState,
  planPoint,
  proposalPoint,
  translationPoint,
} from './checklist-rules'
import { type ChecklistPoint, pointNames } from './checklist-view'
import { listActivityFacts } from './fact-queries'

/** The coordination of a unit that is handed over: by which city, and on which day (YYYY-MM-DD), where that is known. */
export type HandedOver = {
  unit: { id: string; slug: string; networkId: string; network: { timeZone: string } }
  outgoing: { id: string }
  day: { startsOn: string } | null
}

/**
 * What the data of a unit say at `now` about handing it over. A point of which the viewer may see nothing is left out, and so is of each what she may not see. The caller has
 * made sure that she may read the hand-over. However much there is, it is read at once.
 */
export async function listChecklist(viewer: Actor, handedOver: HandedOver, now: Date): Promise<ChecklistPoint[]> {
  const { unit } = handedOver
  const today = todayIn(unit.network.timeZone, now)
  const groups = await Promise.all([
    listDecisionsOfUnit(viewer, unit.id).then((decisions) => [decisionPoint(decisions, today)]),
    listActivityPoints(viewer, handedOver, now),
    listPlanPoints(viewer, handedOver, now),
    listProposalPoint(viewer, handedOver),
  ])
  const points = groups.flat()
  return pointNames.flatMap((name) => points.filter((point) => point.name === name))
}

async function listActivityPoints(viewer: Actor, { unit }: HandedOver, now: Date): Promise<ChecklistPoint[]> {
  const of = { unitId: unit.id, networkId: unit.networkId }
  const [activities, facts, cities] = await Promise.all([
    listActivitiesOfUnit(viewer, unit.id),
    listActivityFacts(viewer, unit.id),
    listUnitCities(getDb(), { unitId: unit.id, timeZone: unit.network.timeZone }, now),
  ])
  const factual = activities.flatMap((activity) => {
    const known = facts.get(activity.id)
    return known ? [{ ...activity, facts: known }] : []
  })
  return [
    ...schedulePoints(factual, now),
    ...keptPoints(factual, now),
    ...(can(viewer, 'unit.readContacts', of) ? meetingPoints(factual, cities, now) : []),
  ]
}

async function listPlanPoints(viewer: Actor, handedOver: HandedOver, now: Date): Promise<ChecklistPoint[]> {
  const { unit, outgoing, day } = handedOver
  const [plans, contacts] = await Promise.all([listPlans(viewer, unit.id), findUnitContacts(viewer, unit.slug, now)])
  const states = await listPlanStates(plans)
  const passesOn = day?.startsOn ?? todayIn(unit.network.timeZone, now)
  return [
    planPoint(states, passesOn),
    nextPlanPoint(states, passesOn),
    translationPoint(states),
    ...(contacts ? [contactPoint(contacts.contacts, { plans, outgoingCityId: outgoing.id })] : []),
  ]
}

/** What each plan says now and in its latest edition. */
async function listPlanStates(plans: readonly PlanLine[]): Promise<PlanState[]> {
  const ids = plans.map(({ id }) => id)
  const [contents, editions] = await Promise.all([
    getWorkingContents(ids),
    findEditionsOfPlans(ids, (ofPlan) => ofPlan[0] ?? null),
  ])
  return plans.flatMap((plan) => {
    const content = contents.get(plan.id)
    return content ? [{ ...plan, content, edition: editions.get(plan.id) ?? null }] : []
  })
}

/** What cities proposed and nobody decided, for who reads the proposals of every city. */
async function listProposalPoint(viewer: Actor, { unit }: HandedOver): Promise<ChecklistPoint[]> {
  if (!readsAllProposals(viewer, { unitId: unit.id, networkId: unit.networkId })) return []
  const rows = await getDb().proposal.findMany({
    where: { unitId: unit.id, settledAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, title: true, city: { select: { name: true } } },
  })
  return [proposalPoint(rows.map(({ id, title, city }) => ({ id, title: parseRequired(title), city: city.name })))]
}
