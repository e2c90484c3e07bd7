import 'server-only'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { inForceOn } from '@/lib/people/terms'
import { plainDate, todayIn } from '@/lib/time/when'
import type { MandateRole } from '@/prisma/generated/client/client'
import type { Reader } from './kind'

const personSelect = { id: true, email: true, language: true, timeZone: true, suspendedAt: true } as const
type PersonRow = {
  id: string
  email: string
  language: Reader['language']
  timeZone: string
  suspendedAt: Date | null
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

/** A person as a reader of what concerns her alone; null when there is no such person. */
export async function findPersonAsReader(id: string): Promise<Reader | null> {
  const person = await getDb().person.findUnique({ where: { id }, select: personSelect })
  return person && { personId: id, address: person.email, language: person.language, timeZone: person.timeZone }
}

/** Who acts now for one of these cities: each person once, nobody who is suspended. */
export async function listCityReaders(cityIds: string[], now: Date): Promise<Reader[]> {
  const delegates = await getDb().delegate.findMany({
    where: { cityId: { in: cityIds } },
    orderBy: [{ isLead: 'desc' }, { id: 'asc' }],
    select: { startsOn: true, endsOn: true, city: { select: { timeZone: true } }, person: { select: personSelect } },
  })
  const inForce = delegates.filter(({ startsOn, endsOn, city }) => {
    const today = todayIn(city.timeZone, now)
    return plainDate(startsOn) <= today && (endsOn === null || plainDate(endsOn) >= today)
  })
  return eachOnce(inForce.map(({ person }) => person))
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

function eachOnce(people: PersonRow[]): Reader[] {
  const readers = people
    .filter((person) => person.suspendedAt === null)
    .map((person): [string, Reader] => [person.id, readerOf(person)])
  return [...new Map(readers).values()]
}
