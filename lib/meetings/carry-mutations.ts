import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { activityResource } from '@/lib/schedule/rules'
import { type AgendaItem, Prisma } from '@/prisma/generated/client/client'
import { countItems } from './agenda-mutations'
import { changeMeeting, lockMeeting, type MeetingRow, type Saved, subjectOf } from './change-mutations'
import type { CarryAgendaInput } from './held-schema'
import { listInOrder, nextMeetingAfter } from './next-meeting'

/**
 * Puts the items of an agenda that were left open at the end of the unit's next meeting's. They stay in this one, where they were talked about. Refuses
 * `itemRequired` without any, `noNextMeeting` where none is planned that the viewer may prepare, `alreadyDone` when one of them has gone on before, and `notFound`
 * for one that is of another agenda.
 */
export async function carryAgenda(viewer: Viewer, { id, items }: CarryAgendaInput, now: Date): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'agenda.carry', activityId: id }, async (tx, meeting, actor) => {
    if (items.length === 0) return refuse('itemRequired', { fields: { items: 'itemRequired' } })
    const rows = await tx.agendaItem.findMany({
      where: { id: { in: items }, activityId: id, removedAt: null },
      orderBy: { position: 'asc' },
      include: { carriedTo: { select: { id: true } } },
    })
    if (rows.length < new Set(items).size) return refuse('notFound')
    if (rows.some(({ carriedTo }) => carriedTo)) return refuse('alreadyDone')
    const nextId = nextMeetingAfter(await listInOrder(tx, meeting.activity.unitId, now), id)
    const next = nextId && (await lockMeeting(tx, nextId))
    if (!next || !can(viewer, 'agenda.carry', activityResource(next.activity))) return refuse('noNextMeeting')

    const titles = await appendItems(tx, next, actor, rows)
    await recordChange(tx, actor, {
      action: 'agenda.carry',
      subject: subjectOf(meeting),
      before: null,
      after: { carriedItems: titles, carriedTo: parseRequired(next.activity.title) },
    })
    return { ok: true, id, touched: [...new Set([...meeting.touched, ...next.touched])] }
  })
}

/** Who led an item here does not lead it there by that alone: the name stays behind, the city goes on. */
async function appendItems(tx: Transaction, next: MeetingRow, actor: Actor, rows: AgendaItem[]): Promise<string> {
  const activityId = next.activity.id
  const count = await countItems(tx, activityId)
  for (const [index, { id, title, notes, minutes, leadCityId }] of rows.entries()) {
    const words = { title: parseRequired(title), notes: parseLocalized(notes) }
    const position = count + index + 1
    await tx.agendaItem.create({
      data: {
        ...{ activityId, position, minutes, leadCityId, carriedFromId: id },
        ...{ title: words.title, notes: words.notes ?? Prisma.DbNull },
      },
      select: { id: true },
    })
    const after = { position, ...words, minutes }
    await recordChange(tx, actor, { action: 'agenda.update', subject: subjectOf(next), before: null, after })
  }
  return rows.map(({ position }) => position).join(', ')
}
