import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import { actingCity } from '@/lib/permissions/acting-city'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import { findPlanRow, type PlanRow } from '@/lib/plan/plan-row'
import { planResource } from '@/lib/plan/rules'
import { Prisma } from '@/prisma/generated/client/client'
import { loadPlanContent } from './content-queries'
import { differencesOf } from './differences'
import { planContent } from './plan-content'
import type { PublishEditionInput } from './schema'

type Published = { id: string; number: number; touched: CacheTag[] }

/**
 * Freezes what a plan says at `now` as its next edition, and shows the plan to everybody where it was a draft. Refuses `notFound` (no such
 * plan, or none that the viewer may read), `signInNeeded`, `notAllowed`, `planClosed`, `editionMeanwhile` when the latest edition is
 * another one than `last`, and `nothingNew` when nothing differs between the plan and its latest edition.
 */
export async function publishEdition(
  viewer: Viewer,
  input: PublishEditionInput,
  now: Date,
): Promise<Result<Published>> {
  const published = inTransaction<Result<Published>>(async (tx) => {
    // Read in several statements, and frozen for ever: all of it must be of one moment.
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
    const plan = await findPlanRow(tx, input.id)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'edition.publish', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const latest = await findLatest(tx, plan.id)
    if ((latest?.number ?? 0) !== input.last) return refuse('editionMeanwhile')
    const content = await loadPlanContent(tx, plan.id)
    if (latest && differencesOf(planContent.parse(latest.content), content).length === 0) return refuse('nothingNew')

    const number = input.last + 1
    const note = applyTextInput(null, input.note)
    await tx.edition.create({
      data: {
        planId: plan.id,
        number,
        content,
        note: note ?? Prisma.DbNull,
        publishedAt: now,
        cityId: actingCity(viewer, { unitIds: [plan.unitId] }),
      },
    })
    await recordChange(tx, viewer, {
      action: 'edition.publish',
      subject: { type: 'plan', id: plan.id, planId: plan.id, unitId: plan.unitId },
      before: null,
      after: { edition: number, editionNote: note },
    })
    await (plan.publishedAt ? tellOfNext(tx, viewer, plan, input.last, now) : showToEverybody(tx, viewer, plan, now))
    return { ok: true, id: plan.id, number, touched: [...touchedInUnit(plan.unit.slug), 'cities'] }
  })
  return refuseBroken({ edition_plan_id_number_key: refuse('editionMeanwhile') }, published)
}

function findLatest(tx: Transaction, planId: string) {
  return tx.edition.findFirst({
    where: { planId },
    orderBy: { number: 'desc' },
    select: { number: true, content: true },
  })
}

/** The version stays: who is writing at the plan meanwhile has not lost a race. */
async function showToEverybody(tx: Transaction, { personId }: Actor, { id, unitId }: PlanRow, now: Date) {
  await tx.plan.updateMany({ where: { id, publishedAt: null }, data: { publishedAt: now } })
  const notice = { kind: 'plan.published', unitId, personId, data: { planId: id }, mergeKey: mergeKeyOf(id) } as const
  await queueNotice(tx, notice, now)
}

/** Who has not been told of the plan at all yet, is told of the plan only. */
async function tellOfNext(tx: Transaction, { personId }: Actor, { id, unitId }: PlanRow, since: number, now: Date) {
  const ofPlan = { mergeKey: mergeKeyOf(id), addressedAt: null, calledOffAt: null }
  if ((await tx.notice.count({ where: ofPlan })) > 0) return
  const data = { planId: id, since }
  await queueNotice(tx, { kind: 'edition.published', unitId, personId, data, mergeKey: `edition ${id}` }, now)
}

const mergeKeyOf = (planId: string) => `plan ${planId}`
