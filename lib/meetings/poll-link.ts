import 'server-only'
import { openSignedLink, signLink } from '@/lib/auth/signed-link'

/** How long the link of a poll is good at most; whether the poll is still open is looked at when it is used. */
const linkDays = 180

/** The link in the mail that asks a city: for which poll and city, and whose mail it was; null: its institutional contact's. */
export type PollLink = { pollId: string; cityId: string; personId: string | null; expiresAt: Date }

/** The token of the address at which one city answers one poll. */
export function signPollLink({ pollId, cityId, personId }: Omit<PollLink, 'expiresAt'>, sentAt: Date): string {
  const ids = personId ? [pollId, cityId, personId] : [pollId, cityId]
  return signLink({ purpose: 'answerPoll', ids, expiresAt: new Date(sentAt.getTime() + linkDays * 24 * 60 * 60_000) })
}

/** What a token says, whether or not its time is over; null for what is no such token. */
export function readPollLink(token: unknown): PollLink | null {
  const link = openSignedLink(token, 'answerPoll')
  const [pollId, cityId, personId = null] = link?.ids ?? []
  return link && pollId && cityId ? { pollId, cityId, personId, expiresAt: link.expiresAt } : null
}
