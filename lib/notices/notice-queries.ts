import 'server-only'
import { getDb } from '@/lib/db/client'
import type { NoticeKind } from '@/lib/mail/notice-kinds'
import type { Notice } from '@/prisma/generated/client/client'
import type { DigestLine, NoticeOf, Reader } from './kind'
import { kindOf } from './kinds'

/** A stored notice as its kind reads it. */
export function noticeOfRow(row: Notice): NoticeOf<NoticeKind> {
  const { id, kind, unitId, personId, data, createdAt } = row
  return { id, kind, unitId, personId, data, createdAt } as NoticeOf<NoticeKind>
}

/**
 * What a notice says in one line, to somebody for whom it waited; null when it is gone, has nothing left to say, or is for others by now: she may have ceased to act for
 * the city that it is for.
 */
export async function findLine(noticeId: string, reader: Reader, now: Date): Promise<DigestLine | null> {
  const row = await getDb().notice.findUnique({ where: { id: noticeId } })
  if (!row) return null
  const { findReaders, line } = kindOf(row.kind)
  const notice = noticeOfRow(row)
  const readers = await findReaders(notice, now)
  if (!readers.some(({ personId }) => personId === reader.personId)) return null
  return (await line?.(notice, reader.language, now)) ?? null
}
