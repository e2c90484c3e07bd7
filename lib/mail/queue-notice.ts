import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type NoticeData, type NoticeKind, noticeKinds } from './notice-kinds'

const minute = 60_000

/** Further edits put a waiting notice off, but not for ever: at the latest it goes an hour after the first. */
const longestWait = 60 * minute

export type NoticeOrder<K extends NoticeKind = NoticeKind> = {
  kind: K
  data: NoticeData[K]
  /** The unit that is told, where it is one. */
  unitId?: string
  /** Who did it: she is not told of it. */
  personId?: string
  /** Notices that wait under the same key become one, of the last one's kind and with the first one's data: several edits within minutes are one mail. */
  mergeKey?: string
}

/**
 * Leaves word of a change, inside the transaction of the change itself: rolled back, nothing is told. Who is told, and in which words, is
 * found when the notice is due (lib/notices). Gives the notice's id.
 */
export async function queueNotice<K extends NoticeKind>(
  tx: Transaction,
  { kind, data, unitId, personId, mergeKey }: NoticeOrder<K>,
  now: Date,
): Promise<string> {
  const dueAt = new Date(now.getTime() + noticeKinds[kind].waitMinutes * minute)
  const waiting = mergeKey ? await findWaiting(tx, mergeKey) : null
  if (waiting) {
    const latest = new Date(waiting.createdAt.getTime() + longestWait)
    await tx.notice.update({
      where: { id: waiting.id },
      data: { kind, dueAt: dueAt < latest ? dueAt : latest, personId },
      select: { id: true },
    })
    return waiting.id
  }
  const { id } = await tx.notice.create({
    data: { kind, data, unitId, personId, mergeKey, createdAt: now, dueAt },
    select: { id: true },
  })
  return id
}

/** As {@link queueNotice}, for many at once of which none waits already: their number costs no queries. */
export async function queueNotices<K extends NoticeKind>(
  tx: Transaction,
  orders: readonly NoticeOrder<K>[],
  now: Date,
): Promise<void> {
  const dueAt = (kind: K) => new Date(now.getTime() + noticeKinds[kind].waitMinutes * minute)
  await tx.notice.createMany({
    data: orders.map((order) => ({ ...order, createdAt: now, dueAt: dueAt(order.kind) })),
    // What somebody else left under the same key at this moment waits already.
    skipDuplicates: true,
  })
}

/** As {@link queueNotices}, leaving out those under whose key there ever was a notice: a reminder is one reminder, also when it went long ago. */
export async function queueNoticesOnce<K extends NoticeKind>(
  tx: Transaction,
  orders: readonly (NoticeOrder<K> & { mergeKey: string })[],
  now: Date,
): Promise<void> {
  const told = await tx.notice.findMany({
    where: { mergeKey: { in: orders.map(({ mergeKey }) => mergeKey) } },
    select: { mergeKey: true },
  })
  const known = new Set(told.map(({ mergeKey }) => mergeKey))
  await queueNotices(
    tx,
    orders.filter(({ mergeKey }) => !known.has(mergeKey)),
    now,
  )
}

/** Locked, so that it is not on its way when it is changed. */
async function findWaiting(tx: Transaction, mergeKey: string) {
  const found = await tx.$queryRaw<{ id: string; createdAt: Date }[]>`
    SELECT id::text AS id, created_at AS "createdAt" FROM notice
    WHERE merge_key = ${mergeKey} AND addressed_at IS NULL AND called_off_at IS NULL FOR UPDATE`
  return found[0] ?? null
}
