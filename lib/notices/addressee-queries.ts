import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type Delivery, type NoticeKind, noticeKinds } from '@/lib/mail/notice-kinds'
import type { NoticeOf, Reader } from './kind'
import { kindOf } from './kinds'

/** A reader, and how she gets a notice. */
export type Addressee = { reader: Reader; delivery: Delivery }

/** Everybody whom a notice concerns now, but who did it, each with how she is told: as it must be, as she chose, or as everybody is. */
export async function listAddressees(tx: Transaction, notice: NoticeOf<NoticeKind>, now: Date): Promise<Addressee[]> {
  const { kind, personId } = notice
  const found = await kindOf(kind).findReaders(notice, now)
  const readers = found.filter((reader) => reader.personId === null || reader.personId !== personId)
  const chosen = await findChoices(tx, kind, readers)
  return readers.map(({ mustKnow = false, ...reader }) => {
    const choice = reader.personId ? chosen.get(reader.personId) : undefined
    return { reader, delivery: mustKnow ? 'AT_ONCE' : (choice ?? noticeKinds[kind].delivery ?? 'AT_ONCE') }
  })
}

async function findChoices(tx: Transaction, kind: NoticeKind, readers: Reader[]): Promise<Map<string, Delivery>> {
  const personIds = readers.flatMap(({ personId }) => (personId ? [personId] : []))
  const choices = await tx.noticeChoice.findMany({ where: { kind, personId: { in: personIds } } })
  return new Map(choices.map(({ personId, delivery }) => [personId, delivery]))
}
