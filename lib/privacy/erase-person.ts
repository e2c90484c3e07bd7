import { type ByLink, recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedByCity } from '@/lib/cache/tags'
import { eraseFromImports } from '@/lib/cities/import/erase-named'
import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import type { Action } from '@/lib/permissions/policy'
import { eraseContact } from './erase-contact'
import { noteErasure } from './erased-people'
import { eraseFromMeetings } from './named-in-meetings'

/**
 * Erases a person: her account with everything that hangs on it, her part in cities and secretariats, and whatever else has her address. Who held
 * which mandate stays, since cities hold them; the record of changes stays, and its ids lead to nobody. Gives the tags of the pages that showed something of her.
 */
export async function erasePersonData(
  tx: Transaction,
  person: { id: string; email: string },
  { by, action }: { by: Actor | ByLink; action: Extract<Action, 'profile.erase' | 'person.erase'> },
  now: Date,
): Promise<CacheTag[]> {
  const { id: personId, email } = person
  const touched = await eraseAddress(tx, email, by)
  await tx.invitation.deleteMany({ where: { acceptedById: personId } })
  await eraseFromMeetings(tx, personId)
  await tx.planImport.deleteMany({ where: { personId } })
  await tx.delegate.deleteMany({ where: { personId } })
  await tx.secretariatMember.deleteMany({ where: { personId } })
  // What was to be told to her alone. Those that tell others of what she did stay, without her.
  await tx.notice.deleteMany({ where: { data: { path: ['personId'], equals: personId } } })
  // Sessions, mails, choices and what waits for her digest go with her; who told of a consent, or caused a notice, becomes nobody.
  await tx.person.delete({ where: { id: personId } })
  await noteErasure(tx, { id: personId, address: email }, now)
  await recordChange(tx, by, { action, subject: { type: 'person', id: personId }, before: {}, after: null })
  return touched
}

/** Everything that has an address, an account aside: contacts, what was written to it, attempts to sign in with it, invitations, imported tables, cards of cities. */
async function eraseAddress(tx: Transaction, email: string, by: Actor | ByLink): Promise<CacheTag[]> {
  const hers = { equals: email, mode: 'insensitive' } as const
  const contacts = await tx.contact.findMany({
    where: { email: hers },
    select: { id: true, unitId: true, unit: { select: { slug: true } } },
  })
  const touched: CacheTag[] = []
  for (const contact of contacts) touched.push(...(await eraseContact(tx, contact, by)))
  await tx.mail.deleteMany({ where: { address: hers } })
  await tx.signInRequest.deleteMany({ where: { email: hers } })
  await tx.invitation.deleteMany({ where: { address: hers } })
  // Before the cards: an import that is just being applied is waited for, so that what it writes on them is seen.
  await eraseFromImports(tx, email)
  await tx.planImport.deleteMany({ where: { text: { contains: email, mode: 'insensitive' } } })
  return [...touched, ...(await eraseFromCards(tx, hers, by))]
}

/** A city whose institutional address is hers alone loses it: another office can be written in its place. */
async function eraseFromCards(
  tx: Transaction,
  contactEmail: { equals: string; mode: 'insensitive' },
  by: Actor | ByLink,
): Promise<CacheTag[]> {
  const cities = await tx.city.findMany({ where: { contactEmail }, select: { id: true, slug: true } })
  for (const { id } of cities) {
    await tx.city.update({
      where: { id },
      data: { contactEmail: null, acceptsMail: false, version: { increment: 1 } },
      select: { id: true },
    })
    const subject = { type: 'city', id, cityId: id } as const
    await recordChange(tx, by, { action: 'city.update', subject, before: {}, after: { changed: ['contactEmail'] } })
  }
  return cities.flatMap(({ slug }) => touchedByCity(slug))
}
