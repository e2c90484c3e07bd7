import 'server-only'
import { getDb } from '@/lib/db/client'
import { idInput } from '@/lib/forms/input-schema'
import type { Locale } from '@/lib/i18n/locales'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate, todayIn } from '@/lib/time/when'
import { accountResource } from './accounts'
import { findCityResource } from './city-resource'
import { foldForSearch } from './rules'
import { notEndedOn } from './terms'

/** A person for whoever administers accounts; days are YYYY-MM-DD. Only what is in force today, or begins later, is listed. */
export type PersonView = {
  id: string
  version: number
  name: string
  email: string
  language: Locale
  suspendedAt: Date | null
  delegations: {
    id: string
    version: number
    office: string | null
    isLead: boolean
    startsOn: string
    endsOn: string | null
    hasBegun: boolean
    city: { id: string; slug: string; name: string; language: Locale }
  }[]
  memberships: {
    id: string
    version: number
    startsOn: string
    endsOn: string | null
    hasBegun: boolean
    network: { id: string; name: string }
  }[]
}

const personSelect = {
  id: true,
  version: true,
  name: true,
  email: true,
  language: true,
  suspendedAt: true,
  delegates: {
    orderBy: { city: { name: 'asc' } },
    select: {
      id: true,
      version: true,
      office: true,
      isLead: true,
      startsOn: true,
      endsOn: true,
      city: { select: { id: true, slug: true, name: true, language: true, timeZone: true, networkId: true } },
    },
  },
  secretariat: {
    select: {
      id: true,
      version: true,
      startsOn: true,
      endsOn: true,
      network: { select: { id: true, name: true, timeZone: true } },
    },
  },
} as const

const inNetworks = (networkIds: string[]) => ({
  OR: [
    { secretariat: { some: { networkId: { in: networkIds } } } },
    { delegates: { some: { city: { networkId: { in: networkIds } } } } },
  ],
})

/** At most this many people are listed at once; a search finds the others. */
export const peopleShown = 100

/**
 * The people who have or had a part in a network whose secretariat the viewer belongs to, by name: all of them, or those whose name or
 * address contains `search`, accents and capitals apart. `count` is how many there are, of whom at most {@link peopleShown} are given.
 */
export async function listPeople(viewer: Actor, search: string, now: Date) {
  const networkIds = viewer.secretariatOf.filter((networkId) => can(viewer, 'people.list', { networkId }))
  const all = await getDb().person.findMany({
    where: inNetworks(networkIds),
    select: { id: true, name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const wanted = foldForSearch(search.trim())
  const found = all.filter(({ name, email }) => foldForSearch(`${name} ${email}`).includes(wanted))
  const ids = found.slice(0, peopleShown).map((person) => person.id)
  const rows = await getDb().person.findMany({ where: { id: { in: ids } }, select: personSelect })
  const people = ids.flatMap((id) => rows.filter((row) => row.id === id).map((row) => personView(row, networkIds, now)))
  return { count: found.length, people }
}

/** One of those whom {@link listPeople} lists, and whether the viewer may change her account; null for anybody else. */
export async function findPerson(viewer: Actor, id: string, now: Date) {
  // The id comes from an address: anything may stand there.
  if (!idInput.safeParse(id).success) return null
  const person = await getDb().person.findFirst({
    where: { id, ...inNetworks(viewer.secretariatOf) },
    select: personSelect,
  })
  if (!person) return null
  const mayAdminister = can(viewer, 'person.suspend', await accountResource(getDb(), id))
  return { ...personView(person, viewer.secretariatOf, now), mayAdminister }
}

type PersonRow = NonNullable<Awaited<ReturnType<typeof findRow>>>

function findRow(id: string) {
  return getDb().person.findUnique({ where: { id }, select: personSelect })
}

/** What she does in other networks is theirs to know. */
function personView({ delegates, secretariat, ...person }: PersonRow, networkIds: string[], now: Date): PersonView {
  const hasEnded = (endsOn: Date | null, timeZone: string) =>
    endsOn !== null && plainDate(endsOn) < todayIn(timeZone, now)
  return {
    ...person,
    delegations: delegates
      .filter(({ endsOn, city }) => networkIds.includes(city.networkId) && !hasEnded(endsOn, city.timeZone))
      .map(({ city: { timeZone, networkId: _network, ...city }, ...delegate }) => ({
        ...delegate,
        ...plainTerm(delegate, todayIn(timeZone, now)),
        city,
      })),
    memberships: secretariat
      .filter(({ endsOn, network }) => networkIds.includes(network.id) && !hasEnded(endsOn, network.timeZone))
      .map(({ network: { timeZone, ...network }, ...member }) => ({
        ...member,
        ...plainTerm(member, todayIn(timeZone, now)),
        network,
      })),
  }
}

function plainTerm({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }, today: string) {
  const start = plainDate(startsOn)
  return { startsOn: start, endsOn: endsOn && plainDate(endsOn), hasBegun: start <= today }
}

/** A person who acts for a city, for those who choose its delegates. Days are YYYY-MM-DD. */
export type DelegateView = {
  id: string
  version: number
  personId: string
  name: string
  office: string | null
  isLead: boolean
  startsOn: string
  endsOn: string | null
  hasBegun: boolean
  isSuspended: boolean
}

/**
 * Who acts for a city today (in its zone), or will later, the leads first; null for a viewer who does not choose its delegates: it is not public.
 */
export async function listDelegates(viewer: Actor, cityId: string, now: Date): Promise<DelegateView[] | null> {
  const resource = await findCityResource(getDb(), cityId, now)
  if (!resource || !can(viewer, 'invitation.create', resource)) return null
  const city = await getDb().city.findUniqueOrThrow({ where: { id: cityId }, select: { timeZone: true } })
  const today = todayIn(city.timeZone, now)
  const delegates = await getDb().delegate.findMany({
    where: { cityId, ...notEndedOn(today) },
    orderBy: [{ isLead: 'desc' }, { person: { name: 'asc' } }, { startsOn: 'asc' }],
    select: {
      id: true,
      version: true,
      personId: true,
      office: true,
      isLead: true,
      startsOn: true,
      endsOn: true,
      person: { select: { name: true, suspendedAt: true } },
    },
  })
  return delegates.map(({ person, ...delegate }) => ({
    ...delegate,
    ...plainTerm(delegate, today),
    name: person.name,
    isSuspended: person.suspendedAt !== null,
  }))
}

/** A person of a network's secretariat. */
export type SecretariatMemberView = {
  id: string
  version: number
  personId: string
  name: string
  startsOn: string
  endsOn: string | null
  hasBegun: boolean
}

/** Who works in the secretariat of a network today (in its zone), or will later, by name; nobody for a viewer who does not belong to it. */
export async function listSecretariatMembers(
  viewer: Actor,
  network: { id: string; timeZone: string },
  now: Date,
): Promise<SecretariatMemberView[]> {
  if (!can(viewer, 'people.list', { networkId: network.id })) return []
  const today = todayIn(network.timeZone, now)
  const members = await getDb().secretariatMember.findMany({
    where: { networkId: network.id, ...notEndedOn(today) },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      version: true,
      personId: true,
      startsOn: true,
      endsOn: true,
      person: { select: { name: true } },
    },
  })
  return members.map(({ person, ...member }) => ({ ...member, ...plainTerm(member, today), name: person.name }))
}
