import 'server-only'
import { readSignedLink } from '@/lib/auth/signed-link'
import { getDb } from '@/lib/db/client'
import { choosableKinds, type Delivery, isNoticeKind, type NoticeKind, noticeKinds } from '@/lib/mail/notice-kinds'
import type { Actor } from '@/lib/permissions/actor'

export type NoticeChoiceView = { kind: NoticeKind; delivery: Delivery }

/** How the viewer is told of each kind that one may choose: as she chose, else as everybody is. */
export async function listNoticeChoices(viewer: Actor): Promise<NoticeChoiceView[]> {
  const chosen = await getDb().noticeChoice.findMany({ where: { personId: viewer.personId } })
  return choosableKinds.map((kind) => ({
    kind,
    delivery: chosen.find((choice) => choice.kind === kind)?.delivery ?? noticeKinds[kind].delivery ?? 'AT_ONCE',
  }))
}

/** Which mails a token ends, and at which address; null when it is none, or too old. */
export async function findUnsubscription(
  token: unknown,
  now: Date,
): Promise<{ kind: NoticeKind; email: string } | null> {
  const [personId, kind] = readSignedLink(token, 'unsubscribe', now) ?? []
  if (!personId || !isNoticeKind(kind)) return null
  const person = await getDb().person.findUnique({ where: { id: personId }, select: { email: true } })
  return person && { kind, email: person.email }
}
