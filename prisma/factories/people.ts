import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { distinct } from './defaults'

/** A person who acts for nobody yet. */
export function createPerson(db: Transaction, given: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  return db.person.create({
    data: {
      email: `pessoa-${distinct()}@provas.example`,
      name: 'Joana Lima',
      language: 'pt',
      timeZone: 'America/Sao_Paulo',
      ...given,
    },
  })
}

/** Days as YYYY-MM-DD; without them: since 2016 and without end. */
type Period = { startsOn?: string; endsOn?: string }

function storedPeriod({ startsOn = '2016-01-01', endsOn }: Period) {
  return { startsOn: storedDate(startsOn), endsOn: endsOn ? storedDate(endsOn) : null }
}

/** The tie by which a person acts for a city. */
export function createDelegate(
  db: Transaction,
  given: Period & { personId: string; cityId: string; office?: string; isLead?: boolean },
) {
  return db.delegate.create({ data: { ...given, ...storedPeriod(given) } })
}

/** The tie by which a person belongs to a network's secretariat. */
export function createSecretariatMember(db: Transaction, given: Period & { personId: string; networkId: string }) {
  return db.secretariatMember.create({ data: { ...given, ...storedPeriod(given) } })
}

/**
 * Signs a person in: gives the value of the session's cookie. The hash is the one of lib/auth/secrets.ts, which cannot be
 * loaded outside of a server; a test beside this file holds the two together.
 */
export async function createSession(
  db: Transaction,
  given: { personId: string; createdAt?: Date; expiresAt?: Date },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const createdAt = given.createdAt ?? new Date()
  const expiresAt = given.expiresAt ?? new Date(createdAt.getTime() + 24 * 60 * 60 * 1000)
  await db.session.create({ data: { tokenHash, personId: given.personId, createdAt, expiresAt } })
  return token
}

/**
 * An invitation whose mail was sent: by default to a city, good for a week. Gives the row and the token of its link; the hash is the one of
 * lib/auth/secrets.ts.
 */
export async function createInvitation(
  db: Transaction,
  given: Partial<Prisma.InvitationUncheckedCreateInput> & ({ cityId: string } | { networkId: string }),
) {
  const token = randomBytes(32).toString('base64url')
  const createdAt = given.createdAt ? new Date(given.createdAt) : new Date()
  const invitation = await db.invitation.create({
    data: {
      address: `convidada-${distinct()}@provas.example`,
      name: 'Rosa Prates',
      language: 'pt',
      tokenHash: createHash('sha256').update(token).digest('hex'),
      expiresAt: new Date(createdAt.getTime() + 7 * 24 * 60 * 60 * 1000),
      ...given,
    },
  })
  return { ...invitation, token }
}
