import type { Transaction } from '@/lib/db/client'
import type { AccountResource } from '@/lib/permissions/actor'

/** What the policy looks at, of a person's account: every network in which she has or had a part. */
export async function accountResource(tx: Transaction, personId: string): Promise<AccountResource> {
  const members = await tx.secretariatMember.findMany({ where: { personId }, select: { networkId: true } })
  const delegates = await tx.delegate.findMany({
    where: { personId },
    select: { city: { select: { networkId: true } } },
  })
  const networkIds = [...members, ...delegates.map((delegate) => delegate.city)].map(({ networkId }) => networkId)
  return { personId, networkIds: [...new Set(networkIds)] }
}
