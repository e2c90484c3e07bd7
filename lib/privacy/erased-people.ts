import 'server-only'
import { keyedHash } from '@/lib/auth/secrets'
import type { Transaction } from '@/lib/db/client'

/** The hash by which an erased address is known again, in lower case. */
export const erasedAddressHash = (address: string) => keyedHash('erased', address.trim().toLowerCase())

/** Keeps that somebody's data were erased, without the data: `id` is her account's or, where she had none, her contact's. */
export async function noteErasure(
  tx: Transaction,
  { id, address }: { id: string; address: string },
  now: Date,
): Promise<void> {
  const addressHash = erasedAddressHash(address)
  await tx.erasedPerson.upsert({
    where: { personId: id },
    create: { personId: id, addressHash, erasedAt: now },
    update: { addressHash, erasedAt: now },
  })
}
