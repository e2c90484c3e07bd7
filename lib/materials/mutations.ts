import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { getDb, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Locale } from '@/lib/i18n/locales'
import { localize, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import { changeMeeting, type MeetingRow, type Saved, subjectOf } from '@/lib/meetings/change-mutations'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { shiftOfMove } from '@/lib/plan/rules'
import type { Prisma } from '@/prisma/generated/client/client'
import type { AcceptedFile } from './read-file'
import { CHUNK_BYTES, MOST_BYTES_OF_UNIT } from './rules'
import type { AddLinkInput, MoveMaterialInput, SaveMaterialInput } from './schema'

const withItem = { agendaItem: { select: { title: true } } } as const
type MaterialRow = Prisma.MaterialGetPayload<{ include: typeof withItem }>
type MaterialAction = 'material.update' | 'material.reorder' | 'material.remove'

/** Adds a link at the end. Refuses `invalid`, at the item, for one that is not of the activity's agenda. */
export async function addLink(viewer: Viewer, input: AddLinkInput): Promise<Result<Saved>> {
  const { activityId, url, audience, agendaItemId } = input
  return changeMeeting({ viewer, action: 'material.create', activityId }, async (tx, meeting, actor) => {
    const item = await findItem(tx, activityId, agendaItemId)
    if ('ok' in item) return item
    const title = applyRequiredTextInput(null, input.title)
    const data = { activityId, title, audience, agendaItemId: item.id, url }
    return add(tx, meeting, actor, data)
  })
}

export type AddFileInput = { activityId: string; title: string; language: Locale; file: AcceptedFile }

/** Adds a file at the end, for who takes part in the unit alone. Refuses `unitFilesFull` when the unit's files would be more than it may have together. */
export async function addFile(viewer: Viewer, input: AddFileInput): Promise<Result<Saved>> {
  const { activityId, language, file } = input
  return changeMeeting({ viewer, action: 'material.create', activityId }, async (tx, meeting, actor) => {
    if (!(await hasRoom(tx, meeting, file.bytes.length))) return refuse('unitFilesFull')
    const title = localize(language, { [language]: input.title })
    const { type, sha256, bytes } = file
    const added = await add(tx, meeting, actor, { activityId, title, type, sha256, size: bytes.length })
    await keepBytes(tx, added.id, bytes)
    return added
  })
}

/** Saves title, audience, item and, of a link, its address. Refuses `conflict`, with what is stored now, when it changed since `version`. */
export async function saveMaterial(viewer: Viewer, input: SaveMaterialInput): Promise<Result<Saved>> {
  return changeMaterial(viewer, 'material.update', input.id, async (tx, meeting, actor, row) => {
    if (row.version !== input.version) return conflict(row)
    if (row.url !== null && !input.url) return refuse('invalid', { fields: { url: 'required' } })
    const item = await findItem(tx, row.activityId, input.agendaItemId)
    if ('ok' in item) return item
    const title = applyRequiredTextInput(parseRequired(row.title), input.title)
    const url = row.url === null ? null : (input.url ?? null)
    const after = { title, audience: input.audience, agendaItem: item.title, url }
    const before = contentOf(row)
    const changed = changedFields(before, after)
    if (!changed && item.id === row.agendaItemId) return { ok: true, id: row.id, touched: [] }

    const data = { title, audience: input.audience, agendaItemId: item.id, url, version: { increment: 1 } }
    await tx.material.update({ where: { id: row.id }, data, select: { id: true } })
    await record(tx, meeting, actor, 'material.update', {
      before: changed?.before ?? {},
      after: { material: title, ...changed?.after },
    })
    return { ok: true, id: row.id, touched: meeting.touched }
  })
}

/** Moves a material to another place; those between make room. Refuses `conflict` when it no longer stands at `from`, `alreadyDone` when there is no such place. */
export async function moveMaterial(viewer: Viewer, input: MoveMaterialInput): Promise<Result<Saved>> {
  return changeMaterial(viewer, 'material.reorder', input.id, async (tx, meeting, actor, row) => {
    const { activityId } = row
    if (row.position !== input.from) return refuse('conflict')
    const shift = shiftOfMove(input.from, input.to, await tx.material.count({ where: { activityId } }))
    if (!shift) return refuse('alreadyDone')

    await tx.material.updateMany({
      where: { activityId, position: { gte: shift.first, lte: shift.last } },
      data: { position: { increment: shift.by } },
    })
    await tx.material.update({ where: { id: row.id }, data: { position: input.to }, select: { id: true } })
    await record(tx, meeting, actor, 'material.reorder', {
      before: { position: input.from },
      after: { material: parseRequired(row.title), position: input.to },
    })
    return { ok: true, id: row.id, touched: meeting.touched }
  })
}

/** Takes a material out, and its bytes with it: the record keeps the name and the hash. Refuses `conflict` when it changed since `version`. */
export async function removeMaterial(viewer: Viewer, input: SeenRowInput): Promise<Result<Saved>> {
  return changeMaterial(viewer, 'material.remove', input.id, async (tx, meeting, actor, row) => {
    if (row.version !== input.version) return conflict(row)
    const { id, activityId, position } = row
    await tx.material.delete({ where: { id }, select: { id: true } })
    await tx.material.updateMany({
      where: { activityId, position: { gt: position } },
      data: { position: { decrement: 1 } },
    })
    await record(tx, meeting, actor, 'material.remove', { before: contentOf(row), after: null })
    return { ok: true, id, touched: meeting.touched }
  })
}

/** Finds which activity it is of, then does what every change of a meeting does. */
async function changeMaterial(
  viewer: Viewer,
  action: MaterialAction,
  id: string,
  change: (tx: Transaction, meeting: MeetingRow, actor: Actor, row: MaterialRow) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  const found = await getDb().material.findUnique({ where: { id }, select: { activityId: true } })
  if (!found) return refuse('notFound')
  return changeMeeting({ viewer, action, activityId: found.activityId }, async (tx, meeting, actor) => {
    const row = await tx.material.findUnique({ where: { id }, include: withItem })
    return row ? change(tx, meeting, actor, row) : refuse('notFound')
  })
}

type NewMaterial = Omit<Prisma.MaterialUncheckedCreateInput, 'position'>

async function add(tx: Transaction, meeting: MeetingRow, actor: Actor, data: NewMaterial) {
  const position = (await tx.material.count({ where: { activityId: data.activityId } })) + 1
  const row = await tx.material.create({ data: { ...data, position }, include: withItem })
  await record(tx, meeting, actor, 'material.create', { before: null, after: contentOf(row) })
  return { ok: true as const, id: row.id, touched: touchedBy(row, meeting) }
}

/** What only the unit sees is on no cached page. */
const touchedBy = ({ audience }: Pick<MaterialRow, 'audience'>, { touched }: MeetingRow): CacheTag[] =>
  audience === 'PUBLIC' ? touched : []

async function keepBytes(tx: Transaction, materialId: string, bytes: Uint8Array) {
  for (let position = 0; position * CHUNK_BYTES < bytes.length; position += 1) {
    const from = position * CHUNK_BYTES
    const chunk = new Uint8Array(bytes.subarray(from, from + CHUNK_BYTES))
    await tx.materialChunk.create({ data: { materialId, position, bytes: chunk }, select: { position: true } })
  }
}

/** Whoever else adds a file to the unit waits until this one is counted. */
async function hasRoom(tx: Transaction, { activity: { unitId } }: MeetingRow, bytes: number): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR NO KEY UPDATE`
  const { _sum } = await tx.material.aggregate({ where: { activity: { unitId } }, _sum: { size: true } })
  return (_sum.size ?? 0) + bytes <= MOST_BYTES_OF_UNIT
}

type Item = { id: string | null; title: ReturnType<typeof parseLocalized> }

async function findItem(tx: Transaction, activityId: string, id: string | undefined): Promise<Item | Refusal> {
  if (!id) return { id: null, title: null }
  const item = await tx.agendaItem.findFirst({
    where: { id, activityId, removedAt: null },
    select: { id: true, title: true },
  })
  if (!item) return refuse('invalid', { fields: { agendaItemId: 'invalid' } })
  return { id: item.id, title: parseRequired(item.title) }
}

/** What the record keeps of a material: never its bytes, but by what one knows them again. */
function contentOf({ title, audience, agendaItem, url, type, sha256 }: MaterialRow) {
  return {
    title: parseRequired(title),
    audience,
    agendaItem: parseLocalized(agendaItem?.title),
    ...(type ? { fileType: type, sha256 } : { url }),
  }
}

function conflict(row: MaterialRow): Refusal {
  const values = {
    ...textFieldValues('title', parseRequired(row.title)),
    audience: row.audience,
    agendaItemId: row.agendaItemId ?? '',
    ...(row.url === null ? {} : { url: row.url }),
  }
  return refuse('conflict', { current: { version: row.version, values } })
}

type Recorded = { before: Prisma.InputJsonObject | null; after: Prisma.InputJsonObject | null }

async function record(
  tx: Transaction,
  meeting: MeetingRow,
  actor: Actor,
  action: MaterialAction | 'material.create',
  recorded: Recorded,
) {
  await recordChange(tx, actor, { action, subject: subjectOf(meeting), ...recorded })
}
