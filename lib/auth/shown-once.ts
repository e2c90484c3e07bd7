import 'server-only'
import { cookies } from 'next/headers'
import { isOverTls } from './session-cookie'

/** Long enough to copy an address, and not to forget it on a screen. */
const shownMinutes = 5

/**
 * Hands a token that is kept nowhere else over to the page that comes next, for some minutes and in this browser only. The address of a page
 * would stay in the browser's history.
 */
export async function showOnce(token: string): Promise<void> {
  const { name, options } = shownOnceCookie()
  ;(await cookies()).set(name, token, { ...options, maxAge: shownMinutes * 60 })
}

/** The token that was handed over to this browser; null without one. It comes from a cookie: whose it is has to be asked. */
export async function readShownOnce(): Promise<string | null> {
  return (await cookies()).get(shownOnceCookie().name)?.value ?? null
}

/** Its name must not begin with the name of the session's. */
function shownOnceCookie() {
  const secure = isOverTls()
  const name = secure ? '__Host-enlace-made' : 'enlace-made'
  return { name, options: { httpOnly: true, secure, sameSite: 'lax', path: '/' } } as const
}
