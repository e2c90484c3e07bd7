import 'server-only'
import { keyedHash } from '@/lib/auth/secrets'
import { readSignedLink, signLink } from '@/lib/auth/signed-link'
import type { Transaction } from '@/lib/db/client'

/** For how long a link is good that somebody asked for, and one in a mail that tells of something new. */
export const askedHours = 24
export const toldDays = 30

const hour = 60 * 60_000

/**
 * The token of a link to everything that is shown of whoever has `address`. It names the address by a keyed hash: it is for the mailbox, and is good
 * for nothing once a contact has another address.
 */
export function signPublishedLink(address: string, { hours }: { hours: number }, now: Date): string {
  const expiresAt = new Date(now.getTime() + hours * hour)
  return signLink({ purpose: 'publishedData', ids: [hashOf(address)], expiresAt })
}

/** Whether an address is the one that a token is for; null for a token that is none, or too old. */
export function readPublishedLink(token: unknown, now: Date): ((address: string) => boolean) | null {
  const [hash] = readSignedLink(token, 'publishedData', now) ?? []
  return hash === undefined ? null : (address) => hashOf(address) === hash
}

/** The contacts and the account whose address `isHers`, by their ids, in their order. */
export async function findHers(
  tx: Transaction,
  isHers: (address: string) => boolean,
): Promise<{ contactIds: string[]; personId: string | null; address: string | null }> {
  const contacts = await tx.contact.findMany({
    where: { email: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, email: true },
  })
  const people = await tx.person.findMany({ select: { id: true, email: true } })
  const hers = contacts.filter(({ email }) => email !== null && isHers(email))
  const person = people.find(({ email }) => isHers(email))
  return {
    contactIds: hers.map(({ id }) => id),
    personId: person?.id ?? null,
    address: person?.email ?? hers[0]?.email ?? null,
  }
}

const hashOf = (address: string) => keyedHash('publishedData', address.trim().toLowerCase())
