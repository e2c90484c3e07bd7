import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { applyRequiredTextInput, applyTextInput } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import { planResource, shiftOfMove } from '@/lib/plan/rules'
import { partialWhen } from '@/lib/time/partial-date'
import { findReadable, lockObjective, record, type Saved, saved } from './change-objective'
import {
  countIndicatorRows,
  type IndicatorContent,
  type IndicatorRow,
  indicatorColumns,
  indicatorConflict,
  indicatorContent,
  readingContent,
  whenOfInput,
} from './indicator-row'
import type {
  AddIndicatorInput,
  MoveIndicatorInput,
  RemoveIndicatorInput,
  SaveIndicatorInput,
} from './indicator-schema'
import type { ObjectiveRow } from './objective-row'

/**
 * Adds an indicator at the end of an objective's. Refuses `notFound` (no such objective, or none that the viewer may read), `signInNeeded`,
 * `notAllowed` and `planClosed`.
 */
export async function addIndicator(viewer: Viewer, input: AddIndicatorInput): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const objective = await findReadable(tx, viewer, input.objectiveId)
    const refusal = authorizeEdit(viewer, objective)
    if (refusal || !viewer || !objective) return refusal ?? refuse('signInNeeded')

    await lockObjective(tx, objective.id)
    const position = (await countIndicatorRows(tx, objective.id)) + 1
    const content = contentOfInput(input, null)
    const { id } = await tx.objectiveIndicator.create({
      data: { objectiveId: objective.id, position, ...indicatorColumns(content) },
      select: { id: true },
    })
    const change = { action: 'indicator.update', before: null, after: { ...content, position } } as const
    await record(tx, viewer, objective, { indicatorId: id, ...change })
    return saved(objective, id)
  })
}

/** Saves what an indicator says. Refuses `conflict`, with what is stored now, when it changed since `version`, and as {@link addIndicator} does. */
export async function saveIndicator(viewer: Viewer, input: SaveIndicatorInput): Promise<Result<Saved>> {
  return changeIndicator(viewer, input.id, async (tx, row, objective, actor) => {
    const { locale } = input.target
    if (row.version !== input.version) return indicatorConflict(row, locale)
    const before = indicatorContent(row)
    const after = contentOfInput(input, before)
    const changed = changedFields(before, after)
    if (!changed) return saved(objective, row.id)

    const { count } = await tx.objectiveIndicator.updateMany({
      where: { id: row.id, version: input.version },
      data: { ...indicatorColumns(after), version: { increment: 1 } },
    })
    if (count === 0) {
      return indicatorConflict((await tx.objectiveIndicator.findUnique({ where: { id: row.id } })) ?? row, locale)
    }
    await record(tx, actor, objective, { indicatorId: row.id, action: 'indicator.update', ...changed })
    return saved(objective, row.id)
  })
}

/** Moves an indicator to another place among its objective's. Refuses `conflict` when it no longer stands at `from`, and `alreadyDone`. */
export async function moveIndicator(viewer: Viewer, input: MoveIndicatorInput): Promise<Result<Saved>> {
  return changeIndicator(viewer, input.id, async (tx, seen, objective, actor) => {
    const { objectiveId } = seen
    await lockObjective(tx, objectiveId)
    const row = await tx.objectiveIndicator.findUnique({ where: { id: seen.id } })
    if (row?.position !== input.from) return refuse('conflict')
    const shift = shiftOfMove(input.from, input.to, await countIndicatorRows(tx, objectiveId))
    if (!shift) return refuse('alreadyDone')

    await tx.objectiveIndicator.updateMany({
      where: { objectiveId, position: { gte: shift.first, lte: shift.last } },
      data: { position: { increment: shift.by } },
    })
    await tx.objectiveIndicator.update({ where: { id: row.id }, data: { position: input.to }, select: { id: true } })
    const change = { before: { position: input.from }, after: { position: input.to } }
    await record(tx, actor, objective, { indicatorId: row.id, action: 'indicator.update', ...change })
    return saved(objective, row.id)
  })
}

/** Takes an indicator out with what was measured of it; the record keeps all of it. Refuses `conflict` when it changed since `version`, and as {@link addIndicator} does. */
export async function removeIndicator(viewer: Viewer, input: RemoveIndicatorInput): Promise<Result<Saved>> {
  return changeIndicator(viewer, input.id, async (tx, seen, objective, actor) => {
    await lockObjective(tx, seen.objectiveId)
    const row = await tx.objectiveIndicator.findUnique({ where: { id: seen.id } })
    if (!row) return refuse('notFound')
    if (row.version !== input.version) return refuse('conflict')
    const readings = await tx.indicatorReading.findMany({ where: { indicatorId: row.id }, orderBy: { id: 'asc' } })
    for (const reading of readings) {
      const before = readingContent(reading)
      await record(tx, actor, objective, { indicatorId: row.id, action: 'indicator.report', before, after: null })
    }
    await tx.objectiveIndicator.delete({ where: { id: row.id }, select: { id: true } })
    await tx.objectiveIndicator.updateMany({
      where: { objectiveId: row.objectiveId, position: { gt: row.position } },
      data: { position: { increment: -1 } },
    })
    const before = { ...indicatorContent(row), position: row.position }
    await record(tx, actor, objective, { indicatorId: row.id, action: 'indicator.update', before, after: null })
    return saved(objective)
  })
}

type Change = (tx: Transaction, row: IndicatorRow, objective: ObjectiveRow, actor: Actor) => Promise<Result<Saved>>

/** Load, then authorize: what every change of an indicator begins with. A refusal undoes whatever `change` did. */
async function changeIndicator(viewer: Viewer, id: string, change: Change): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    const row = await tx.objectiveIndicator.findUnique({ where: { id } })
    const objective = row && (await findReadable(tx, viewer, row.objectiveId))
    const refusal = authorizeEdit(viewer, objective)
    if (refusal || !viewer || !objective) return refusal ?? refuse('signInNeeded')
    const result = await change(tx, row, objective, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}

function authorizeEdit(viewer: Viewer, objective: ObjectiveRow | null): Refusal | null {
  return objective ? authorizePlan(viewer, 'indicator.update', planResource(objective.plan)) : refuse('notFound')
}

type Input = Omit<AddIndicatorInput, 'objectiveId'>

function contentOfInput(input: Input, previous: IndicatorContent | null): IndicatorContent {
  return {
    name: applyRequiredTextInput(previous?.name ?? null, input.name),
    measuredIn: applyTextInput(previous?.measuredIn ?? null, input.measuredIn),
    baseline: input.baseline.value,
    baselineOn: whenOfInput(input.baselineOn),
    target: input.target.value,
    due: partialWhen(input.due),
  }
}
