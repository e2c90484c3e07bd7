import 'server-only'
import type { CacheTag } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { accountResource } from '@/lib/people/accounts'
import { wouldEmptySecretariat } from '@/lib/people/secretariat'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { erasePersonData } from './erase-person'
import type { EraseOwnDataInput, ErasePersonInput } from './erasure-schema'

const otherAddress = refuse('invalid', { fields: { confirmation: 'confirmationDiffers' } })

/**
 * Erases everything that is kept of the viewer; her sessions end. Refuses `signInNeeded`, `lastOfSecretariat`, and at the field
 * `confirmationDiffers`.
 */
export async function eraseOwnData(
  viewer: Viewer,
  { confirmation, locale }: EraseOwnDataInput,
  now: Date,
): Promise<Result<{ touched: CacheTag[]; locale: Locale }>> {
  const personId = viewer?.personId ?? ''
  const refusal = authorize(viewer, 'profile.erase', { personId })
  if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

  return inTransaction<Result<{ touched: CacheTag[]; locale: Locale }>>(async (tx) => {
    const person = await lockPerson(tx, personId)
    if (!person) return refuse('notFound')
    if (person.email !== confirmation) return otherAddress
    if (await wouldEmptySecretariat(tx, { withoutPersonId: personId }, now)) return refuse('lastOfSecretariat')

    const touched = await erasePersonData(tx, person, { by: viewer, action: 'profile.erase' }, now)
    return { ok: true, touched, locale }
  })
}

/**
 * Erases everything that is kept of somebody who asked the secretariat for it. Refuses `signInNeeded`, `conflict` (she was changed since),
 * `lastOfSecretariat`, at the field `confirmationDiffers`, and `notFound` also for who is not the viewer's to erase.
 */
export async function erasePerson(
  viewer: Viewer,
  input: ErasePersonInput,
  now: Date,
): Promise<Result<{ id: string; touched: CacheTag[] }>> {
  if (!viewer) return refuse('signInNeeded')
  return inTransaction<Result<{ id: string; touched: CacheTag[] }>>(async (tx) => {
    const person = await lockPerson(tx, input.id)
    if (!person || !can(viewer, 'person.erase', await accountResource(tx, input.id))) return refuse('notFound')
    if (person.version !== input.version) return refuse('conflict')
    if (person.email !== input.confirmation) return otherAddress
    if (await wouldEmptySecretariat(tx, { withoutPersonId: person.id }, now)) return refuse('lastOfSecretariat')

    const touched = await erasePersonData(tx, person, { by: viewer, action: 'person.erase' }, now)
    return { ok: true, id: person.id, touched }
  })
}

/** Locked, so that nobody gives her a part in something while she is erased. */
async function lockPerson(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${id}::uuid FOR UPDATE`
  return tx.person.findUnique({ where: { id }, select: { id: true, email: true, version: true } })
}
