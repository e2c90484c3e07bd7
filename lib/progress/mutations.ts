import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import { planResource } from '@/lib/plan/rules'
import { plainDate, storedDate } from '@/lib/time/when'
import {
  authorizeReport,
  findReadable,
  isAhead,
  lockObjective,
  record,
  reportingCity,
  type Saved,
  saved,
} from './change-objective'
import { findObjectiveRow, type ObjectiveRow, progressResource } from './objective-row'
import type { AddProgressInput, AssignObjectiveInput, RemoveProgressInput, SaveProgressInput } from './schema'

/**
 * Says which cities answer for an objective. Refuses `notFound` (no such objective, or none that the viewer may read), `signInNeeded`,
 * `notAllowed`, `planClosed`, a city that is not of the network, and `conflict`, with the cities that are chosen now, when they are not those of `seen` any more. The
 * objective's own version stays: who is writing at its text has lost no race.
 */
export async function assignObjective(viewer: Viewer, input: AssignObjectiveInput): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const seen = await findReadable(tx, viewer, input.id)
    if (!seen) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'objective.assign', planResource(seen.plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    await lockObjective(tx, seen.id)
    const objective = await findObjectiveRow(tx, seen.id)
    if (!objective) return refuse('notFound')

    const was = objective.cities.map(({ cityId }) => cityId)
    if (!isSameSet(was, input.seen)) return assignConflict(objective)
    const cities = await tx.city.findMany({
      where: {
        id: { in: input.cities },
        networkId: objective.plan.unit.networkId,
        OR: [{ archivedAt: null }, { id: { in: was } }],
      },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    })
    if (cities.length !== new Set(input.cities).size) return refuse('invalid', { fields: { cities: 'invalid' } })
    if (isSameSet(was, input.cities)) return saved(objective)

    await tx.objectiveCity.deleteMany({ where: { objectiveId: objective.id } })
    await tx.objectiveCity.createMany({ data: cities.map(({ id: cityId }) => ({ objectiveId: objective.id, cityId })) })
    const names = (list: { name: string }[]) => list.map(({ name }) => name).join(', ')
    const before = { responsibleCities: names(objective.cities.map(({ city }) => city)) }
    await record(tx, viewer, objective, {
      action: 'objective.assign',
      before,
      after: { responsibleCities: names(cities) },
    })
    return saved(objective)
  })
}

const isSameSet = (one: string[], other: string[]) =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size

function assignConflict({ version, cities }: ObjectiveRow): Refusal {
  const ids = cities.map(({ cityId }) => cityId)
  return refuse('conflict', { current: { version, values: { cities: ids, seen: ids.join(' ') } } })
}

/**
 * Reports what was done for an objective, for the city on whose behalf the viewer acts. Refuses `notFound`, `signInNeeded`, `notAllowed`,
 * `planClosed`, and a day after `now` (`dayAhead`).
 */
export async function addProgress(viewer: Viewer, input: AddProgressInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const objective = await findReadable(tx, viewer, input.objectiveId)
    if (!objective) return refuse('notFound')
    const refusal = authorizeReport(viewer, 'progress.report', progressResource(objective))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    if (isAhead(input.reportedOn, now)) return dayAhead

    const text = applyRequiredTextInput(null, input.text)
    const { reportedOn, isReached } = input
    const { id } = await tx.progressNote.create({
      data: {
        objectiveId: objective.id,
        cityId: reportingCity(viewer, objective),
        text,
        reportedOn: storedDate(reportedOn),
        isReached,
      },
      select: { id: true },
    })
    await record(tx, viewer, objective, {
      action: 'progress.report',
      before: null,
      after: { text, reportedOn, isReached },
    })
    return { ...saved(objective), id }
  })
}

/** Changes a note. Only her own city's, or whoever edits the plan. Refuses `conflict`, with what is stored now, when it changed since `version`, and as {@link addProgress} does. */
export async function saveProgress(viewer: Viewer, input: SaveProgressInput, now: Date): Promise<Result<Saved>> {
  return changeNote(viewer, input.id, async (tx, note, objective, actor) => {
    if (note.version !== input.version) return noteConflict(note)
    if (isAhead(input.reportedOn, now)) return dayAhead
    const before = contentOf(note)
    const { reportedOn, isReached } = input
    const after = { text: applyRequiredTextInput(before.text, input.text), reportedOn, isReached }
    const changed = changedFields(before, after)
    if (!changed) return { ...saved(objective), id: note.id }

    const { count } = await tx.progressNote.updateMany({
      where: { id: note.id, version: input.version },
      data: { text: after.text, isReached, reportedOn: storedDate(reportedOn), version: { increment: 1 } },
    })
    if (count === 0) return noteConflict((await tx.progressNote.findUnique({ where: { id: note.id } })) ?? note)
    await record(tx, actor, objective, { action: 'progress.report', ...changed })
    return { ...saved(objective), id: note.id }
  })
}

/** Takes a note out; the record keeps its words. Refuses `conflict` when it changed since `version`, and as {@link addProgress} does. */
export async function removeProgress(viewer: Viewer, input: RemoveProgressInput): Promise<Result<Saved>> {
  return changeNote(viewer, input.id, async (tx, note, objective, actor) => {
    const { count } = await tx.progressNote.deleteMany({ where: { id: note.id, version: input.version } })
    if (count === 0) return noteConflict(note)
    await record(tx, actor, objective, { action: 'progress.report', before: contentOf(note), after: null })
    return saved(objective)
  })
}

type Note = NonNullable<Awaited<ReturnType<Transaction['progressNote']['findUnique']>>>
type ChangeNote = (tx: Transaction, note: Note, objective: ObjectiveRow, actor: Actor) => Promise<Result<Saved>>

async function changeNote(viewer: Viewer, id: string, change: ChangeNote): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    const note = await tx.progressNote.findUnique({ where: { id } })
    const objective = note && (await findReadable(tx, viewer, note.objectiveId))
    if (!objective) return refuse('notFound')
    const refusal = authorizeReport(
      viewer,
      'progress.report',
      progressResource(objective, note.cityId ? [note.cityId] : []),
    )
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    return change(tx, note, objective, viewer)
  })
}

const dayAhead = refuse('dayAhead', { fields: { reportedOn: 'dayAhead' } })

function contentOf({ text, reportedOn, isReached }: Note) {
  return { text: parseRequired(text), reportedOn: plainDate(reportedOn), isReached }
}

function noteConflict(note: Note): Refusal {
  const { text, reportedOn, isReached } = contentOf(note)
  const values = { ...textFieldValues('text', text), reportedOn, ...(isReached ? { isReached: 'on' } : {}) }
  return refuse('conflict', { current: { version: note.version, values } })
}
