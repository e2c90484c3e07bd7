import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import { actingCity } from '@/lib/permissions/acting-city'
import type { Actor, ProgressResource, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { authorizePlan } from '@/lib/plan/authorize-plan'
import { planResource } from '@/lib/plan/rules'
import { plainDate, storedDate } from '@/lib/time/when'
import { findObjectiveRow, type ObjectiveRow, progressResource } from './objective-row'
import type { AddProgressInput, AssignObjectiveInput, RemoveProgressInput, SaveProgressInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Says which cities answer for an objective. Refuses `notFound` (no such objective, or none that the viewer may read), `signInNeeded`,
 * `notAllowed`, `planClosed`, a city that is not of the network, and `conflict` when the objective changed since `version`.
 */
export async function assignObjective(viewer: Viewer, input: AssignObjectiveInput): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const objective = await findReadable(tx, viewer, input.id)
    if (!objective) return refuse('notFound')
    const refusal = authorizePlan(viewer, 'objective.assign', planResource(objective.plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const was = objective.cities.map(({ cityId }) => cityId)
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
    const { count } = await tx.objective.updateMany({
      where: { id: objective.id, version: input.version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return assignConflict((await findObjectiveRow(tx, objective.id)) ?? objective)

    await tx.objectiveCity.deleteMany({ where: { objectiveId: objective.id } })
    await tx.objectiveCity.createMany({ data: cities.map(({ id: cityId }) => ({ objectiveId: objective.id, cityId })) })
    const names = (list: { name: string }[]) => list.map(({ name }) => name).join(', ')
    const changed = changedFields(
      { responsibleCities: names(objective.cities.map(({ city }) => city)) },
      { responsibleCities: names(cities) },
    )
    if (changed) await record(tx, viewer, objective, 'objective.assign', changed.before, changed.after)
    return saved(objective)
  })
}

/**
 * Reports what was done for an objective, for the city on whose behalf the viewer acts. Refuses `notFound`, `signInNeeded`, `notAllowed`,
 * `planClosed`, and a day after `now` (`dayAhead`).
 */
export async function addProgress(viewer: Viewer, input: AddProgressInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const objective = await findReadable(tx, viewer, input.objectiveId)
    if (!objective) return refuse('notFound')
    const refusal = authorizeProgress(viewer, progressResource(objective))
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
    await record(tx, viewer, objective, 'progress.report', null, { text, reportedOn, isReached })
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
    await record(tx, actor, objective, 'progress.report', changed.before, changed.after)
    return { ...saved(objective), id: note.id }
  })
}

/** Takes a note out; the record keeps its words. Refuses `conflict` when it changed since `version`, and as {@link addProgress} does. */
export async function removeProgress(viewer: Viewer, input: RemoveProgressInput): Promise<Result<Saved>> {
  return changeNote(viewer, input.id, async (tx, note, objective, actor) => {
    const { count } = await tx.progressNote.deleteMany({ where: { id: note.id, version: input.version } })
    if (count === 0) return noteConflict(note)
    await record(tx, actor, objective, 'progress.report', contentOf(note), null)
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
    const refusal = authorizeProgress(viewer, progressResource(objective, note.cityId ? [note.cityId] : []))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    return change(tx, note, objective, viewer)
  })
}

async function findReadable(tx: Transaction, viewer: Viewer, id: string): Promise<ObjectiveRow | null> {
  const objective = await findObjectiveRow(tx, id)
  return objective && can(viewer, 'plan.read', planResource(objective.plan)) ? objective : null
}

/** As `authorize`; somebody who may not only because the plan is closed is told so. */
function authorizeProgress(viewer: Viewer, resource: ProgressResource): Refusal | null {
  const refusal = authorize(viewer, 'progress.report', resource)
  const isLocked = resource.isClosed && can(viewer, 'progress.report', { ...resource, isClosed: false })
  return refusal && isLocked ? refuse('planClosed') : refusal
}

/** Of her cities the one that answers for the objective, else the one for which she acts in the unit. */
function reportingCity(actor: Actor, { cities, plan }: ObjectiveRow): string | null {
  const own = cities.find(({ cityId }) => actor.delegations.some((delegation) => delegation.cityId === cityId))
  return actingCity(actor, { cityId: own?.cityId, unitIds: [plan.unitId] })
}

const dayAhead = refuse('dayAhead', { fields: { reportedOn: 'dayAhead' } })
/** Half a day of grace, since the day is the reporting city's and the moment the server's. */
const isAhead = (day: string, now: Date) => storedDate(day).getTime() > now.getTime() + 12 * 3_600_000

function contentOf({ text, reportedOn, isReached }: Note) {
  return { text: parseRequired(text), reportedOn: plainDate(reportedOn), isReached }
}

function noteConflict(note: Note): Refusal {
  const { text, reportedOn, isReached } = contentOf(note)
  const values = { ...textFieldValues('text', text), reportedOn, ...(isReached ? { isReached: 'on' } : {}) }
  return refuse('conflict', { current: { version: note.version, values } })
}

function assignConflict({ version, cities }: ObjectiveRow): Refusal {
  return refuse('conflict', { current: { version, values: { cities: cities.map(({ cityId }) => cityId) } } })
}

function saved({ id, plan }: ObjectiveRow) {
  return { ok: true, id, touched: touchedInUnit(plan.unit.slug) } as const
}

type Recorded = Parameters<typeof recordChange>[2]

async function record(
  tx: Transaction,
  actor: Actor,
  { id, planId, plan }: ObjectiveRow,
  action: Recorded['action'],
  before: Recorded['before'],
  after: Recorded['after'],
) {
  const subject = { type: 'objective', id, planId, unitId: plan.unitId } as const
  await recordChange(tx, actor, { action, subject, before, after })
}
