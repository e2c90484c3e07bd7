import 'server-only'
import NextAuth from 'next-auth'
import { getEnv } from '@/lib/env'
import { sessionAdapter } from './adapter'
import { sessionCookie } from './session-cookie'
import { sessionLifetime } from './session-lifetime'

/**
 * Reads the session of a request from its cookie. None of next-auth's routes is mounted and it has no providers: its sign-in
 * pages and its callbacks, which a GET would consume, do not exist. Configured on first use, because a build has no settings.
 */
export const { auth } = NextAuth(() => {
  const { AUTH_SECRET, ENLACE_URL } = getEnv()
  return {
    adapter: sessionAdapter(),
    providers: [],
    secret: AUTH_SECRET,
    trustHost: true,
    useSecureCookies: ENLACE_URL.startsWith('https:'),
    cookies: { sessionToken: sessionCookie() },
    session: { strategy: 'database', maxAge: sessionLifetime.idle, updateAge: sessionLifetime.renewAfter },
    callbacks: {
      // Only the id goes on: everything else about the person is read where it is needed.
      session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id } }),
    },
  }
})
