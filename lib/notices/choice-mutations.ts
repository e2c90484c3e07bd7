import 'server-only'
import { readSignedLink } from '@/lib/auth/signed-link'
import type { CacheTag } from '@/lib/cache/tags'
import { getDb, inTransaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { isNoticeKind } from '@/lib/mail/notice-kinds'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import type { NoticeChoicesInput, UnsubscribeInput } from './choice-schema'

// Neither is written to the record of changes: which mail somebody wants is her own affair.

type Saved = { touched: CacheTag[] }

/** Saves how the viewer wants to be told of each kind of notice. What waits for a digest stays in it. */
export async function saveNoticeChoices(viewer: Viewer, choices: NoticeChoicesInput): Promise<Result<Saved>> {
  const personId = viewer?.personId ?? ''
  const refusal = authorize(viewer, 'notices.choose', { personId })
  if (refusal) return refusal

  return inTransaction(async (tx) => {
    for (const { kind, delivery } of choices) {
      await tx.noticeChoice.upsert({
        where: { personId_kind: { personId, kind } },
        create: { personId, kind, delivery },
        update: { delivery },
      })
    }
    return { ok: true, touched: [] }
  })
}

/**
 * Ends the mails of one kind for one person: the token of a mail's last line says which and whose, and may do nothing else. Of a digest, it ends
 * everything that she chose to read in it. Done twice, it is done. Refuses `linkExpired`.
 */
export async function endNotices({ token }: UnsubscribeInput, now: Date): Promise<Result<Saved>> {
  const [personId, kind] = readSignedLink(token, 'unsubscribe', now) ?? []
  if (!personId || !isNoticeKind(kind)) return refuse('linkExpired')
  const person = await getDb().person.findUnique({ where: { id: personId }, select: { id: true } })
  if (!person) return refuse('linkExpired')

  return inTransaction(async (tx) => {
    if (kind === 'digest') {
      await tx.noticeChoice.updateMany({ where: { personId, delivery: 'DIGEST' }, data: { delivery: 'NEVER' } })
      await tx.digestEntry.deleteMany({ where: { personId } })
    } else {
      const delivery = 'NEVER'
      await tx.noticeChoice.upsert({
        where: { personId_kind: { personId, kind } },
        create: { personId, kind, delivery },
        update: { delivery },
      })
    }
    return { ok: true, touched: [] }
  })
}
