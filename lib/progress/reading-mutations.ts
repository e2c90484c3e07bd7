import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { applyTextInput } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { partialWhen } from '@/lib/time/partial-date'
import { authorizeReport, findReadable, isAhead, record, reportingCity, type Saved, saved } from './change-objective'
import { type ReadingContent, type ReadingRow, readingColumns, readingConflict, readingContent } from './indicator-row'
import type { AddReadingInput, RemoveReadingInput, SaveReadingInput } from './indicator-schema'
import { type ObjectiveRow, progressResource } from './objective-row'

/**
 * Reports what an indicator was found to be, for the city on whose behalf the viewer acts. Refuses `notFound` (no such indicator, or none that the viewer
 * may read), `signInNeeded`, `notAllowed`, `planClosed`, and a day, month or year that has not begun at `now` (`dayAhead`).
 */
export async function addReading(viewer: Viewer, input: AddReadingInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const indicator = await tx.objectiveIndicator.findUnique({ where: { id: input.indicatorId } })
    const objective = indicator && (await findReadable(tx, viewer, indicator.objectiveId))
    if (!objective) return refuse('notFound')
    const refusal = authorizeReport(viewer, 'indicator.report', progressResource(objective))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    if (isAhead(input.when.firstDay, now)) return dayAhead

    const content = contentOfInput(input, null)
    const { id } = await tx.indicatorReading.create({
      data: { indicatorId: indicator.id, cityId: reportingCity(viewer, objective), ...readingColumns(content) },
      select: { id: true },
    })
    const change = { action: 'indicator.report', before: null, after: content } as const
    await record(tx, viewer, objective, { indicatorId: indicator.id, ...change })
    return saved(objective, id)
  })
}

/** Changes a reading. Only her own city's, or whoever edits the plan. Refuses `conflict`, with what is stored now, when it changed since `version`, and as {@link addReading} does. */
export async function saveReading(viewer: Viewer, input: SaveReadingInput, now: Date): Promise<Result<Saved>> {
  return changeReading(viewer, input.id, async (tx, reading, objective, actor) => {
    const { locale } = input.value
    if (reading.version !== input.version) return readingConflict(reading, locale)
    if (isAhead(input.when.firstDay, now)) return dayAhead
    const before = readingContent(reading)
    const after = contentOfInput(input, before)
    const changed = changedFields(before, after)
    if (!changed) return saved(objective, reading.id)

    const { count } = await tx.indicatorReading.updateMany({
      where: { id: reading.id, version: input.version },
      data: { ...readingColumns(after), version: { increment: 1 } },
    })
    if (count === 0) {
      return readingConflict((await tx.indicatorReading.findUnique({ where: { id: reading.id } })) ?? reading, locale)
    }
    await record(tx, actor, objective, { indicatorId: reading.indicatorId, action: 'indicator.report', ...changed })
    return saved(objective, reading.id)
  })
}

/** Takes a reading out; the record keeps it. Refuses `conflict` when it changed since `version`, and as {@link addReading} does. */
export async function removeReading(viewer: Viewer, input: RemoveReadingInput): Promise<Result<Saved>> {
  return changeReading(viewer, input.id, async (tx, reading, objective, actor) => {
    const { id, indicatorId } = reading
    const { count } = await tx.indicatorReading.deleteMany({ where: { id, version: input.version } })
    if (count === 0) return refuse('conflict')
    const before = readingContent(reading)
    await record(tx, actor, objective, { indicatorId, action: 'indicator.report', before, after: null })
    return saved(objective)
  })
}

type Change = (tx: Transaction, reading: ReadingRow, objective: ObjectiveRow, actor: Actor) => Promise<Result<Saved>>

async function changeReading(viewer: Viewer, id: string, change: Change): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    const found = await tx.indicatorReading.findUnique({ where: { id }, include: { indicator: true } })
    const objective = found && (await findReadable(tx, viewer, found.indicator.objectiveId))
    if (!objective) return refuse('notFound')
    const { indicator: _, ...reading } = found
    const resource = progressResource(objective, reading.cityId ? [reading.cityId] : [])
    const refusal = authorizeReport(viewer, 'indicator.report', resource)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    return change(tx, reading, objective, viewer)
  })
}

const dayAhead = refuse('dayAhead', { fields: { 'when.year': 'dayAhead' } })

type Input = Omit<AddReadingInput, 'indicatorId'>

function contentOfInput(input: Input, previous: ReadingContent | null): ReadingContent {
  return {
    value: input.value.value,
    readOn: partialWhen(input.when),
    note: applyTextInput(previous?.note ?? null, input.note),
  }
}
