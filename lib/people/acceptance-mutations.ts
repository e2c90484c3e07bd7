import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { openAt } from '@/lib/auth/invitation-token'
import { loadActor } from '@/lib/auth/load-actor'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate, storedDate } from '@/lib/time/when'
import type { Invitation } from '@/prisma/generated/client/client'
import { actsThere, findPlace, type Place } from './invitation-place'
import type { AcceptInvitationInput } from './invitation-schema'

/** The slug of the city for which she acts now; null for the secretariat. `isNew`: she did not act there before. */
type Accepted = { id: string; touched: CacheTag[]; citySlug: string | null; isNew: boolean }

/**
 * Accepts an invitation: who is signed in as its address acts for the city, or works in the secretariat, from today or its first day on. One
 * who acts there already closes it, and nothing else. Refuses `signInNeeded`; `notFound` also for somebody else's; `alreadyDone` when it was
 * accepted; `invitationOver` when it was revoked, is too old or leads nowhere any more; `inviterMayNot` when who invited could not invite
 * now: she gives nothing that is not hers to give.
 */
export async function acceptInvitation(
  viewer: Viewer,
  { id }: AcceptInvitationInput,
  now: Date,
): Promise<Result<Accepted>> {
  if (!viewer) return refuse('signInNeeded')
  const work = inTransaction<Result<Accepted>>(async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id } })
    const invited = invitation && (await tx.person.findUnique({ where: { email: invitation.address } }))
    if (!invitation || !invited || !can(viewer, 'invitation.accept', { personId: invited.id }))
      return refuse('notFound')
    if (invitation.acceptedAt) return refuse('alreadyDone')
    const place = await findPlace(tx, invitation, now)
    const term = place && termOf(invitation, place.today)
    if (!place || !term) return refuse('invitationOver')
    const inviter = invitation.invitedById ? await loadActor(invitation.invitedById, now, tx) : null
    if (!can(inviter, 'invitation.create', place.resource)) return refuse('inviterMayNot')

    const { count } = await tx.invitation.updateMany({
      where: { id, version: invitation.version, ...openAt(now) },
      data: { acceptedAt: now, acceptedById: viewer.personId, version: { increment: 1 } },
    })
    if (count === 0) throw new Rollback<Result<Accepted>>(refuse('invitationOver'))
    const isNew = !(await actsThere(tx, place, { id: viewer.personId }, term))
    if (isNew) await begin(tx, viewer, invitation, place, term)
    return { ok: true, id, touched: [], citySlug: place.slug, isNew }
  })
  const meanwhile = refuse('alreadyDone')
  return refuseBroken({ delegate_no_overlap: meanwhile, secretariat_member_no_overlap: meanwhile }, work)
}

type Term = { startsOn: string; endsOn: string | null }

/** From `today` on, or a later first day; null when the last day has passed. */
function termOf(invitation: Invitation, today: string): Term | null {
  const first = invitation.startsOn && plainDate(invitation.startsOn)
  const endsOn = invitation.endsOn && plainDate(invitation.endsOn)
  if (endsOn && endsOn < today) return null
  return { startsOn: first && first > today ? first : today, endsOn }
}

async function begin(tx: Transaction, actor: Actor, invitation: Invitation, place: Place, term: Term): Promise<void> {
  const { personId } = actor
  const { cityId, networkId, unitIds } = place.resource
  const { office, isLead } = invitation
  const days = { startsOn: storedDate(term.startsOn), endsOn: term.endsOn && storedDate(term.endsOn) }
  if (cityId === null) {
    const { id } = await tx.secretariatMember.create({ data: { personId, networkId, ...days }, select: { id: true } })
    const subject = { type: 'secretariatMember', id } as const
    const after = { personId, networkId }
    // From here on it is the secretariat for which she does things; that she accepts is the first of them.
    const asMember = { ...actor, secretariatOf: [...actor.secretariatOf, networkId] }
    await recordChange(tx, asMember, { action: 'invitation.accept', subject, before: null, after })
    return
  }
  const { id } = await tx.delegate.create({ data: { personId, cityId, office, isLead, ...days }, select: { id: true } })
  const subject = { type: 'delegate', id, cityId, unitIdsOfCity: unitIds } as const
  const asDelegate = {
    ...actor,
    delegations: [...actor.delegations, { delegateId: id, cityId, isLead, mandates: [] }],
  }
  await recordChange(tx, asDelegate, {
    action: 'invitation.accept',
    subject,
    before: null,
    after: { personId, isLead },
  })
}
