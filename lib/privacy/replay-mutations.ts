import 'server-only'
import { z } from 'zod'
import { eraseFromImports, listNamedAddresses } from '@/lib/cities/import/erase-named'
import { getDb, inTransaction, type Transaction } from '@/lib/db/client'
import { eraseContact } from './erase-contact'
import { erasePersonData } from './erase-person'
import { erasedAddressHash } from './erased-people'

/** Somebody who was erased, as the list of them is kept beside the copies of the database: it names nobody. */
export const erasureSchema = z.object({
  personId: z.uuid(),
  addressHash: z.string().regex(/^[0-9a-f]{64}$/),
  erasedAt: z.coerce.date(),
})
export type Erasure = z.output<typeof erasureSchema>

/** Everybody who was erased, the first one first. */
export async function listErasures(): Promise<Erasure[]> {
  return getDb().erasedPerson.findMany({ orderBy: [{ erasedAt: 'asc' }, { personId: 'asc' }] })
}

const nobody = { by: { linkOfCityId: null }, action: 'person.erase' } as const

/**
 * Erases again whoever an older copy of the database brought back: those in `list` and those whom the database itself knows. What has the address
 * of one of them and was made after she was erased is somebody's who came back, and stays. Gives how many were found.
 */
export async function replayErasures(list: readonly Erasure[]): Promise<number> {
  const known = [...list, ...(await listErasures())]
  const each = [...new Map(known.map((erasure) => [erasure.personId, erasure])).values()]
  let found = 0
  for (const erasure of each) if (await inTransaction((tx) => replay(tx, erasure))) found += 1
  return found
}

async function replay(tx: Transaction, erasure: Erasure): Promise<boolean> {
  const { personId, addressHash, erasedAt } = erasure
  const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true, email: true } })
  if (person) await erasePersonData(tx, person, nobody, erasedAt)
  const contacts = await listContactsOf(tx, erasure)
  for (const contact of contacts) await eraseContact(tx, contact, nobody.by)
  const written = await eraseWritten(tx, erasure)
  await tx.erasedPerson.upsert({
    where: { personId },
    create: { personId, addressHash, erasedAt },
    update: { addressHash, erasedAt },
  })
  return person !== null || contacts.length > 0 || written
}

/** Her own contact, where she had no account, and those with her address that were made before she was erased. */
async function listContactsOf(tx: Transaction, { personId, addressHash, erasedAt }: Erasure) {
  const contacts = await tx.contact.findMany({
    select: { id: true, email: true, unitId: true, unit: { select: { slug: true } } },
  })
  return contacts.filter(
    ({ id, email }) =>
      id === personId || (email !== null && madeBefore(id, erasedAt) && erasedAddressHash(email) === addressHash),
  )
}

/** What was written to her address, attempts to sign in with it, and tables that name it, before she was erased. Whether there was any. */
async function eraseWritten(tx: Transaction, { addressHash, erasedAt }: Erasure): Promise<boolean> {
  const before = { createdAt: { lt: erasedAt } }
  const mails = await tx.mail.findMany({ where: before, distinct: ['address'], select: { address: true } })
  const requests = await tx.signInRequest.findMany({ where: before, select: { email: true } })
  const invitations = await tx.invitation.findMany({ where: before, select: { address: true } })
  const addresses = [...mails, ...invitations].map(({ address }) => address)
  const named = await listNamedAddresses(tx, erasedAt)
  const hers = [...addresses, ...named, ...requests.map(({ email }) => email)].filter(
    (address) => erasedAddressHash(address) === addressHash,
  )
  await tx.mail.deleteMany({ where: { ...before, address: { in: hers } } })
  await tx.signInRequest.deleteMany({ where: { ...before, email: { in: hers } } })
  await tx.invitation.deleteMany({ where: { ...before, address: { in: hers } } })
  for (const address of new Set(hers)) await eraseFromImports(tx, address)
  return hers.length > 0
}

/** Ids begin with the milliseconds at which they were made (RFC 9562, section 5.7). */
function madeBefore(id: string, instant: Date): boolean {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) < instant.getTime()
}
