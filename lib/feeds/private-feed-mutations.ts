import 'server-only'
import { hashToken, newToken } from '@/lib/auth/secrets'
import type { CacheTag } from '@/lib/cache/tags'
import { getDb } from '@/lib/db/client'
import type { Result } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'

// Neither is written to the record of changes: where somebody reads her calendar is her own affair and no act for a city.

/**
 * Makes the address of the viewer's own calendar, which takes the place of the one before: that is good for nothing from then on. Only the
 * hash of the token is kept, so that this answer is the only one that ever holds it.
 */
export async function makePrivateFeed(
  viewer: Viewer,
  now: Date,
): Promise<Result<{ touched: CacheTag[]; token: string }>> {
  const personId = viewer?.personId ?? ''
  const refusal = authorize(viewer, 'feed.make', { personId })
  if (refusal) return refusal

  const token = newToken()
  const made = { tokenHash: hashToken(token), createdAt: now }
  await getDb().privateFeed.upsert({ where: { personId }, create: { personId, ...made }, update: made })
  return { ok: true, touched: [], token }
}

/** Ends the address of the viewer's own calendar; there being none is the same. */
export async function revokePrivateFeed(viewer: Viewer): Promise<Result<{ touched: CacheTag[] }>> {
  const personId = viewer?.personId ?? ''
  const refusal = authorize(viewer, 'feed.revoke', { personId })
  if (refusal) return refusal

  await getDb().privateFeed.deleteMany({ where: { personId } })
  return { ok: true, touched: [] }
}
