import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { authorizePlan } from './authorize-plan'
import { type ItemKind, itemTable, lockPlan } from './numbered-items'
import { planResource, restoredPosition, shiftOfMove } from './rules'
import type { AddItemInput, MoveItemInput, RemoveItemInput, RestoreItemInput, SaveItemInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }
type Item = NonNullable<Awaited<ReturnType<ReturnType<typeof itemTable>['find']>>>
type ItemAction = 'update' | 'reorder' | 'remove' | 'restore'

/**
 * Adds an objective or an axis at the end of a plan. Refuses `notFound` (no such plan, or none that the viewer may read),
 * `signInNeeded`, `notAllowed`.
 */
export async function addItem(kind: ItemKind, viewer: Viewer, input: AddItemInput): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await tx.plan.findUnique({
      where: { id: input.planId },
      select: {
        id: true,
        unitId: true,
        publishedAt: true,
        closedAt: true,
        createdAt: true,
        unit: { select: { networkId: true, slug: true } },
      },
    })
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, `${kind}.create`, planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    await lockPlan(tx, plan.id)
    const items = itemTable(tx, kind)
    const position = (await items.count(plan.id)) + 1
    const text = applyRequiredTextInput(null, input.text)
    const { id } = await items.create({ planId: plan.id, position, text })

    await recordChange(tx, viewer, {
      action: `${kind}.create`,
      subject: { type: kind, id, planId: plan.id, unitId: plan.unitId },
      before: null,
      after: { text, position },
    })
    return { ok: true, id, touched: touchedInUnit(plan.unit.slug) }
  })
}

/** Saves the words of an objective or an axis. Refuses `conflict`, with what is stored now, when it changed since `version`. */
export async function saveItem(kind: ItemKind, viewer: Viewer, input: SaveItemInput): Promise<Result<Saved>> {
  return changeItem(kind, 'update', viewer, input.id, async (tx, item, actor) => {
    if (item.version !== input.version || item.removedAt) return conflict(item)
    const before = parseRequired(item.text)
    const text = applyRequiredTextInput(before, input.text)
    if (isDeepStrictEqual(before, text)) return saved(item)

    const { count } = await itemTable(tx, kind).update(
      { id: item.id, version: input.version },
      { text, version: { increment: 1 } },
    )
    if (count === 0) return conflict((await itemTable(tx, kind).find(item.id)) ?? item)
    await recordItem(tx, kind, 'update', actor, item, { text: before }, { text })
    return saved(item)
  })
}

/** Moves an objective or an axis to another place; those between make room. Refuses `conflict` when it no longer stands at `from`. */
export async function moveItem(kind: ItemKind, viewer: Viewer, input: MoveItemInput): Promise<Result<Saved>> {
  return changeItem(kind, 'reorder', viewer, input.id, async (tx, { planId }, actor) => {
    await lockPlan(tx, planId)
    const items = itemTable(tx, kind)
    const item = await items.find(input.id)
    if (!item || item.position !== input.from) return refuse('conflict')
    const shift = shiftOfMove(input.from, input.to, await items.count(planId))
    if (!shift) return refuse('alreadyDone')

    await items.update(
      { planId, position: { gte: shift.first, lte: shift.last } },
      { position: { increment: shift.by } },
    )
    await items.update({ id: item.id }, { position: input.to })
    await recordItem(tx, kind, 'reorder', actor, item, { position: input.from }, { position: input.to })
    return saved(item)
  })
}

/** Takes an objective or an axis out of the plan; it can be put back. Refuses `conflict` when its words changed since `version`. */
export async function removeItem(
  kind: ItemKind,
  viewer: Viewer,
  input: RemoveItemInput,
  now: Date,
): Promise<Result<Saved>> {
  return changeItem(kind, 'remove', viewer, input.id, async (tx, { planId }, actor) => {
    await lockPlan(tx, planId)
    const items = itemTable(tx, kind)
    const item = await items.find(input.id)
    if (!item?.position) return refuse('alreadyDone')
    if (item.version !== input.version) return conflict(item)

    await items.update(
      { id: item.id },
      { removedAt: now, position: null, formerPosition: item.position, version: { increment: 1 } },
    )
    await items.update({ planId, position: { gt: item.position } }, { position: { increment: -1 } })
    await recordItem(tx, kind, 'remove', actor, item, { text: parseRequired(item.text), position: item.position }, null)
    return saved(item)
  })
}

/** Puts a removed objective or axis back where it stood. */
export async function restoreItem(kind: ItemKind, viewer: Viewer, input: RestoreItemInput): Promise<Result<Saved>> {
  return changeItem(kind, 'restore', viewer, input.id, async (tx, { planId }, actor) => {
    await lockPlan(tx, planId)
    const items = itemTable(tx, kind)
    const item = await items.find(input.id)
    if (!item?.removedAt) return refuse('alreadyDone')
    const position = restoredPosition(item.formerPosition, await items.count(planId))

    await items.update({ planId, position: { gte: position } }, { position: { increment: 1 } })
    await items.update({ id: item.id }, { removedAt: null, formerPosition: null, position, version: { increment: 1 } })
    await recordItem(tx, kind, 'restore', actor, item, null, { text: parseRequired(item.text), position })
    return saved(item)
  })
}

/** Load, then authorize: what every change of an item begins with. A refusal undoes whatever `change` did. */
async function changeItem(
  kind: ItemKind,
  action: ItemAction,
  viewer: Viewer,
  id: string,
  change: (tx: Transaction, item: Item, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const item = await itemTable(tx, kind).find(id)
    if (!item || !can(viewer, 'plan.read', planResource(item.plan))) return refuse('notFound')
    const refusal = authorizePlan(viewer, `${kind}.${action}`, planResource(item.plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const result = await change(tx, item, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

function saved(item: Item): Result<Saved> {
  return { ok: true, id: item.id, touched: touchedInUnit(item.plan.unit.slug) }
}

function conflict(item: Item): Refusal {
  const values = textFieldValues('text', parseRequired(item.text))
  return refuse('conflict', { current: { version: item.version, values } })
}

async function recordItem(
  tx: Transaction,
  kind: ItemKind,
  action: ItemAction,
  actor: Actor,
  item: Item,
  before: Parameters<typeof recordChange>[2]['before'],
  after: Parameters<typeof recordChange>[2]['after'],
) {
  const subject = { type: kind, id: item.id, planId: item.planId, unitId: item.plan.unitId }
  await recordChange(tx, actor, { action: `${kind}.${action}`, subject, before, after })
}
