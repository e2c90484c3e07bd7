import 'server-only'
import { findInvitationOfToken, openAt } from '@/lib/auth/invitation-token'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { actingCity } from '@/lib/permissions/acting-city'
import type { Actor, InvitationResource } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { findCityResource } from './city-resource'
import { findPlace } from './invitation-place'
import { type InvitationState, invitationState } from './invitation-rules'

/** To what an invitation leads, in the words of its place. Days are YYYY-MM-DD. */
export type Offer = {
  /** The city; null for the secretariat of the network. */
  city: { name: string; slug: string; language: Locale } | null
  network: string
  office: string | null
  isLead: boolean
  startsOn: string | null
  endsOn: string | null
  /** IANA: that of the city, or of the network. */
  timeZone: string
}

const networkSelect = { select: { name: true, timeZone: true } } as const
const offerSelect = {
  office: true,
  isLead: true,
  startsOn: true,
  endsOn: true,
  network: networkSelect,
  city: { select: { name: true, slug: true, language: true, timeZone: true, network: networkSelect } },
} as const

type OfferRow = {
  office: string | null
  isLead: boolean
  startsOn: Date | null
  endsOn: Date | null
  network: { name: string; timeZone: string } | null
  city: {
    name: string
    slug: string
    language: Locale
    timeZone: string
    network: { name: string; timeZone: string }
  } | null
}

function offerOf({ city, network, office, isLead, startsOn, endsOn }: OfferRow): Offer {
  return {
    city: city && { name: city.name, slug: city.slug, language: city.language },
    network: (city?.network ?? network)?.name ?? '',
    office,
    isLead,
    startsOn: startsOn && plainDate(startsOn),
    endsOn: endsOn && plainDate(endsOn),
    timeZone: (city ?? network)?.timeZone ?? 'UTC',
  }
}

/** An invitation as those who may invite see it. */
export type InvitationView = Offer & {
  id: string
  version: number
  name: string
  address: string
  /** Who answers for it; null when she is registered no more. */
  inviter: string | null
  state: InvitationState
}

const day = 24 * 60 * 60_000
/** For so long the list says that somebody has accepted. */
const acceptedShown = 30 * day

/**
 * The invitations to act for a city that were neither revoked nor accepted long ago, the latest first; none for a viewer who may not invite
 * there: they are not public.
 */
export async function listCityInvitations(viewer: Actor, cityId: string, now: Date): Promise<InvitationView[]> {
  const resource = await findCityResource(getDb(), cityId, now)
  return resource && can(viewer, 'invitation.create', resource) ? listShown({ cityId }, now) : []
}

/** The same of those to a network's secretariat. */
export async function listSecretariatInvitations(
  viewer: Actor,
  networkId: string,
  now: Date,
): Promise<InvitationView[]> {
  const resource = { networkId, cityId: null, unitIds: [] }
  return can(viewer, 'invitation.create', resource) ? listShown({ networkId }, now) : []
}

/** The same of all those in a network, for its secretariat. */
export async function listNetworkInvitations(viewer: Actor, networkId: string, now: Date): Promise<InvitationView[]> {
  if (!can(viewer, 'people.list', { networkId })) return []
  return listShown({ OR: [{ networkId }, { city: { networkId } }] }, now)
}

async function listShown(of: Prisma.InvitationWhereInput, now: Date): Promise<InvitationView[]> {
  const recently = new Date(now.getTime() - acceptedShown)
  const rows = await getDb().invitation.findMany({
    where: { AND: [of, { revokedAt: null, OR: [{ acceptedAt: null }, { acceptedAt: { gt: recently } }] }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      ...offerSelect,
      id: true,
      version: true,
      name: true,
      address: true,
      expiresAt: true,
      acceptedAt: true,
      invitedBy: { select: { name: true } },
      notice: { select: { mails: { select: sendingSelect, take: 1 } } },
    },
  })
  return rows.map((row) => ({
    ...offerOf(row),
    id: row.id,
    version: row.version,
    name: row.name,
    address: row.address,
    inviter: row.invitedBy?.name ?? null,
    state: invitationState(row, row.notice?.mails[0] ?? null, now),
  }))
}

const sendingSelect = { sentAt: true, failedAt: true, droppedAt: true, lastError: true } as const

/** An invitation as whom it is for sees it, while it is open. */
export type OwnInvitation = Offer & { id: string; inviter: string | null; until: Date }

/** The open invitations to the address with which the viewer signs in, the one that ends first in front. */
export async function listOwnInvitations(viewer: Actor, now: Date): Promise<OwnInvitation[]> {
  const person = await getDb().person.findUnique({ where: { id: viewer.personId }, select: { email: true } })
  if (!person) return []
  const rows = await getDb().invitation.findMany({
    where: { address: person.email, ...openAt(now), OR: [{ cityId: null }, { city: { archivedAt: null } }] },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    select: { ...offerSelect, id: true, expiresAt: true, invitedBy: { select: { name: true } } },
  })
  return rows.map((row) => ({
    ...offerOf(row),
    id: row.id,
    inviter: row.invitedBy?.name ?? null,
    until: row.expiresAt ?? now,
  }))
}

/** An invitation as its mail and the page of its link tell it. */
export type InvitationSubject = Offer & {
  id: string
  noticeId: string | null
  address: string
  language: Locale
  /** Null when nobody answers for it who could invite there now. For a city, or the secretariat (`city` null). */
  inviter: { name: string; email: string; city: string | null } | null
  /** Where it leads is there no more, or its last day has passed. */
  isGone: boolean
  expiresAt: Date | null
  acceptedAt: Date | null
  revokedAt: Date | null
}

/** The invitation whose link has this token, whatever became of it; null when there is none. */
export async function findInvitationByToken(token: unknown, now: Date): Promise<InvitationSubject | null> {
  const id = await findInvitationOfToken(token)
  return id ? findInvitation(id, now) : null
}

/** An invitation for those who hold its link or get its mail: nothing of it is for anybody else. */
export async function findInvitation(id: string, now: Date): Promise<InvitationSubject | null> {
  const row = await getDb().invitation.findUnique({
    where: { id },
    select: {
      ...offerSelect,
      id: true,
      cityId: true,
      networkId: true,
      noticeId: true,
      address: true,
      language: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      invitedBy: { select: { id: true, name: true, email: true } },
    },
  })
  if (!row) return null
  const { cityId, networkId, invitedBy, ...invitation } = row
  const place = await findPlace(getDb(), { cityId, networkId }, now)
  return {
    ...invitation,
    ...offerOf(row),
    inviter: place && invitedBy && (await findInviter(invitedBy, place.resource, now)),
    isGone: !place || (row.endsOn !== null && plainDate(row.endsOn) < place.today),
  }
}

async function findInviter(
  { id, name, email }: { id: string; name: string; email: string },
  resource: InvitationResource,
  now: Date,
) {
  const actor = await loadActor(id, now)
  if (!actor || !can(actor, 'invitation.create', resource)) return null
  const cityId = actingCity(actor, resource)
  const city = cityId && (await getDb().city.findUnique({ where: { id: cityId }, select: { name: true } }))
  return { name, email, city: city ? city.name : null }
}
