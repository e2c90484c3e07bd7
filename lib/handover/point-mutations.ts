import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { getDb, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Viewer } from '@/lib/permissions/actor'
import { changeHandover, type Found, isOver, recordHandover, type Saved, savedUnseen } from './change-mutations'
import type {
  AddHandoverPointInput,
  RemoveHandoverPointInput,
  SaveHandoverPointInput,
  TickHandoverPointInput,
} from './schema'

// What there is to see to before the day, beside what the data say by themselves. Points leave the confirmations: they are no terms.

/** Adds a point at the end. Refuses `notFound`, `signInNeeded`, `notAllowed`, and `alreadyDone` for a hand-over that passed or was called off. */
export async function addHandoverPoint(
  viewer: Viewer,
  input: AddHandoverPointInput,
  now: Date,
): Promise<Result<Saved>> {
  const { handoverId } = input
  return changeHandover({ viewer, action: 'handover.update', id: handoverId, now }, async (tx, found) => {
    if (isOver(found.state)) return refuse('alreadyDone')
    const point = applyRequiredTextInput(null, input.text)
    const { id } = await tx.handoverPoint.create({ data: { handoverId, text: point }, select: { id: true } })
    await record(tx, found, null, { point })
    return savedUnseen(id)
  })
}

/** Saves the words of a point. Refuses `conflict`, with what is stored now, and as {@link addHandoverPoint} does. */
export async function saveHandoverPoint(
  viewer: Viewer,
  input: SaveHandoverPointInput,
  now: Date,
): Promise<Result<Saved>> {
  return changePoint(viewer, input, now, async (tx, found, row) => {
    const before = { point: parseRequired(row.text) }
    const after = { point: applyRequiredTextInput(before.point, input.text) }
    const changed = changedFields(before, after)
    if (!changed) return savedUnseen(row.id)
    await tx.handoverPoint.update({ where: { id: row.id }, data: { text: after.point, version: { increment: 1 } } })
    await record(tx, found, changed.before, changed.after)
    return savedUnseen(row.id)
  })
}

/** Says that a point is seen to or, without the tick, that it is not. Refuses as {@link saveHandoverPoint} does. */
export async function tickHandoverPoint(
  viewer: Viewer,
  { isDone, ...input }: TickHandoverPointInput,
  now: Date,
): Promise<Result<Saved>> {
  return changePoint(viewer, input, now, async (tx, found, row) => {
    if (isDone === (row.doneAt !== null)) return savedUnseen(row.id)
    const data = { doneAt: isDone ? now : null, version: { increment: 1 } }
    await tx.handoverPoint.update({ where: { id: row.id }, data })
    const point = parseRequired(row.text)
    await record(tx, found, { point, isDone: !isDone }, { point, isDone })
    return savedUnseen(row.id)
  })
}

/** Takes a point out; the record keeps its words. Refuses as {@link saveHandoverPoint} does. */
export async function removeHandoverPoint(
  viewer: Viewer,
  input: RemoveHandoverPointInput,
  now: Date,
): Promise<Result<Saved>> {
  return changePoint(viewer, input, now, async (tx, found, row) => {
    await tx.handoverPoint.delete({ where: { id: row.id } })
    await record(tx, found, { point: parseRequired(row.text) }, null)
    return savedUnseen(row.id)
  })
}

type Point = NonNullable<Awaited<ReturnType<typeof findPoint>>>

function findPoint(tx: Transaction, id: string) {
  return tx.handoverPoint.findUnique({ where: { id } })
}

async function changePoint(
  viewer: Viewer,
  { id, version }: { id: string; version: number },
  now: Date,
  change: (tx: Transaction, found: Found, row: Point) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  const point = await findPoint(getDb(), id)
  if (!point) return refuse('notFound')
  return changeHandover({ viewer, action: 'handover.update', id: point.handoverId, now }, async (tx, found) => {
    const row = await findPoint(tx, id)
    if (!row) return refuse('notFound')
    if (row.version !== version) return conflictOfPoint(row)
    return isOver(found.state) ? refuse('alreadyDone') : change(tx, found, row)
  })
}

function conflictOfPoint({ version, text, doneAt }: Point): Refusal {
  const values = { ...textFieldValues('text', parseRequired(text)), ...(doneAt ? { isDone: 'on' } : {}) }
  return refuse('conflict', { current: { version, values } })
}

type Recorded = Parameters<typeof recordHandover>[3]

function record(tx: Transaction, { row, actor }: Found, before: Recorded['before'], after: Recorded['after']) {
  return recordHandover(tx, actor, row, { action: 'handover.update', before, after })
}
