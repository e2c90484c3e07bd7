import 'server-only'
import { cookies } from 'next/headers'
import { getEnv } from '@/lib/env'
import { sessionLifetime } from './session-lifetime'

/**
 * The name of the session's cookie and how it is set. Over TLS the `__Host-` prefix makes browsers refuse it from a sibling
 * domain or an open connection; on http://localhost they would not take the prefix. No other cookie's name may begin with this
 * one: next-auth would read it as a part of the token.
 */
export function sessionCookie() {
  const secure = isOverTls()
  return {
    name: secure ? '__Host-enlace-session' : 'enlace-session',
    options: { httpOnly: true, secure, sameSite: 'lax', path: '/' },
  } as const
}

/** Whether the site is served over TLS, as its public address says. */
export function isOverTls(): boolean {
  return getEnv().ENLACE_URL.startsWith('https:')
}

/** The token that the browser sent, or null. */
export async function readSessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookie().name)?.value || null
}

/** Gives the browser a session. The cookie lives for the absolute lifetime; the idle one is kept by the database. */
export async function setSessionCookie(token: string): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, token, { ...options, maxAge: sessionLifetime.absolute })
}

/** Takes the session away from the browser; the database's row is another matter. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}
