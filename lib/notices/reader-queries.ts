import 'server-only'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { inForceOn, isInForceAt } from '@/lib/people/terms'
import { todayIn } from '@/lib/time/when'
import type { MandateRole } from '@/prisma/generated/client/client'
import type { Reader } from './kind'

const personSelect = { id: true, email: true, language: true, timeZone: true } as const
type PersonRow = {
  id: string
  email: string
  language: Reader['language']
  timeZone: string
}

/**
 * Who acts now for a city that holds a mandate in force in the unit (one of `roles`, or any): each person once, nobody who is suspended.
 * Days are those of the places where the rights are held, as in lib/auth/load-actor.
 */
export async function listUnitReaders(unitId: string, now: Date, roles?: MandateRole[]): Promise<Reader[]> {
  const unit = await getDb().unit.findUnique({
    where: { id: unitId },
    select: { network: { select: { timeZone: true } } },
  })
  if (!unit) return []
  const mandates = await getDb().mandate.findMany({
    where: { unitId, role: roles && { in: roles }, ...inForceOn(todayIn(unit.network.timeZone, now)) },
    select: { cityId: true },
  })
  return listCityReaders(
    mandates.map(({ cityId }) => cityId),
    now,
  )
}

/** Who works now in the secretariat of the unit's network: each person once, nobody who is suspended. */
export async function listSecretariatReaders(unitId: string, now: Date): Promise<Reader[]> {
  const unit = await getDb().unit.findUnique({
    where: { id: unitId },
    select: { networkId: true, network: { select: { timeZone: true } } },
  })
  if (!unit) return []
  const members = await getDb().secretariatMember.findMany({
    where: {
      networkId: unit.networkId,
      person: { suspendedAt: null },
      ...inForceOn(todayIn(unit.network.timeZone, now)),
    },
    orderBy: { id: 'asc' },
    select: { person: { select: personSelect } },
  })
  return eachOnce(members)
}

/** A person as a reader of what concerns her alone; null when there is no such person. */
export async function findPersonAsReader(id: string): Promise<Reader | null> {
  const person = await getDb().person.findUnique({ where: { id }, select: personSelect })
  return person && { personId: id, address: person.email, language: person.language, timeZone: person.timeZone }
}

/** Who acts now for one of these cities: each person once, nobody who is suspended. */
export async function listCityReaders(cityIds: readonly string[], now: Date): Promise<Reader[]> {
  return eachOnce(await listActing(cityIds, now))
}

/**
 * Who is written to for these cities: whoever acts for each or, where nobody does, its institutional contact, if the city allowed that. Each
 * once.
 */
export async function listRepresentatives(cityIds: readonly string[], now: Date): Promise<Reader[]> {
  const acting = await listActing(cityIds, now)
  const represented = new Set(acting.map(({ cityId }) => cityId))
  const contacts = await listCityContacts(cityIds.filter((cityId) => !represented.has(cityId)))
  return [...eachOnce(acting), ...new Map(contacts.map((contact) => [contact.address, contact])).values()]
}

/** The delegations in force for these cities, of whoever is not suspended, a city's leads first. */
async function listActing(cityIds: readonly string[], now: Date) {
  const delegates = await getDb().delegate.findMany({
    where: { cityId: { in: [...cityIds] }, person: { suspendedAt: null } },
    orderBy: [{ isLead: 'desc' }, { id: 'asc' }],
    select: {
      cityId: true,
      startsOn: true,
      endsOn: true,
      city: { select: { timeZone: true } },
      person: { select: personSelect },
    },
  })
  return delegates.filter((delegate) => isInForceAt(delegate, now))
}

/** The institutional contacts of these cities as readers, each in its city's language and zone; only of those that allowed mail to it. */
export async function listCityContacts(cityIds: readonly string[]): Promise<Reader[]> {
  const cities = await getDb().city.findMany({
    where: { id: { in: [...cityIds] }, archivedAt: null, acceptsMail: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { contactEmail: true, language: true, timeZone: true },
  })
  return cities.flatMap(({ contactEmail, language, timeZone }) =>
    contactEmail ? [{ personId: null, address: contactEmail, language, timeZone }] : [],
  )
}

/**
 * Whoever reads a mailbox: the person who signs in with it, in her language, or nobody who is known. One who is suspended is written to as if
 * she were not known: the answer tells nothing of her.
 */
export async function findReaderAt(invited: { address: string; language: Locale; timeZone: string }): Promise<Reader> {
  const { address, language, timeZone } = invited
  const person = await getDb().person.findFirst({ where: { email: address, suspendedAt: null }, select: personSelect })
  return person ? readerOf(person) : { personId: null, address, language, timeZone }
}

function readerOf({ id, email, language, timeZone }: PersonRow): Reader {
  return { personId: id, address: email, language, timeZone }
}

function eachOnce(rows: readonly { person: PersonRow }[]): Reader[] {
  return [...new Map(rows.map(({ person }) => [person.id, readerOf(person)])).values()]
}
