import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** For how many days an invitation is kept once it ended. */
export const invitationDaysKept = 90

const keptFor = invitationDaysKept * 24 * 60 * 60_000

/**
 * Deletes the invitations that ended 90 days before `now` (accepted, revoked, or never answered) with their mails, and the account of whoever
 * signed in by one and never acted for anybody. What came of those that were accepted stays.
 */
export async function forgetInvitations(tx: Transaction, now: Date): Promise<void> {
  const before = { lt: new Date(now.getTime() - keptFor) }
  const unanswered = { acceptedAt: null, revokedAt: null }
  const ended = await tx.invitation.findMany({
    where: {
      OR: [
        { acceptedAt: before },
        { revokedAt: before },
        { ...unanswered, expiresAt: before },
        { ...unanswered, expiresAt: null, createdAt: before },
      ],
    },
    select: { id: true, address: true },
  })
  await tx.invitation.deleteMany({ where: { id: { in: ended.map(({ id }) => id) } } })
  await tx.notice.deleteMany({ where: { kind: 'invitation', createdAt: before } })

  const addresses = ended.map(({ address }) => address)
  const invitedAgain = await tx.invitation.findMany({
    where: { address: { in: addresses } },
    select: { address: true },
  })
  await tx.person.deleteMany({
    where: {
      email: { in: addresses, notIn: invitedAgain.map(({ address }) => address) },
      delegates: { none: {} },
      secretariat: { none: {} },
      sessions: { none: {} },
    },
  })
}
