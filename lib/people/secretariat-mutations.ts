import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate, todayIn } from '@/lib/time/when'
import { daysOfEndingNow } from './rules'
import { wouldEmptySecretariat } from './secretariat'
import { storedDays } from './terms'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Lets somebody leave the secretariat at once: her next request has none of its rights. Refuses `lastOfSecretariat`, `alreadyDone`,
 * `conflict`; `notFound` also for a membership that is not the viewer's to end.
 */
export async function endSecretariatMember(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  if (!viewer) return refuse('signInNeeded')
  return inTransaction(async (tx) => {
    const member = await tx.secretariatMember.findUnique({
      where: { id: input.id },
      select: { id: true, personId: true, networkId: true, startsOn: true, endsOn: true, network: true },
    })
    if (!member || !can(viewer, 'secretariatMember.end', member)) return refuse('notFound')
    const today = todayIn(member.network.timeZone, now)
    if (member.endsOn && plainDate(member.endsOn) < today) return refuse('alreadyDone')
    if (await wouldEmptySecretariat(tx, { withoutMemberId: member.id }, now)) return refuse('lastOfSecretariat')

    const { id, personId, networkId } = member
    const days = daysOfEndingNow(plainDate(member.startsOn), today)
    const where = { id, version: input.version }
    // As for delegates: only one term of several may leave nothing behind.
    const hasAnother = (await tx.secretariatMember.count({ where: { personId, networkId, id: { not: id } } })) > 0
    const { count } =
      hasAnother && plainDate(member.startsOn) >= today
        ? await tx.secretariatMember.deleteMany({ where })
        : await tx.secretariatMember.updateMany({ where, data: { ...storedDays(days), version: { increment: 1 } } })
    if (count === 0) throw new Rollback<Result<Saved>>(refuse('conflict'))
    const change = { before: { personId, networkId }, after: null }
    await recordChange(tx, viewer, {
      action: 'secretariatMember.end',
      subject: { type: 'secretariatMember', id },
      ...change,
    })
    return { ok: true, id, touched: [] }
  })
}
