import 'server-only'
import type { CacheTag } from '@/lib/cache/tags'
import { getDb } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import type { EndSessionsInput, ProfileInput } from './profile-schema'

// Neither of these is written to the record of changes. A profile and its sessions are the person's own affair and no act for a city;
// and the record never forgets, while what somebody is called and where she signed in must be erasable.

/** Saves the viewer's own profile. Refuses with `conflict`, and what is stored, when another of her windows saved first. */
export async function saveProfile(
  viewer: Viewer,
  { version, name, language, timeZone }: ProfileInput,
): Promise<Result<{ touched: CacheTag[]; language: Locale }>> {
  const personId = viewer?.personId ?? ''
  const refusal = authorize(viewer, 'profile.update', { personId })
  if (refusal) return refusal

  const saved = await getDb().person.updateMany({
    where: { id: personId, version },
    data: { name, language, timeZone, version: { increment: 1 } },
  })
  if (saved.count === 0) return conflict(personId)
  return { ok: true, touched: [], language }
}

async function conflict(personId: string) {
  const stored = await getDb().person.findUnique({
    where: { id: personId },
    select: { name: true, language: true, timeZone: true, version: true },
  })
  if (!stored) return refuse('notFound')
  const { version, ...values } = stored
  return refuse('conflict', { current: { version, values } })
}

/** Ends every session of the viewer, this one too: each of their next requests is a visitor's. */
export async function endOwnSessions(
  viewer: Viewer,
  { locale }: EndSessionsInput,
): Promise<Result<{ touched: CacheTag[]; locale: Locale }>> {
  const personId = viewer?.personId ?? ''
  const refusal = authorize(viewer, 'sessions.end', { personId })
  if (refusal) return refusal

  await getDb().session.deleteMany({ where: { personId } })
  return { ok: true, touched: [], locale }
}
