import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { getDb, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { shiftOfMove } from '@/lib/plan/rules'
import type { Prisma } from '@/prisma/generated/client/client'
import { changeMeeting, type MeetingRow, type Saved, subjectOf } from './change-mutations'
import { refusalUnlessBegun } from './held-rules'
import type {
  AddDecisionInput,
  MoveDecisionInput,
  RemoveDecisionInput,
  SaveDecisionInput,
  SettleDecisionInput,
} from './held-schema'
import type { DecisionState } from './rules'

const withCity = { responsibleCity: { select: { name: true, slug: true } } } as const
type DecisionRow = Prisma.DecisionGetPayload<{ include: typeof withCity }>
type CityNamed = { id: string; name: string; slug: string }

/** Adds a decision, open as yet, at the end. Refuses `notHeldYet` before the meeting has begun, `meetingOff` for one that was postponed or cancelled, and a city that is not of the network. */
export async function addDecision(viewer: Viewer, input: AddDecisionInput, now: Date): Promise<Result<Saved>> {
  const { activityId } = input
  return changeMeeting({ viewer, action: 'decision.update', activityId }, async (tx, meeting, actor) => {
    const tooEarly = refusalUnlessBegun(meeting, now)
    if (tooEarly) return tooEarly
    const responsible = await findResponsible(tx, meeting, input.responsibleCityId)
    if ('ok' in responsible) return responsible
    const position = (await tx.decision.count({ where: { activityId } })) + 1
    const { columns, content } = contentOfInput({ ...input, state: 'OPEN' }, null, responsible.city)
    const { id } = await tx.decision.create({ data: { activityId, position, ...columns }, select: { id: true } })
    await recordDecision(tx, meeting, actor, null, { position, ...content })
    return { ok: true, id, touched: touchedBy(meeting, [responsible.city?.slug]) }
  })
}

/** Saves a decision's words, responsible city, month and state. Refuses `conflict`, with what is stored now, when it changed since `version`. */
export async function saveDecision(viewer: Viewer, input: SaveDecisionInput): Promise<Result<Saved>> {
  return changeDecision(viewer, input, async (tx, meeting, actor, row) => {
    const responsible = await findResponsible(tx, meeting, input.responsibleCityId, row.responsibleCityId)
    if ('ok' in responsible) return responsible
    const { columns, content } = contentOfInput(input, row, responsible.city)
    const changed = changedFields(contentOf(row), content)
    if (!changed) return { ok: true, id: row.id, touched: [] }

    await tx.decision.update({ where: { id: row.id }, data: { ...columns, version: { increment: 1 } } })
    const text = { text: parseRequired(row.text) }
    await recordDecision(tx, meeting, actor, { ...text, ...changed.before }, { ...text, ...changed.after })
    return { ok: true, id: row.id, touched: touchedBy(meeting, [row.responsibleCity?.slug, responsible.city?.slug]) }
  })
}

/** Says what became of a decision. Refuses `alreadyDone`, and `conflict` when it changed since `version`. */
export async function settleDecision(viewer: Viewer, input: SettleDecisionInput): Promise<Result<Saved>> {
  return changeDecision(viewer, input, async (tx, meeting, actor, row) => {
    if (row.state === input.state) return refuse('alreadyDone')
    await tx.decision.update({ where: { id: row.id }, data: { state: input.state, version: { increment: 1 } } })
    const text = { text: parseRequired(row.text) }
    const [before, after] = [row.state, input.state].map((decisionState) => ({ ...text, decisionState }))
    await recordDecision(tx, meeting, actor, before ?? null, after ?? null)
    return { ok: true, id: row.id, touched: touchedBy(meeting, [row.responsibleCity?.slug]) }
  })
}

/** Takes a decision out that was recorded by mistake; the record keeps its words. Refuses `conflict` when it changed since `version`. */
export async function removeDecision(viewer: Viewer, input: RemoveDecisionInput): Promise<Result<Saved>> {
  return changeDecision(viewer, input, async (tx, meeting, actor, row) => {
    const { id, activityId, position } = row
    await tx.decision.delete({ where: { id }, select: { id: true } })
    await tx.decision.updateMany({
      where: { activityId, position: { gt: position } },
      data: { position: { decrement: 1 } },
    })
    await recordDecision(tx, meeting, actor, { position, ...contentOf(row) }, null)
    return { ok: true, id, touched: touchedBy(meeting, [row.responsibleCity?.slug]) }
  })
}

/** Moves a decision to another place; those between make room. Refuses `conflict` when it no longer stands at `from`, `alreadyDone` when there is no such place. */
export async function moveDecision(viewer: Viewer, input: MoveDecisionInput): Promise<Result<Saved>> {
  return changeDecision(viewer, { id: input.id }, async (tx, meeting, actor, row) => {
    const { activityId } = row
    if (row.position !== input.from) return refuse('conflict')
    const shift = shiftOfMove(input.from, input.to, await tx.decision.count({ where: { activityId } }))
    if (!shift) return refuse('alreadyDone')
    await tx.decision.updateMany({
      where: { activityId, position: { gte: shift.first, lte: shift.last } },
      data: { position: { increment: shift.by } },
    })
    await tx.decision.update({ where: { id: row.id }, data: { position: input.to } })
    const text = parseRequired(row.text)
    await recordDecision(tx, meeting, actor, { text, position: input.from }, { text, position: input.to })
    return { ok: true, id: row.id, touched: meeting.touched }
  })
}

type Change = (tx: Transaction, meeting: MeetingRow, actor: Actor, row: DecisionRow) => Promise<Result<Saved>>

/** Finds which meeting it is of, then does what every change of a meeting does; where its words count, to the version that was seen. */
async function changeDecision(
  viewer: Viewer,
  { id, version }: { id: string; version?: number },
  change: Change,
): Promise<Result<Saved>> {
  const found = await getDb().decision.findUnique({ where: { id }, select: { activityId: true } })
  if (!found) return refuse('notFound')
  const { activityId } = found
  return changeMeeting({ viewer, action: 'decision.update', activityId }, async (tx, meeting, actor) => {
    const row = await tx.decision.findUnique({ where: { id }, include: withCity })
    if (!row) return refuse('notFound')
    return version === undefined || row.version === version ? change(tx, meeting, actor, row) : conflict(row)
  })
}

/** Its public page shows what a city has to do. */
function touchedBy({ activity, touched }: MeetingRow, slugs: (string | undefined)[]): CacheTag[] {
  return [...new Set([...touched, ...touchedInUnit(activity.unit.slug, slugs)])]
}

/** A city of the network is responsible; one that has left the register goes on to be. */
async function findResponsible(
  tx: Transaction,
  { activity }: MeetingRow,
  cityId: string | undefined,
  current: string | null = null,
): Promise<{ city: CityNamed | null } | Refusal> {
  if (!cityId) return { city: null }
  const stays = cityId === current ? {} : { archivedAt: null }
  const city = await tx.city.findFirst({
    where: { id: cityId, networkId: activity.unit.networkId, ...stays },
    select: { id: true, name: true, slug: true },
  })
  return city ? { city } : refuse('invalid', { fields: { responsibleCityId: 'invalid' } })
}

type Given = Pick<AddDecisionInput, 'text' | 'due'> & { state: DecisionState }

function contentOfInput({ text: given, due: dueMonth, state }: Given, row: DecisionRow | null, city: CityNamed | null) {
  const text = applyRequiredTextInput(row && parseRequired(row.text), given)
  return {
    columns: { text, dueMonth, state, responsibleCityId: city?.id ?? null },
    content: { text, dueMonth, decisionState: state, responsibleCity: city?.name ?? null },
  }
}

function contentOf({ text, dueMonth, state, responsibleCity }: DecisionRow) {
  return {
    text: parseRequired(text),
    dueMonth,
    decisionState: state,
    responsibleCity: responsibleCity?.name ?? null,
  }
}

function conflict({ version, text, responsibleCityId, dueMonth, state }: DecisionRow): Refusal {
  const [year = '', month = ''] = dueMonth?.split('-') ?? []
  const values = {
    ...textFieldValues('text', parseRequired(text)),
    ...{ responsibleCityId: responsibleCityId ?? '', state },
    ...{ 'due.year': year, 'due.month': month && String(Number(month)) },
  }
  return refuse('conflict', { current: { version, values } })
}

async function recordDecision(
  tx: Transaction,
  meeting: MeetingRow,
  actor: Actor,
  before: Prisma.InputJsonObject | null,
  after: Prisma.InputJsonObject | null,
) {
  await recordChange(tx, actor, { action: 'decision.update', subject: subjectOf(meeting), before, after })
}
