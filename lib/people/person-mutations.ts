import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, Rollback, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Result, refuse } from '@/lib/errors'
import type { SeenRowInput } from '@/lib/forms/input-schema'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { accountResource } from './accounts'
import type { SavePersonInput } from './schema'
import { wouldEmptySecretariat } from './secretariat'

// Who acts for whom is on no public page: none of these touches the cache. The record of changes names people by their id only. It
// never forgets, while what somebody is called and how she is written to must be erasable.
type Saved = { id: string; touched: CacheTag[] }

const emailTaken = refuse('invalid', { fields: { email: 'emailTaken' } })

/**
 * Saves what somebody is called and the address with which she signs in. A new address ends her sessions: whoever still reads the
 * old one is signed in nowhere. Refuses `notFound` (also who is not the viewer's to change), `conflict` and, at the field, `emailTaken`.
 */
export async function savePerson(viewer: Viewer, input: SavePersonInput): Promise<Result<Saved>> {
  const { name, email, version } = input
  const work = changePerson('person.update', viewer, input.id, async (tx, person, actor) => {
    const { count } = await tx.person.updateMany({
      where: { id: person.id, version },
      data: { name, email, version: { increment: 1 } },
    })
    if (count === 0) return conflict(tx, person.id)
    if (email !== person.email) {
      await tx.session.deleteMany({ where: { personId: person.id } })
      await tx.privateFeed.deleteMany({ where: { personId: person.id } })
    }
    const subject = { type: 'person', id: person.id } as const
    await recordChange(tx, actor, { action: 'person.update', subject, before: {}, after: {} })
    return { ok: true, id: person.id, touched: [] }
  })
  return refuseBroken({ person_email_key: emailTaken }, work)
}

/** With what is stored now, read again: it changed after this transaction had loaded it. */
async function conflict(tx: Transaction, id: string) {
  const { version, ...values } = await tx.person.findUniqueOrThrow({
    where: { id },
    select: { version: true, name: true, email: true },
  })
  return refuse('conflict', { current: { version, values } })
}

/**
 * Lets somebody in no more: her sessions end, and her next request is a visitor's. What she did and whom she acts for stays. Refuses
 * `alreadyDone`, `lastOfSecretariat`, `conflict`, and `notFound` also for who is not the viewer's to suspend.
 */
export async function suspendPerson(viewer: Viewer, input: SeenRowInput, now: Date): Promise<Result<Saved>> {
  return changePerson('person.suspend', viewer, input.id, async (tx, person, actor) => {
    if (person.suspendedAt) return refuse('alreadyDone')
    if (await wouldEmptySecretariat(tx, { withoutPersonId: person.id }, now)) return refuse('lastOfSecretariat')

    const { count } = await tx.person.updateMany({
      where: { id: person.id, version: input.version },
      data: { suspendedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await tx.session.deleteMany({ where: { personId: person.id } })
    await recordSuspension(tx, actor, person.id, true)
    return { ok: true, id: person.id, touched: [] }
  })
}

/** Lets somebody in again who was suspended. Refuses `alreadyDone`, `conflict`, and `notFound` as {@link suspendPerson} does. */
export async function unsuspendPerson(viewer: Viewer, input: SeenRowInput): Promise<Result<Saved>> {
  return changePerson('person.unsuspend', viewer, input.id, async (tx, person, actor) => {
    if (!person.suspendedAt) return refuse('alreadyDone')

    const { count } = await tx.person.updateMany({
      where: { id: person.id, version: input.version },
      data: { suspendedAt: null, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await recordSuspension(tx, actor, person.id, false)
    return { ok: true, id: person.id, touched: [] }
  })
}

async function recordSuspension(tx: Transaction, actor: Actor, id: string, isSuspended: boolean) {
  const change = {
    subject: { type: 'person', id },
    before: { isSuspended: !isSuspended },
    after: { isSuspended },
  } as const
  await recordChange(tx, actor, { action: isSuspended ? 'person.suspend' : 'person.unsuspend', ...change })
}

type Person = { id: string; name: string; email: string; suspendedAt: Date | null; version: number }

/** Load, then authorize. Who may not see the list of people learns nothing of who is on it: not hers and not there answer alike. */
async function changePerson(
  action: 'person.update' | 'person.suspend' | 'person.unsuspend',
  viewer: Viewer,
  id: string,
  change: (tx: Transaction, person: Person, actor: Actor) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  if (!viewer) return refuse('signInNeeded')
  return inTransaction(async (tx) => {
    const person = await tx.person.findUnique({
      where: { id },
      select: { id: true, name: true, email: true, suspendedAt: true, version: true },
    })
    if (!person || !can(viewer, action, await accountResource(tx, id))) return refuse('notFound')

    const result = await change(tx, person, viewer)
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
