/** What became of an invitation, for those who wait for an answer. `reply` is what the mail server said, in its own words. */
export type InvitationState =
  | { is: 'waiting' }
  | { is: 'retrying'; reply: string }
  | { is: 'undeliverable'; reply: string }
  /** Who invited could not invite any more when its mail was due. */
  | { is: 'void' }
  /** `on` is null when its mail is kept no longer. */
  | { is: 'sent'; on: Date | null; until: Date }
  | { is: 'expired'; on: Date }
  | { is: 'accepted'; on: Date }

type Sending = { sentAt: Date | null; failedAt: Date | null; droppedAt: Date | null; lastError: string | null }

/**
 * The state at `now` of an invitation that was not revoked. `mail` is the one that was asked for last; null while it waits to be addressed,
 * or when it is kept no longer.
 */
export function invitationState(
  { acceptedAt, expiresAt }: { acceptedAt: Date | null; expiresAt: Date | null },
  mail: Sending | null,
  now: Date,
): InvitationState {
  if (acceptedAt) return { is: 'accepted', on: acceptedAt }
  if (mail?.failedAt) return { is: 'undeliverable', reply: mail.lastError ?? '' }
  if (mail?.droppedAt) return { is: 'void' }
  if (mail && !mail.sentAt)
    return mail.lastError === null ? { is: 'waiting' } : { is: 'retrying', reply: mail.lastError }
  if (!expiresAt) return { is: 'waiting' }
  if (expiresAt <= now) return { is: 'expired', on: expiresAt }
  return { is: 'sent', on: mail?.sentAt ?? null, until: expiresAt }
}
