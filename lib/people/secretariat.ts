import type { Transaction } from '@/lib/db/client'
import { todayIn } from '@/lib/time/when'
import { inForceOn } from './terms'

/**
 * Whether a secretariat would have nobody left who can sign in, once a person or one of its memberships is gone: nobody could then
 * undo it. Keeps others who take somebody away from the same secretariat waiting, or two could each leave the other as the last.
 */
export async function wouldEmptySecretariat(
  tx: Transaction,
  gone: { withoutPersonId: string } | { withoutMemberId: string },
  now: Date,
): Promise<boolean> {
  const which = 'withoutPersonId' in gone ? { personId: gone.withoutPersonId } : { id: gone.withoutMemberId }
  const memberships = await tx.secretariatMember.findMany({
    where: which,
    select: { networkId: true, network: { select: { timeZone: true } } },
  })
  for (const { networkId, network } of memberships) {
    await tx.$queryRaw`SELECT id FROM network WHERE id = ${networkId}::uuid FOR UPDATE`
    const inForce = { networkId, person: { suspendedAt: null }, ...inForceOn(todayIn(network.timeZone, now)) }
    const remaining = await tx.secretariatMember.count({ where: { ...inForce, NOT: which } })
    if (remaining === 0) return true
  }
  return false
}
