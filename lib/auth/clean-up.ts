import 'server-only'
import { getDb } from '@/lib/db/client'

/** Deletes sessions, requests to sign in and counters that ended before `now`. Cheap: each goes by an index or a short table. */
export async function deleteExpired(now: Date): Promise<void> {
  const db = getDb()
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } })
  await db.signInRequest.deleteMany({ where: { expiresAt: { lt: now } } })
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } })
}
