import 'server-only'
import { openSignedLink, signLink } from '@/lib/auth/signed-link'
import type { Transaction } from '@/lib/db/client'
import { listActedFor } from '@/lib/people/acted-for'

/** How long the link of a mail is good. */
export const cardLinkDays = 30

/** The link in the mail that asks a city whether its card is true: for which city, and whose mail it was; null: its institutional contact's. */
export type CardLink = { cityId: string; personId: string | null; sentAt: Date; expiresAt: Date }

const validity = cardLinkDays * 24 * 60 * 60_000

/** The token of the address at which the card of one city can be confirmed and corrected. */
export function signCardLink({ cityId, personId }: Pick<CardLink, 'cityId' | 'personId'>, sentAt: Date): string {
  const ids = personId ? [cityId, personId] : [cityId]
  return signLink({ purpose: 'confirmCard', ids, expiresAt: new Date(sentAt.getTime() + validity) })
}

/** What a token says, whether or not its time is over; null for what is no such token. */
export function readCardLink(token: unknown): CardLink | null {
  const link = openSignedLink(token, 'confirmCard')
  const [cityId, personId = null] = link?.ids ?? []
  if (!link || !cityId) return null
  return { cityId, personId, expiresAt: link.expiresAt, sentAt: new Date(link.expiresAt.getTime() - validity) }
}

/** Whether its time is not over, and whoever it was mailed to still acts for the city: what is ended ends at once. */
export async function isCardLinkInForce(
  tx: Transaction,
  { cityId, personId, expiresAt }: CardLink,
  now: Date,
): Promise<boolean> {
  if (expiresAt <= now) return false
  if (personId === null) return true
  return (await listActedFor(tx, personId, [cityId], now)).has(cityId)
}
