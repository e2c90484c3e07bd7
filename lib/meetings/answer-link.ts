import 'server-only'
import { openSignedLink, signLink } from '@/lib/auth/signed-link'
import type { Transaction } from '@/lib/db/client'
import { listActedFor } from '@/lib/people/acted-for'

/** How long the link of a call is good at most; the deadline for answers, which may still move, is looked at when it is used. */
const linkDays = 180

/** The link in the mail that calls a city to an activity: for which city, and whose mail it was; null: its institutional contact's. */
export type AnswerLink = { activityId: string; cityId: string; personId: string | null; expiresAt: Date }

/** The token of the address at which one city answers one call. */
export function signAnswerLink({ activityId, cityId, personId }: Omit<AnswerLink, 'expiresAt'>, sentAt: Date): string {
  const ids = personId ? [activityId, cityId, personId] : [activityId, cityId]
  return signLink({ purpose: 'answerCall', ids, expiresAt: new Date(sentAt.getTime() + linkDays * 24 * 60 * 60_000) })
}

/** What a token says, whether or not its time is over; null for what is no such token. */
export function readAnswerLink(token: unknown): AnswerLink | null {
  const link = openSignedLink(token, 'answerCall')
  const [activityId, cityId, personId = null] = link?.ids ?? []
  return link && activityId && cityId ? { activityId, cityId, personId, expiresAt: link.expiresAt } : null
}

/** Whether its time is not over, and whoever it was mailed to still acts for the city, or its office still wants mail: what is ended ends at once. */
export async function isAnswerLinkInForce(
  tx: Transaction,
  { cityId, personId, expiresAt }: Pick<AnswerLink, 'cityId' | 'personId' | 'expiresAt'>,
  now: Date,
): Promise<boolean> {
  if (expiresAt <= now) return false
  const city = await tx.city.findUnique({ where: { id: cityId }, select: { archivedAt: true, acceptsMail: true } })
  if (!city || city.archivedAt) return false
  if (personId === null) return city.acceptsMail
  return (await listActedFor(tx, personId, [cityId], now)).has(cityId)
}
