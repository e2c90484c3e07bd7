import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNotice } from '@/lib/mail/queue-notice'

/**
 * One notice of the kind `digest` for each person and unit for which something waits. Of several notices of one thing the first counts: it
 * knows how things were when the reader last heard of them.
 */
export async function queueDigests(tx: Transaction, now: Date): Promise<void> {
  const entries = await tx.digestEntry.findMany({
    orderBy: { noticeId: 'asc' },
    select: { noticeId: true, personId: true, notice: { select: { unitId: true, mergeKey: true } } },
  })
  const groups = new Map<string, { unitId: string; personId: string; noticeIds: string[] }>()
  const heard = new Set<string>()
  for (const { noticeId, personId, notice } of entries) {
    const thing = `${personId} ${notice.mergeKey ?? noticeId}`
    if (!notice.unitId || heard.has(thing)) continue
    heard.add(thing)
    const key = `${notice.unitId} ${personId}`
    const group = groups.get(key) ?? { unitId: notice.unitId, personId, noticeIds: [] }
    group.noticeIds.push(noticeId)
    groups.set(key, group)
  }
  for (const { unitId, ...data } of groups.values()) await queueNotice(tx, { kind: 'digest', unitId, data }, now)
  await tx.digestEntry.deleteMany({
    where: { OR: entries.map(({ noticeId, personId }) => ({ noticeId, personId })) },
  })
}
