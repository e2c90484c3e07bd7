import 'server-only'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { endSession, findSession, renewSession } from './session-store'

/**
 * next-auth's view of our sessions, which holds hashes of tokens where its own adapter for Prisma holds the tokens. next-auth
 * only reads, renews and ends sessions here: people are entered by those who invite them, and sessions are opened by our own
 * sign-in. It insists on the other methods, which refuse.
 */
export function sessionAdapter(): Adapter {
  return {
    async getSessionAndUser(sessionToken) {
      const session = await findSession(sessionToken, new Date())
      if (!session) return null
      const user: AdapterUser = { id: session.personId, email: session.person.email, emailVerified: null }
      return { session: { sessionToken, userId: session.personId, expires: session.expiresAt }, user }
    },
    async updateSession({ sessionToken }) {
      await renewSession(sessionToken, new Date())
      return null
    },
    async deleteSession(sessionToken) {
      await endSession(sessionToken)
    },
    createSession: refuse,
    createUser: refuse,
    updateUser: refuse,
    getUser: refuse,
    getUserByEmail: refuse,
    getUserByAccount: refuse,
    linkAccount: refuse,
  }
}

async function refuse(): Promise<never> {
  throw new Error('next-auth opens neither accounts nor sessions here')
}
