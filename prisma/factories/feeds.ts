import { hashToken, newToken } from '@/lib/auth/secrets'
import type { Transaction } from '@/lib/db/client'

/** The token of an address of her own calendar that this person has made. */
export async function createPrivateFeed(db: Transaction, personId: string): Promise<string> {
  const token = newToken()
  await db.privateFeed.create({ data: { personId, tokenHash: hashToken(token), createdAt: new Date() } })
  return token
}
