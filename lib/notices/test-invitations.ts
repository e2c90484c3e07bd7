import { beforeAll, beforeEach } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { findSession } from '@/lib/auth/session-store'
import { mailSignIn, requestInvitedSignIn, signInByLink } from '@/lib/auth/sign-in'
import type { Db } from '@/lib/db/client'
import type { Received } from '@/lib/mail/test-mail-server'
import { createInvitation } from '@/lib/people/invitation-mutations'
import { createInvitationInput } from '@/lib/people/invitation-schema'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { doWhatIsDue } from './worker'

export const now = new Date('2026-11-25T15:00:00Z')

/** The instant `count` days after now. */
export const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60_000)

/** The rights of somebody who may enter, as a request finds them. */
export async function actorOf(personId: string, at = now): Promise<Actor> {
  const actor = await loadActor(personId, at)
  if (!actor) throw new Error('she may not enter')
  return actor
}

/**
 * Gives each test of the file that calls it (once, at its top) a city with a lead delegate who invites, an address that is nobody's, and what its
 * reader does with the mails in `received`.
 */
export function useInvitingCity(received: Received[], db: () => Db) {
  const world = { networkId: '', cityId: '', lead: {} as Actor, leadDelegateId: '', email: '' }

  beforeAll(async () => {
    world.networkId = (await createNetwork(db(), { name: 'Rede de Provas' })).id
  })
  beforeEach(async () => {
    const { networkId } = world
    const cityId = (await createCity(db(), { networkId, name: 'Rio Manso' })).id
    world.cityId = cityId
    const person = await createPerson(db(), { name: 'Celina Rocha' })
    world.leadDelegateId = (await createDelegate(db(), { personId: person.id, cityId, isLead: true })).id
    world.lead = await actorOf(person.id)
    world.email = `rosa-${distinct()}@provas.example`
    received.length = 0
  })

  const input = (more: Record<string, unknown> = {}) => {
    const { networkId, cityId: actsFor, email } = world
    return createInvitationInput.parse({ networkId, actsFor, email, name: 'Rosa Prates', language: 'es', ...more })
  }
  const invite = async (more: Record<string, unknown> = {}) => {
    const created = await createInvitation(world.lead, input(more), now)
    if (!created.ok) throw new Error(`${created.code} ${JSON.stringify(created.fields)}`)
    return created.id
  }
  /** The token in the link of the mail that arrived last. */
  const tokenInMail = () => {
    const text = received.at(-1)?.mail.text ?? ''
    const token = text.match(/\/sign-in\/invitation\?token=(\S+)/)?.[1]
    if (!token) throw new Error(`no link in: ${text}`)
    return token
  }
  const inviteByMail = async (more: Record<string, unknown> = {}) => {
    const id = await invite(more)
    await doWhatIsDue(now)
    return { id, token: tokenInMail() }
  }
  /** An invitation as its forms name it. */
  const seen = async (id: string) => {
    const { version } = await db().invitation.findUniqueOrThrow({ where: { id } })
    return { id, version }
  }
  return { world, seen, input, invite, tokenInMail, inviteByMail }
}

/** Signs in as the invited address, by the mail for which the holder of an invitation's link asks. */
export async function signIn(token: string, at = now) {
  const asked = await requestInvitedSignIn({ locale: 'es', token }, distinct(), at)
  if (!asked.ok) return asked
  await mailSignIn(asked.mail, at)
  return signInByLink({ locale: 'es', token: asked.mail.token }, null, at)
}

/** As {@link signIn}, for who succeeds: what she may do then. */
export async function enter(token: string, at = now): Promise<Actor> {
  const signedIn = await signIn(token, at)
  if (!signedIn.ok) throw new Error(signedIn.code)
  const session = await findSession(signedIn.sessionToken, at)
  return actorOf(session?.personId ?? '', at)
}
