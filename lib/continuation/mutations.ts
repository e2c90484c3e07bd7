import 'server-only'
import { recordChange, recordChanges } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { storedDate } from '@/lib/time/when'
import { carryActivities } from './activity-mutations'
import { carryIndicators } from './indicator-mutations'
import { findPlanToContinue, type PlanToContinue } from './plan-row'
import type { ContinuePlanInput } from './schema'

type Saved = { id: string; slug: string; touched: CacheTag[] }

/**
 * Makes the next plan of a unit from another: a draft with the objectives, axes and activities that were chosen, the activities in the months
 * that the new period makes of theirs, and what the objectives are measured by likewise. The old plan stays as it is, closed or not. Refuses `notFound` (no such plan, none that the viewer may
 * read, one of an archived unit, or something chosen that is not in it any more), `signInNeeded`, `notAllowed`, and `slugTaken`, at the slug.
 */
export async function continuePlan(viewer: Viewer, input: ContinuePlanInput): Promise<Result<Saved>> {
  const made = inTransaction<Result<Saved>>(async (tx) => {
    const from = await findPlanToContinue(tx, input.planId)
    if (!from || from.unit.archivedAt || !can(viewer, 'plan.read', planResource(from))) return refuse('notFound')
    const refusal = authorize(viewer, 'plan.create', { networkId: from.unit.networkId, unitId: from.unitId })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    const chosen = choose(from, input)
    if (!chosen) return refuse('notFound')

    const plan = await createNextPlan(tx, viewer, from, input)
    const carried = {
      objectives: await carryItems(tx, viewer, 'objective', plan, chosen.objectives),
      axes: await carryItems(tx, viewer, 'axis', plan, chosen.axes),
    }
    await carryResponsibilities(tx, chosen.objectives, carried.objectives)
    await carryIndicators(tx, viewer, { plan, from, to: input, objectives: carried.objectives }, chosen.objectives)
    await carryActivities(tx, viewer, { plan, from, to: input, carried }, chosen.activities)
    return { ok: true, id: plan.id, slug: plan.slug, touched: touchedInUnit(from.unit.slug) }
  })
  return refuseBroken({ plan_unit_id_slug_key: refuse('slugTaken', { fields: { slug: 'slugTaken' } }) }, made)
}

/** What was chosen of the plan, in its order; null when something of it is not there. */
function choose(from: PlanToContinue, input: ContinuePlanInput) {
  const of = <T extends { id: string }>(rows: T[], ids: string[]) => rows.filter(({ id }) => ids.includes(id))
  const chosen = {
    objectives: of(from.objectives, input.objectives),
    axes: of(from.axes, input.axes),
    activities: of(from.activities, input.activities),
  }
  const parts = ['objectives', 'axes', 'activities'] as const
  return parts.every((part) => chosen[part].length === new Set(input[part]).size) ? chosen : null
}

async function createNextPlan(tx: Transaction, actor: Actor, from: PlanToContinue, input: ContinuePlanInput) {
  const { unitId } = from
  const { slug, startsOn, endsOn } = input
  const title = applyRequiredTextInput(null, input.title)
  const { id } = await tx.plan.create({
    data: {
      ...{ unitId, slug, title, continuedFromId: from.id },
      ...{ startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) },
    },
    select: { id: true },
  })
  await recordChange(tx, actor, {
    action: 'plan.create',
    subject: { type: 'plan', id, planId: id, unitId },
    before: null,
    after: { title, slug, startsOn, endsOn, continuedFrom: parseRequired(from.title) },
  })
  return { id, slug, unitId }
}

/** Copies objectives or axes, numbered anew, and says which became which, by the ids of the old ones. */
async function carryItems(
  tx: Transaction,
  actor: Actor,
  kind: 'objective' | 'axis',
  { id: planId, unitId }: { id: string; unitId: string },
  chosen: PlanToContinue['axes'],
): Promise<Map<string, string>> {
  const data = chosen.map(({ id, text }, at) => ({
    ...{ planId, position: at + 1, continuedFromId: id },
    text: parseRequired(text),
  }))
  const query = { data, select: { id: true, position: true, text: true, continuedFromId: true } } as const
  const rows =
    kind === 'objective' ? await tx.objective.createManyAndReturn(query) : await tx.axis.createManyAndReturn(query)
  await recordChanges(
    tx,
    actor,
    rows.map(({ id, position, text }) => ({
      action: `${kind}.create` as const,
      subject: { type: kind, id, planId, unitId },
      before: null,
      after: { text: parseRequired(text), position },
    })),
  )
  return new Map(rows.map(({ id, continuedFromId }) => [continuedFromId ?? '', id]))
}

/** Whoever answered for an objective answers for the one that goes on from it; a city that has left the register does not. */
async function carryResponsibilities(
  tx: Transaction,
  chosen: PlanToContinue['objectives'],
  carried: ReadonlyMap<string, string>,
) {
  const data = chosen.flatMap(({ id, cities }) => {
    const objectiveId = carried.get(id)
    return objectiveId ? cities.map(({ cityId }) => ({ objectiveId, cityId })) : []
  })
  await tx.objectiveCity.createMany({ data })
}
