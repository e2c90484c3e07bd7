import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { keyedHash, sameHash } from './secrets'
import { isOverTls } from './session-cookie'
import { signInMinutes } from './sign-in-request'

/**
 * Which request to sign in this browser made, and for whom: the code from the mail is only taken together with it. `askAt` is the page on which
 * it asked, where that was not the one for everybody.
 */
export type Pending = { requestId: string; email: string; askAt?: string }

const stored = z.object({ requestId: z.uuid(), email: z.string(), askAt: z.string().optional() })

/** A pending sign-in as a signed text, which nobody can make up for somebody else's request. */
export function sealPending(pending: Pending): string {
  const content = Buffer.from(JSON.stringify(pending)).toString('base64url')
  return `${content}.${keyedHash('pending', content)}`
}

/** The pending sign-in in a text made by {@link sealPending}; null for any other. */
export function openPending(sealed: string): Pending | null {
  const [content = '', signature = ''] = sealed.split('.')
  if (!sameHash(signature, keyedHash('pending', content))) return null
  return stored.parse(JSON.parse(Buffer.from(content, 'base64url').toString()))
}

/** Remembers in the browser, for as long as the code is good, that it waits for one. */
export async function setPendingCookie(pending: Pending): Promise<void> {
  const { name, options } = pendingCookie()
  ;(await cookies()).set(name, sealPending(pending), { ...options, maxAge: signInMinutes * 60 })
}

/** What this browser waits for, or null. */
export async function readPendingCookie(): Promise<Pending | null> {
  const value = (await cookies()).get(pendingCookie().name)?.value
  return value ? openPending(value) : null
}

export async function clearPendingCookie(): Promise<void> {
  const { name, options } = pendingCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/** The name of the cookie of a pending sign-in and how it is set; it must not begin with the name of the session's. */
export function pendingCookie() {
  const secure = isOverTls()
  const name = secure ? '__Host-enlace-pending' : 'enlace-pending'
  return { name, options: { httpOnly: true, secure, sameSite: 'lax', path: '/' } } as const
}
