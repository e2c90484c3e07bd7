import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { getDb, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, applyTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { restoredPosition, shiftOfMove } from '@/lib/plan/rules'
import { Prisma } from '@/prisma/generated/client/client'
import { changeMeeting, type MeetingRow, type Saved, subjectOf } from './change-mutations'
import type {
  AddAgendaItemInput,
  MoveAgendaItemInput,
  RemoveAgendaItemInput,
  RestoreAgendaItemInput,
  SaveAgendaItemInput,
} from './schema'

const withLead = { leadCity: { select: { name: true } } } as const
type ItemRow = Prisma.AgendaItemGetPayload<{ include: typeof withLead }>
type ItemInput = Omit<AddAgendaItemInput, 'activityId'>

/** Adds an item at the end of an agenda. Refuses `invalid`, at the city, for one that is not of the network. */
export async function addAgendaItem(viewer: Viewer, input: AddAgendaItemInput): Promise<Result<Saved>> {
  const { activityId } = input
  return changeMeeting({ viewer, action: 'agenda.update', activityId }, async (tx, meeting, actor) => {
    const lead = await findLead(tx, meeting, input.leadCityId)
    if ('ok' in lead) return lead
    const position = (await countItems(tx, activityId)) + 1
    const { columns, content } = contentOfInput(input, null, lead)
    const { id } = await tx.agendaItem.create({ data: { activityId, position, ...columns }, select: { id: true } })
    await recordItem(tx, meeting, actor, null, { position, ...content })
    return { ok: true, id, touched: meeting.touched }
  })
}

/** Saves an item's words, duration and lead. Refuses `conflict`, with what is stored now, when it changed since `version`. */
export async function saveAgendaItem(viewer: Viewer, input: SaveAgendaItemInput): Promise<Result<Saved>> {
  return changeItem(viewer, input.id, async (tx, meeting, actor, item) => {
    if (item.version !== input.version || item.removedAt) return conflict(item)
    const lead = await findLead(tx, meeting, input.leadCityId, item.leadCityId)
    if ('ok' in lead) return lead
    const { columns, content } = contentOfInput(input, item, lead)
    const changed = changedFields(contentOf(item), content)
    const isRenamed = columns.leadName !== item.leadName
    if (!changed && !isRenamed) return { ok: true, id: item.id, touched: [] }

    await tx.agendaItem.update({ where: { id: item.id }, data: { ...columns, version: { increment: 1 } } })
    const title = { title: parseRequired(item.title) }
    const after = { ...title, ...changed?.after, ...(isRenamed ? { leadNameChanged: true } : {}) }
    await recordItem(tx, meeting, actor, { ...title, ...changed?.before }, after)
    return { ok: true, id: item.id, touched: meeting.touched }
  })
}

/** Moves an item to another place; those between make room. Refuses `conflict` when it no longer stands at `from`, `alreadyDone` when there is no such place. */
export async function moveAgendaItem(viewer: Viewer, input: MoveAgendaItemInput): Promise<Result<Saved>> {
  return changeItem(viewer, input.id, async (tx, meeting, actor, item) => {
    const { activityId } = item
    if (item.position !== input.from) return refuse('conflict')
    const shift = shiftOfMove(input.from, input.to, await countItems(tx, activityId))
    if (!shift) return refuse('alreadyDone')

    await tx.agendaItem.updateMany({
      where: { activityId, position: { gte: shift.first, lte: shift.last } },
      data: { position: { increment: shift.by } },
    })
    await tx.agendaItem.update({ where: { id: item.id }, data: { position: input.to } })
    const title = parseRequired(item.title)
    await recordItem(tx, meeting, actor, { title, position: input.from }, { title, position: input.to })
    return { ok: true, id: item.id, touched: meeting.touched }
  })
}

/** Takes an item out; it can be put back. What hung on it stays with the meeting. Refuses `conflict` when it changed since `version`, and `alreadyDone`. */
export async function removeAgendaItem(
  viewer: Viewer,
  input: RemoveAgendaItemInput,
  now: Date,
): Promise<Result<Saved>> {
  return changeItem(viewer, input.id, async (tx, meeting, actor, item) => {
    const { id, activityId, position } = item
    if (position === null) return refuse('alreadyDone')
    if (item.version !== input.version) return conflict(item)
    const gone = { removedAt: now, position: null, formerPosition: position, carriedFromId: null }
    await tx.agendaItem.update({ where: { id }, data: { ...gone, version: { increment: 1 } } })
    await tx.material.updateMany({ where: { agendaItemId: id }, data: { agendaItemId: null } })
    await tx.agendaItem.updateMany({
      where: { activityId, position: { gt: position } },
      data: { position: { decrement: 1 } },
    })
    await recordItem(tx, meeting, actor, { position, ...contentOf(item) }, null)
    return { ok: true, id, touched: meeting.touched }
  })
}

/** Puts a removed item back where it stood. Refuses `alreadyDone`. */
export async function restoreAgendaItem(viewer: Viewer, input: RestoreAgendaItemInput): Promise<Result<Saved>> {
  return changeItem(viewer, input.id, async (tx, meeting, actor, item) => {
    if (!item.removedAt) return refuse('alreadyDone')
    const { id, activityId, formerPosition } = item
    const position = restoredPosition(formerPosition, await countItems(tx, activityId))
    await tx.agendaItem.updateMany({
      where: { activityId, position: { gte: position } },
      data: { position: { increment: 1 } },
    })
    const back = { removedAt: null, formerPosition: null, position }
    await tx.agendaItem.update({ where: { id }, data: { ...back, version: { increment: 1 } } })
    await recordItem(tx, meeting, actor, null, { position, ...contentOf(item), isRestored: true })
    return { ok: true, id, touched: meeting.touched }
  })
}

/** How many items stand on an agenda: those that were removed do not. */
export function countItems(tx: Transaction, activityId: string): Promise<number> {
  return tx.agendaItem.count({ where: { activityId, removedAt: null } })
}

/** Finds which meeting it is of, then does what every change of a meeting does. */
async function changeItem(
  viewer: Viewer,
  id: string,
  change: (tx: Transaction, meeting: MeetingRow, actor: Actor, item: ItemRow) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  const found = await getDb().agendaItem.findUnique({ where: { id }, select: { activityId: true } })
  if (!found) return refuse('notFound')
  const { activityId } = found
  return changeMeeting({ viewer, action: 'agenda.update', activityId }, async (tx, meeting, actor) => {
    const item = await tx.agendaItem.findUnique({ where: { id }, include: withLead })
    return item ? change(tx, meeting, actor, item) : refuse('notFound')
  })
}

type Lead = { city: { id: string; name: string } | null }

/** A city of the network leads; one that has left the register goes on to lead what it leads. */
async function findLead(
  tx: Transaction,
  { activity }: MeetingRow,
  cityId: string | undefined,
  current: string | null = null,
): Promise<Lead | Refusal> {
  if (!cityId) return { city: null }
  const city = await tx.city.findFirst({
    where: {
      id: cityId,
      networkId: activity.unit.networkId,
      ...(cityId === current ? {} : { archivedAt: null }),
    },
    select: { id: true, name: true },
  })
  return city ? { city } : refuse('invalid', { fields: { leadCityId: 'invalid' } })
}

function contentOfInput(input: ItemInput, item: ItemRow | null, { city }: Lead) {
  const title = applyRequiredTextInput(item && parseRequired(item.title), input.title)
  const notes = applyTextInput(parseLocalized(item?.notes), input.notes)
  const minutes = input.minutes ?? null
  return {
    columns: {
      title,
      minutes,
      notes: notes ?? Prisma.DbNull,
      leadCityId: city?.id ?? null,
      leadName: input.leadName,
    },
    content: { title, notes, minutes, leadCity: city?.name ?? null },
  }
}

/** What the record keeps of an item: never the name of the person who leads it. */
function contentOf({ title, notes, minutes, leadCity }: ItemRow) {
  return {
    title: parseRequired(title),
    notes: parseLocalized(notes),
    minutes,
    leadCity: leadCity?.name ?? null,
  }
}

function conflict(item: ItemRow): Refusal {
  const notes = parseLocalized(item.notes)
  const values = {
    ...textFieldValues('title', parseRequired(item.title)),
    ...(notes ? textFieldValues('notes', notes) : {}),
    minutes: item.minutes === null ? '' : String(item.minutes),
    leadCityId: item.leadCityId ?? '',
    leadName: item.leadName ?? '',
  }
  return refuse('conflict', { current: { version: item.version, values } })
}

async function recordItem(
  tx: Transaction,
  meeting: MeetingRow,
  actor: Actor,
  before: Prisma.InputJsonObject | null,
  after: Prisma.InputJsonObject | null,
) {
  await recordChange(tx, actor, { action: 'agenda.update', subject: subjectOf(meeting), before, after })
}
