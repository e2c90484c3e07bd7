import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { WaitingNoticeInput } from './unit-notice-schema'

type Saved = { id: string; touched: CacheTag[] }

/** Lets a notice that waits go at once. Refuses `signInNeeded`, `alreadyDone` when it has gone or was called off, and `notFound` also for one that is not the viewer's. */
export function sendNoticeNow(viewer: Viewer, { id }: WaitingNoticeInput, now: Date): Promise<Result<Saved>> {
  return settle('notice.send', viewer, id, { dueAt: now })
}

/** Has a notice that waits told to nobody; the change that it speaks of stays. Refuses as {@link sendNoticeNow} does. */
export function callOffNotice(viewer: Viewer, { id }: WaitingNoticeInput, now: Date): Promise<Result<Saved>> {
  return settle('notice.send', viewer, id, { calledOffAt: now })
}

async function settle(
  action: 'notice.send',
  viewer: Viewer,
  id: string,
  data: { dueAt: Date } | { calledOffAt: Date },
): Promise<Result<Saved>> {
  if (!viewer) return refuse('signInNeeded')
  return inTransaction(async (tx) => {
    const notice = await tx.notice.findUnique({
      where: { id },
      select: { kind: true, unitId: true, unit: { select: { networkId: true } } },
    })
    const { unitId, unit } = notice ?? {}
    if (!unitId || !unit || !can(viewer, action, { networkId: unit.networkId, unitId })) return refuse('notFound')

    const { count } = await tx.notice.updateMany({ where: { id, addressedAt: null, calledOffAt: null }, data })
    if (count === 0) return refuse('alreadyDone')
    await recordChange(tx, viewer, {
      action,
      subject: { type: 'notice', id, unitId },
      before: null,
      after: { kind: notice?.kind ?? '', isCalledOff: 'calledOffAt' in data },
    })
    return { ok: true, id, touched: [] }
  })
}
