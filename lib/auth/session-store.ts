import 'server-only'
import { getDb } from '@/lib/db/client'
import { hashToken, newToken } from './secrets'
import { absoluteEnd, sessionEnd } from './session-lifetime'

/**
 * Opens a session for a person and gives its token, which is kept nowhere else: the row holds only its hash. Asks nothing
 * about the person; whoever calls it has checked that she may sign in.
 */
export async function openSession(personId: string, now: Date): Promise<string> {
  const token = newToken()
  await getDb().person.update({
    where: { id: personId },
    data: {
      lastSignInAt: now,
      sessions: { create: { tokenHash: hashToken(token), createdAt: now, expiresAt: sessionEnd(now, now) } },
    },
    select: { id: true },
  })
  return token
}

/** The session of a token while it is alive at `now`, else null. */
export async function findSession(token: string, now: Date) {
  const session = await getDb().session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, personId: true, createdAt: true, expiresAt: true, person: { select: { email: true } } },
  })
  if (!session || session.expiresAt <= now || absoluteEnd(session.createdAt) <= now) return null
  return session
}

/** Moves the idle end of a living session forward from `now`; a session that ended meanwhile stays ended. */
export async function renewSession(token: string, now: Date): Promise<void> {
  const session = await findSession(token, now)
  if (!session) return
  const expiresAt = sessionEnd(session.createdAt, now)
  await getDb().session.updateMany({ where: { id: session.id, expiresAt: { lt: expiresAt } }, data: { expiresAt } })
}

/** Ends the session of a token; one that is not there is no error. */
export async function endSession(token: string): Promise<void> {
  await getDb().session.deleteMany({ where: { tokenHash: hashToken(token) } })
}
