import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, applyTextInput } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { type When, whenFromRow, whenToRow } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'
import { contentOf, fieldValuesOf, numbered, type Part, placeOf } from './activity-content'
import { type ActivityRow, actorOf, findActivityRow, isRefusal } from './activity-row'
import { activityKinds } from './kinds'
import { findPlace } from './place-mutations'
import { canHaveBeenHeld } from './rules'
import type { SaveLinksInput, SavePlaceInput, SaveStatusInput, SaveWhatInput, SaveWhenInput } from './schema'

export type Saved = { id: string; touched: CacheTag[] }

type Change = {
  data: Prisma.ActivityUncheckedUpdateManyInput
  after: Prisma.InputJsonObject
  /** A change that readers of the record are told of without being told what it is. */
  unseen?: Prisma.InputJsonObject
  /** Addresses of cities that host it from now on. */
  citySlugs?: (string | undefined)[]
  /** Further rows, once the version has been won. */
  further?: () => Promise<unknown>
  /** Another mail tells of it. */
  isToldOtherwise?: true
}

/**
 * Each of these saves one part of an activity. They refuse `notFound` (no such activity, a removed one, or none that the viewer may read),
 * `signInNeeded`, `notAllowed`, `planClosed`, and `conflict`, with what is stored now, when it changed since `version`.
 */
export function saveWhat(viewer: Viewer, input: SaveWhatInput, now: Date): Promise<Result<Saved>> {
  return changePart('what', viewer, input, now, async (_, row) => {
    const title = applyRequiredTextInput(parseRequired(row.title), input.title)
    const description = applyTextInput(parseLocalized(row.description), input.description)
    const kinds = activityKinds.filter((kind) => input.kinds.includes(kind))
    const { isNumbered = false, ordinalOverride = null } = input
    const after = { title, description, kinds, isNumbered, ordinalOverride: isNumbered ? ordinalOverride : null }
    return { data: { ...after, description: description ?? Prisma.DbNull }, after }
  })
}

/** Sets the date at the precision that is known now: it firms up, and its history says how. */
export function saveWhen(viewer: Viewer, { when, ...input }: SaveWhenInput, now: Date): Promise<Result<Saved>> {
  return changePart('when', viewer, input, now, async () => ({ data: whenToRow(when), after: { when } }))
}

/**
 * Sets where it is and how one joins; the delegates of the hosting city may, too. Refuses a city that is not of the unit's network, at the
 * city. Of the joining link, the record says only that it changed.
 */
export function savePlace(viewer: Viewer, input: SavePlaceInput, now: Date): Promise<Result<Saved>> {
  return changePart('place', viewer, input, now, async (tx, row) => {
    const found = await findPlace(tx, row.unit.networkId, input.place, row.hostCityId)
    if (!found.ok) return found
    const joiningLink = input.place.joiningLink ?? null
    return {
      data: { ...found.columns, joiningLink },
      after: { place: found.recorded },
      unseen: joiningLink === row.joiningLink ? undefined : { joiningLinkChanged: true },
      citySlugs: [found.citySlug],
    }
  })
}

/** Says what became of it. Refuses `notHeldYet`, at the status, while it cannot have begun. */
export function saveStatus(viewer: Viewer, input: SaveStatusInput, now: Date): Promise<Result<Saved>> {
  return changePart('status', viewer, input, now, async (_, row) => {
    const { status } = input
    const zone = row.hostCity?.timeZone ?? row.unit.network.timeZone
    if (status === 'HELD' && !canHaveBeenHeld({ when: whenFromRow(row), zone }, now)) {
      return refuse('notHeldYet', { fields: { status: 'notHeldYet' } })
    }
    const hasReason = status === 'CANCELLED' || status === 'POSTPONED'
    const statusReason = hasReason ? applyTextInput(parseLocalized(row.statusReason), input.reason) : null
    return { data: { status, statusReason: statusReason ?? Prisma.DbNull }, after: { status, statusReason } }
  })
}

/** Sets which objectives and axes of its plan it serves; those that are not of the plan, or were removed from it, are refused as `invalid`. */
export function saveLinks(viewer: Viewer, input: SaveLinksInput, now: Date): Promise<Result<Saved>> {
  return changePart('links', viewer, input, now, async (tx, row) => {
    const ofPlan = (ids: string[]) => ({
      where: { id: { in: ids }, planId: row.planId, removedAt: null },
      select: { id: true, position: true },
    })
    const [wantedObjectives, wantedAxes] = [[...new Set(input.objectives)], [...new Set(input.axes)]]
    const objectives = await tx.objective.findMany(ofPlan(wantedObjectives))
    const axes = await tx.axis.findMany(ofPlan(wantedAxes))
    if (objectives.length < wantedObjectives.length || axes.length < wantedAxes.length) return refuse('invalid')
    return {
      data: {},
      after: { objectives: numbered(objectives), axes: numbered(axes) },
      further: async () => {
        const activityId = row.id
        await tx.activityObjective.deleteMany({ where: { activityId } })
        await tx.activityAxis.deleteMany({ where: { activityId } })
        await tx.activityObjective.createMany({ data: objectives.map(({ id }) => ({ activityId, objectiveId: id })) })
        await tx.activityAxis.createMany({ data: axes.map(({ id }) => ({ activityId, axisId: id })) })
      },
    }
  })
}

/** Load, authorize, win the version, record: what every change of a part has in common. A refusal undoes whatever was done. */
async function changePart(
  part: Part,
  viewer: Viewer,
  input: { id: string; version: number },
  now: Date,
  change: (tx: Transaction, row: ActivityRow) => Promise<Change | Refusal>,
): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const row = await findActivityRow(tx, input.id)
    const actor = actorOf(viewer, actionOf(part), row)
    if (isRefusal(actor) || !row) return isRefusal(actor) ? actor : refuse('notFound')
    if (row.removedAt) return refuse('notFound')
    if (row.version !== input.version) return conflict(part, row)

    const changed = await change(tx, row)
    if ('ok' in changed) return changed
    return writePart(tx, part, { row, actor, now }, changed)
  })
}

type Writing = { row: ActivityRow; actor: Actor; now: Date }

/**
 * Sets the date that a poll ended on, within the caller's transaction, for who was found to be allowed to: wins the version of the row, and records how it came about. The caller tells
 * people. Throws a {@link Rollback} with `conflict` when the row has changed since it was loaded.
 */
export function firmUpByPoll(tx: Transaction, when: When, writing: Writing): Promise<Result<Saved>> {
  const data = whenToRow(when)
  return writePart(tx, 'when', writing, { data, after: { when }, unseen: { byPoll: true }, isToldOtherwise: true })
}

async function writePart(tx: Transaction, part: Part, { row, actor, now }: Writing, changed: Change) {
  const { data, after, unseen, citySlugs = [], further, isToldOtherwise } = changed
  const before = contentOf[part](row)
  const touched = touchedInUnit(row.unit.slug, [row.hostCity?.slug, ...citySlugs])
  if (!unseen && isDeepStrictEqual(before, after)) return { ok: true as const, id: row.id, touched: [] }

  const { count } = await tx.activity.updateMany({
    where: { id: row.id, version: row.version, removedAt: null },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw new Rollback(conflict(part, (await findActivityRow(tx, row.id)) ?? row))
  await further?.()
  const subject = { type: 'activity', id: row.id, planId: row.planId, unitId: row.unitId } as const
  await recordChange(tx, actor, { action: actionOf(part), subject, before, after: { ...after, ...unseen } })
  if (isTold(part, row) && !isToldOtherwise) await queueChanged(tx, row, data.status, actor, now)
  return { ok: true as const, id: row.id, touched }
}

function actionOf(part: Part) {
  return part === 'place' ? 'activity.updateLogistics' : 'activity.update'
}

/** Date, place and state of what everybody may read; a draft's are nobody's news. */
function isTold(part: Part, { plan }: ActivityRow): boolean {
  return plan.publishedAt !== null && ['when', 'place', 'status'].includes(part)
}

async function queueChanged(
  tx: Transaction,
  row: ActivityRow,
  status: Change['data']['status'],
  { personId }: Actor,
  now: Date,
): Promise<void> {
  const before = { when: whenFromRow(row), place: placeOf(row), status: row.status }
  const mergeKey = `activity ${row.id}`
  const isNewStatus = status !== undefined && status !== row.status
  const kind = isNewStatus ? kindOfNews(status) : await findWaitingKind(tx, mergeKey)
  await queueNotice(tx, { kind, unitId: row.unitId, personId, data: { activityId: row.id, before }, mergeKey }, now)
}

type NewsKind = 'activity.changed' | 'activity.postponed' | 'activity.cancelled'

function kindOfNews(status: Change['data']['status']): NewsKind {
  if (status === 'POSTPONED') return 'activity.postponed'
  return status === 'CANCELLED' ? 'activity.cancelled' : 'activity.changed'
}

/** A date or a place that changes further, within minutes, makes nothing else of what waits to be told. */
async function findWaitingKind(tx: Transaction, mergeKey: string): Promise<NewsKind> {
  const waiting = await tx.notice.findFirst({
    where: { mergeKey, addressedAt: null, calledOffAt: null },
    select: { kind: true },
  })
  return (waiting?.kind ?? 'activity.changed') as NewsKind
}

function conflict(part: Part, row: ActivityRow): Refusal {
  return refuse('conflict', { current: { version: row.version, values: fieldValuesOf[part](row) } })
}
