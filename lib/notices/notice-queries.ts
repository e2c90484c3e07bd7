import 'server-only'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { NoticeKind } from '@/lib/mail/notice-kinds'
import type { Notice } from '@/prisma/generated/client/client'
import type { DigestLine, NoticeOf } from './kind'
import { kindOf } from './kinds'

/** A stored notice as its kind reads it. */
export function noticeOfRow(row: Notice): NoticeOf<NoticeKind> {
  const { id, kind, unitId, personId, data, createdAt } = row
  return { id, kind, unitId, personId, data, createdAt } as NoticeOf<NoticeKind>
}

/** What a notice says in one line in `locale`; null when it is gone or has nothing left to say. */
export async function findLine(noticeId: string, locale: Locale, now: Date): Promise<DigestLine | null> {
  const row = await getDb().notice.findUnique({ where: { id: noticeId } })
  if (!row) return null
  return (await kindOf(row.kind).line?.(noticeOfRow(row), locale, now)) ?? null
}
