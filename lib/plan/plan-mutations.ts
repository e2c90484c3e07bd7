import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, applyTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { plainDate, storedDate } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import { authorizePlan } from './authorize-plan'
import { findPlanRow, type PlanRow } from './plan-row'
import type { CreatePlanInput, PublishPlanInput, SavePlanInput, WithdrawPlanInput } from './plan-schema'
import { planResource } from './rules'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Saves a plan's title, period, introduction and closing words. Refuses `notFound` (no such plan, or none that the viewer may read),
 * `signInNeeded`, `notAllowed`, `planClosed`, and `conflict`, with what is stored now, when it changed since `version`.
 */
export async function savePlan(viewer: Viewer, input: SavePlanInput): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await findPlanRow(tx, input.id)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'plan.update', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    if (plan.version !== input.version) return conflict(plan)
    const before = contentOf(plan)
    const after = {
      title: applyRequiredTextInput(before.title, input.title),
      introduction: applyTextInput(before.introduction, input.introduction),
      closing: applyTextInput(before.closing, input.closing),
      startsOn: input.startsOn,
      endsOn: input.endsOn,
    }
    const saved = { ok: true, id: plan.id, touched: touchedInUnit(plan.unit.slug) } as const
    if (isDeepStrictEqual(before, after)) return saved

    const { count } = await tx.plan.updateMany({
      where: { id: plan.id, version: input.version },
      data: {
        title: after.title,
        introduction: after.introduction ?? Prisma.DbNull,
        closing: after.closing ?? Prisma.DbNull,
        startsOn: storedDate(after.startsOn),
        endsOn: storedDate(after.endsOn),
        version: { increment: 1 },
      },
    })
    if (count === 0) return conflict((await findPlanRow(tx, plan.id)) ?? plan)
    const subject = { type: 'plan', id: plan.id, planId: plan.id, unitId: plan.unitId } as const
    await recordChange(tx, viewer, { action: 'plan.update', subject, before, after })
    return saved
  })
}

/**
 * Makes an empty plan of a unit, a draft until it is published. Refuses `notFound` (no such unit, or an archived one),
 * `signInNeeded`, `notAllowed`, and `slugTaken`, at the slug, when the unit has a plan at that address.
 */
export async function createPlan(viewer: Viewer, input: CreatePlanInput): Promise<Result<Saved & { slug: string }>> {
  const slugTaken = refuse('slugTaken', { fields: { slug: 'slugTaken' } })
  const created = inTransaction<Result<Saved & { slug: string }>>(async (tx) => {
    const unit = await tx.unit.findUnique({
      where: { id: input.unitId },
      select: { id: true, slug: true, networkId: true, archivedAt: true },
    })
    if (!unit || unit.archivedAt) return refuse('notFound')
    const refusal = authorize(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const { slug, startsOn, endsOn } = input
    const title = applyRequiredTextInput(null, input.title)
    const { id } = await tx.plan.create({
      data: { unitId: unit.id, slug, title, startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) },
      select: { id: true },
    })

    await recordChange(tx, viewer, {
      action: 'plan.create',
      subject: { type: 'plan', id, planId: id, unitId: unit.id },
      before: null,
      after: { title, slug, startsOn, endsOn },
    })
    return { ok: true, id, slug, touched: touchedInUnit(unit.slug) }
  })
  return refuseBroken({ plan_unit_id_slug_key: slugTaken }, created)
}

/** Shows a plan to everybody, as it is and as it goes on. Refuses as {@link savePlan} does, and `alreadyDone`. */
export async function publishPlan(viewer: Viewer, input: PublishPlanInput, now: Date): Promise<Result<Saved>> {
  return setPublished(viewer, input.id, now)
}

/** Takes a plan back from the public; nothing of it is lost. Refuses as {@link savePlan} does, and `alreadyDone`. */
export async function withdrawPlan(viewer: Viewer, input: WithdrawPlanInput): Promise<Result<Saved>> {
  return setPublished(viewer, input.id, null)
}

/** The version stays: who is writing at the plan meanwhile has not lost a race. */
async function setPublished(viewer: Viewer, id: string, publishedAt: Date | null): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await findPlanRow(tx, id)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'plan.publish', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const { count } = await tx.plan.updateMany({
      where: { id, publishedAt: publishedAt ? null : { not: null } },
      data: { publishedAt },
    })
    if (count === 0) return refuse('alreadyDone')
    await recordChange(tx, viewer, {
      action: 'plan.publish',
      subject: { type: 'plan', id, planId: id, unitId: plan.unitId },
      before: { isPublished: publishedAt === null },
      after: { isPublished: publishedAt !== null },
    })
    if (publishedAt) {
      const { personId } = viewer
      await queueNotice(
        tx,
        { kind: 'plan.published', unitId: plan.unitId, personId, data: { planId: id }, mergeKey: `plan ${id}` },
        publishedAt,
      )
    }
    // The pages of every city that hosts something of the plan show it, or show it no more.
    return { ok: true, id, touched: [...touchedInUnit(plan.unit.slug), 'cities'] }
  })
}

function contentOf(plan: PlanRow) {
  return {
    title: parseRequired(plan.title),
    introduction: parseLocalized(plan.introduction),
    closing: parseLocalized(plan.closing),
    startsOn: plainDate(plan.startsOn),
    endsOn: plainDate(plan.endsOn),
  }
}

function conflict(plan: PlanRow): Refusal {
  const { title, introduction, closing, startsOn, endsOn } = contentOf(plan)
  const values = {
    ...textFieldValues('title', title),
    ...textFieldValues('introduction', introduction),
    ...textFieldValues('closing', closing),
    startsOn,
    endsOn,
  }
  return refuse('conflict', { current: { version: plan.version, values } })
}
