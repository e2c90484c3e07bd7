import 'server-only'
import { z } from 'zod'
import { keyedHash, sameHash } from './secrets'

/**
 * What a link without signing in may do, and to what: its purpose, an id or more, and until when. Signed, so that nobody can write one;
 * nothing of it is kept, so that no reader of the database finds one.
 */
export type SignedLink = { purpose: LinkPurpose; ids: string[]; expiresAt: Date }

/** One name for each thing that a link may do: a link for one is none for another. */
export type LinkPurpose = 'unsubscribe' | 'confirmCard' | 'publishedData' | 'answerCall' | 'answerPoll'

const payload = z.tuple([z.string(), z.array(z.string()), z.number().int()])

/** The token that stands in the link: what it is for, readable, and a signature (HMAC-SHA-256 under AUTH_SECRET). */
export function signLink({ purpose, ids, expiresAt }: SignedLink): string {
  const content = Buffer.from(JSON.stringify([purpose, ids, Math.floor(expiresAt.getTime() / 1000)])).toString(
    'base64url',
  )
  return `${content}.${keyedHash('link', content)}`
}

/** The ids of a link for `purpose`; null for anything else: another purpose, a changed token, one too old, no token at all. */
export function readSignedLink(token: unknown, purpose: LinkPurpose, now: Date): string[] | null {
  const link = openSignedLink(token, purpose)
  return link && link.expiresAt > now ? link.ids : null
}

/** A link for `purpose` also when its time is over, for who then says so; null for what was never such a link. */
export function openSignedLink(token: unknown, purpose: LinkPurpose): Pick<SignedLink, 'ids' | 'expiresAt'> | null {
  if (typeof token !== 'string' || token.length > 1000) return null
  const [content = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !sameHash(keyedHash('link', content), signature)) return null
  const parsed = payload.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString()))
  if (!parsed.success) return null
  const [signedPurpose, ids, expiry] = parsed.data
  return signedPurpose === purpose ? { ids, expiresAt: new Date(expiry * 1000) } : null
}
