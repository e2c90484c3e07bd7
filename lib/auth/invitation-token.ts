import 'server-only'
import { getDb, type Transaction } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { hashToken, newToken } from './secrets'

/** How long a mailed invitation is good for. */
export const invitationDays = 7

/** Until when an invitation is good whose mail is sent at `now`. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 24 * 60 * 60_000)
}

/** The page to which the link of an invitation leads; it lies with signing in, where the address of a page is told to no other site. */
export function invitationPath(locale: Locale, token: string): string {
  return `/${locale}/sign-in/invitation?token=${encodeURIComponent(token)}`
}

/** The condition on an invitation whose link works at the instant `now`. */
export function openAt(now: Date) {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }
}

/**
 * A new token for an invitation, which takes the place of the one before, and until when it is good. Made while its mail is sent, in the
 * transaction `tx` that notes that: nobody but the mail's reader ever has it, and a mail that was never sent leaves none. Null for an
 * invitation that was accepted or revoked meanwhile.
 */
export async function mintInvitationToken(
  tx: Transaction,
  invitationId: string,
  now: Date,
): Promise<{ token: string; expiresAt: Date } | null> {
  const token = newToken()
  const expiresAt = invitationEnd(now)
  const { count } = await tx.invitation.updateMany({
    where: { id: invitationId, acceptedAt: null, revokedAt: null },
    data: { tokenHash: hashToken(token), expiresAt },
  })
  return count === 0 ? null : { token, expiresAt }
}

/** The id of the invitation whose link has this token, whatever became of it; null when there is none. Uses nothing up. */
export async function findInvitationOfToken(token: unknown): Promise<string | null> {
  if (typeof token !== 'string' || token.length > 100) return null
  const found = await getDb().invitation.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true } })
  return found?.id ?? null
}

/** Whom an invitation whose link works at `now` is for, with what an account of hers begins with. */
export async function findOpenInvitation(id: string, now: Date) {
  const zone = { select: { timeZone: true } } as const
  const invitation = await getDb().invitation.findFirst({
    where: { id, ...openAt(now) },
    select: { id: true, address: true, name: true, language: true, city: zone, network: zone },
  })
  if (!invitation) return null
  const { city, network, ...person } = invitation
  return { ...person, timeZone: (city ?? network)?.timeZone ?? 'UTC' }
}
