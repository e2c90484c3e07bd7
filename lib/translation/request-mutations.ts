import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { loadActor } from '@/lib/auth/load-actor'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import { findPlanRow, type PlanRow } from '@/lib/plan/plan-row'
import { planResource } from '@/lib/plan/rules'
import type { TranslationRequestInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Asks somebody who acts for a city of the unit to translate a plan into a language; she is told by mail. Refuses `notFound` (no such plan, or none that the viewer
 * may read), `signInNeeded`, `notAllowed`, `planClosed`, `translatorNotOfUnit`, at the person, and `alreadyDone`.
 */
export async function askForTranslation(
  viewer: Viewer,
  input: TranslationRequestInput,
  now: Date,
): Promise<Result<Saved>> {
  const asked = changeRequest(viewer, input.planId, async (tx, plan, actor) => {
    const { planId, language, personId } = input
    const translator = await loadActor(personId, now, tx)
    const resource = { ...planResource(plan), askedPersonIds: [personId] }
    if (!translator || !can(translator, 'translation.update', resource)) {
      return refuse('translatorNotOfUnit', { fields: { personId: 'translatorNotOfUnit' } })
    }
    const { id } = await tx.translationRequest.create({
      data: { planId, language, personId, askedAt: now, askedById: actor.personId },
      select: { id: true },
    })
    await recordRequest(tx, actor, plan, { before: null, after: { personId, language } })
    const data = { requestId: id }
    await queueNotice(tx, { kind: 'translation.asked', unitId: plan.unitId, personId: actor.personId, data }, now)
    return { ok: true, id, touched: [] }
  })
  return refuseBroken({ translation_request_one_open: refuse('alreadyDone') }, asked)
}

/** Takes back what somebody was asked; what she has translated stays. Refuses as {@link askForTranslation} does, and `alreadyDone`. */
export async function endTranslationRequest(
  viewer: Viewer,
  input: TranslationRequestInput,
  now: Date,
): Promise<Result<Saved>> {
  return changeRequest(viewer, input.planId, async (tx, plan, actor) => {
    const { planId, language, personId } = input
    const { count } = await tx.translationRequest.updateMany({
      where: { planId, language, personId, endedAt: null },
      data: { endedAt: now },
    })
    if (count === 0) return refuse('alreadyDone')
    await recordRequest(tx, actor, plan, { before: { personId, language }, after: null })
    return { ok: true, id: planId, touched: [] }
  })
}

/** Load, then authorize: what both have in common. */
function changeRequest(
  viewer: Viewer,
  planId: string,
  change: (tx: Transaction, plan: PlanRow, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    const plan = await findPlanRow(tx, planId)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal: Refusal | null = authorizePlan(viewer, 'translation.ask', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    return change(tx, plan, viewer)
  })
}

type Asked = { personId: string; language: string } | null

async function recordRequest(
  tx: Transaction,
  actor: Actor,
  { id, unitId }: PlanRow,
  states: { before: Asked; after: Asked },
): Promise<void> {
  const subject = { type: 'plan', id, planId: id, unitId } as const
  await recordChange(tx, actor, { action: 'translation.ask', subject, ...states })
}
