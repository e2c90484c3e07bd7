import 'server-only'
import { getDb } from '@/lib/db/client'
import { hashToken, keyedHash, newCode, newToken, sameHash } from './secrets'

/** How long the link and the code of one mail are good for. */
export const signInMinutes = 10

/** Codes that may be typed for one request; then it is dead, its link too. */
const codesPerRequest = 5

/** What somebody wants to sign in as and for: an address, where to go then, and the invitation whose link she holds, if she came by one. */
export type SignInWish = { email: string; returnTo: string | null; invitationId: string | null }

const wishSelect = { email: true, returnTo: true, invitationId: true } as const

/**
 * Notes that somebody wants to sign in as an address (lower case), known or not: the row is the same for both. Gives the secrets of
 * the mail, of which only hashes are kept.
 */
export async function createSignInRequest(wish: SignInWish, now: Date) {
  const [token, code] = [newToken(), newCode()]
  const tokenHash = hashToken(token)
  const expiresAt = new Date(now.getTime() + signInMinutes * 60_000)
  const { id } = await getDb().signInRequest.create({
    data: { ...wish, tokenHash, codeHash: hashCode(tokenHash, code), createdAt: now, expiresAt },
    select: { id: true },
  })
  return { id, token, code }
}

/** Whose link this is while it can be used at `now`; null once it was used, is too old or never was. Uses nothing up. */
export async function findSignInRequest(token: string, now: Date): Promise<{ email: string } | null> {
  return getDb().signInRequest.findFirst({
    where: { tokenHash: hashToken(token), ...alive(now) },
    select: { email: true },
  })
}

/** Uses a request up by its link's token. Null when it cannot be used; of many that try at once, one gets it. */
export async function consumeByToken(token: string, now: Date): Promise<SignInWish | null> {
  const [consumed] = await getDb().signInRequest.updateManyAndReturn({
    where: { tokenHash: hashToken(token), ...alive(now) },
    data: { consumedAt: now },
    select: wishSelect,
  })
  return consumed ?? null
}

/**
 * Uses a request up by its code. Each call is counted before the code is looked at, so that calls at once cannot guess more often
 * than one after the other. Null when the code is wrong or the request cannot be used.
 */
export async function consumeByCode(id: string, code: string, now: Date): Promise<SignInWish | null> {
  const [counted] = await getDb().signInRequest.updateManyAndReturn({
    where: { id, ...alive(now) },
    data: { attempts: { increment: 1 } },
    select: { codeHash: true, tokenHash: true },
  })
  if (!counted || !sameHash(counted.codeHash, hashCode(counted.tokenHash, code))) return null
  const [consumed] = await getDb().signInRequest.updateManyAndReturn({
    where: { id, consumedAt: null, expiresAt: { gt: now } },
    data: { consumedAt: now },
    select: wishSelect,
  })
  return consumed ?? null
}

function alive(now: Date) {
  return { consumedAt: null, expiresAt: { gt: now }, attempts: { lt: codesPerRequest } }
}

/** Six digits are soon tried out by whoever reads the database: the hash needs a key, and its token so that no two are alike. */
function hashCode(tokenHash: string, code: string): string {
  return keyedHash('code', `${tokenHash}:${code}`)
}
