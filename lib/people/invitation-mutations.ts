import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { isWithinLimit } from '@/lib/auth/limits'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Actor, InvitationResource, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { storedDate } from '@/lib/time/when'
import { actsThere, findPlace } from './invitation-place'
import type { CreateInvitationInput } from './invitation-schema'

// Who was invited is on no public page: none of these touches the cache. The record of changes does not say whom either: it never forgets,
// and most of those who are invited have nothing else here.
type Saved = { id: string; touched: CacheTag[] }

const alreadyInvited = refuse('invalid', { fields: { email: 'invitationOpen' } })

/**
 * Invites somebody, with or without an account, to act for a city or to work in the secretariat; the mail with her link waits in the outbox.
 * Refuses `notFound` for the place, `signInNeeded`, `notAllowed`, `tooManyInvitations`; at the fields `dayHasPassed`,
 * `delegateOverlaps` (she acts for the city already), `alreadyDone` (she is of the secretariat already) and `invitationOpen` (that address is invited already).
 */
export async function createInvitation(
  viewer: Viewer,
  input: CreateInvitationInput,
  now: Date,
): Promise<Result<Saved>> {
  const { networkId, actsFor, email, name, language, office, isLead, endsOn } = input
  const cityId = actsFor === 'secretariat' ? null : actsFor
  const work = inTransaction<Result<Saved>>(async (tx) => {
    const place = await findPlace(tx, { cityId, networkId }, now)
    if (!place) return refuse('notFound')
    const refusal = authorize(viewer, 'invitation.create', place.resource)
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    const startsOn = input.startsOn && input.startsOn > place.today ? input.startsOn : null
    if (endsOn && endsOn < place.today) return refuse('invalid', { fields: { endsOn: 'dayHasPassed' } })
    const term = { startsOn: startsOn ?? place.today, endsOn }
    if (await actsThere(tx, place, { email }, term)) {
      return refuse('invalid', { fields: { email: cityId ? 'delegateOverlaps' : 'alreadyDone' } })
    }
    if (!(await mayMail(viewer, place.resource, email))) return refuse('tooManyInvitations')

    const { id } = await tx.invitation.create({
      data: {
        ...(cityId ? { cityId, office, isLead } : { networkId }),
        ...{ address: email, name, language, createdAt: now, invitedById: viewer.personId },
        startsOn: startsOn && storedDate(startsOn),
        endsOn: endsOn && storedDate(endsOn),
      },
      select: { id: true },
    })
    await queueMail(tx, id, now)
    await recordChange(tx, viewer, {
      action: 'invitation.create',
      subject: subjectOf(id, place.resource),
      before: null,
      after: { isLead: cityId !== null && isLead },
    })
    return { ok: true, id, touched: [] }
  })
  return refuseBroken({ invitation_one_open: alreadyInvited }, work)
}

/**
 * Has the mail sent again, with a new link that is good for as long as the first one was; the link so far is good no more. She who asks for
 * it answers for the invitation from now on. Refuses `alreadyDone` for one that was accepted or revoked, `tooManyInvitations`, `conflict`;
 * `notFound` also for one that is not the viewer's.
 */
export async function resendInvitation(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return changeInvitation('invitation.resend', viewer, input.id, now, async (tx, invitation, actor) => {
    const { id, address, resource } = invitation
    if (!(await mayMail(actor, resource, address))) return refuse('tooManyInvitations')
    const { count } = await tx.invitation.updateMany({
      where: { id, version: input.version, acceptedAt: null, revokedAt: null },
      data: { invitedById: actor.personId, tokenHash: null, expiresAt: null, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await queueMail(tx, id, now)
    const subject = subjectOf(id, resource)
    await recordChange(tx, actor, { action: 'invitation.resend', subject, before: {}, after: {} })
    return { ok: true, id, touched: [] }
  })
}

/** Takes an invitation back: its link is good no more. Refuses as {@link resendInvitation} does. */
export async function revokeInvitation(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return changeInvitation('invitation.revoke', viewer, input.id, now, async (tx, invitation, actor) => {
    const { id, isLead, resource } = invitation
    const { count } = await tx.invitation.updateMany({
      where: { id, version: input.version, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    const subject = subjectOf(id, resource)
    await recordChange(tx, actor, { action: 'invitation.revoke', subject, before: { isLead }, after: null })
    return { ok: true, id, touched: [] }
  })
}

/** Against floods of mails: those of one inviter, and those into one mailbox, whoever invites. */
async function mayMail(actor: Actor, { networkId }: InvitationResource, address: string): Promise<boolean> {
  const limit = actor.secretariatOf.includes(networkId) ? 'invitationsPerSecretary' : 'invitationsPerInviter'
  return (await isWithinLimit(limit, actor.personId)) && (await isWithinLimit('invitationsPerAddress', address))
}

/** The mail that is asked for last is the invitation's: one that waits still is not sent (lib/notices/kinds/invitation.ts). */
async function queueMail(tx: Transaction, id: string, now: Date): Promise<void> {
  const noticeId = await queueNotice(tx, { kind: 'invitation', data: { invitationId: id } }, now)
  await tx.invitation.update({ where: { id }, data: { noticeId }, select: { id: true } })
}

function subjectOf(id: string, { cityId, unitIds }: InvitationResource) {
  return { type: 'invitation', id, cityId: cityId ?? undefined, unitIdsOfCity: unitIds } as const
}

type Invitation = { id: string; address: string; isLead: boolean; resource: InvitationResource }

/** Load, then authorize. Who was invited is not public: not hers and not there answer alike. */
async function changeInvitation(
  action: 'invitation.resend' | 'invitation.revoke',
  viewer: Viewer,
  id: string,
  now: Date,
  change: (tx: Transaction, invitation: Invitation, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  if (!viewer) return refuse('signInNeeded')
  return inTransaction(async (tx) => {
    const row = await tx.invitation.findUnique({ where: { id } })
    const place = row && (await findPlace(tx, row, now))
    if (!row || !place || !can(viewer, action, place.resource)) return refuse('notFound')
    if (row.acceptedAt || row.revokedAt) return refuse('alreadyDone')

    const result = await change(tx, { ...row, resource: place.resource }, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
