import 'server-only'
import { getDb } from '@/lib/db/client'
import { inForceOn } from '@/lib/people/terms'
import { todayIn } from '@/lib/time/when'

/** What becomes of others when somebody is erased. */
export type ErasureEffects = {
  /** Cities that nobody acts for then, and those for which others do but nobody leads. */
  unrepresented: string[]
  withoutLead: string[]
  /** Acronyms of the units whose contact she is. */
  contactOf: string[]
  /** Cities whose institutional address is hers. */
  cardsOf: string[]
}

/** What erasing a person would bring about today. The caller has made sure that it may be known: it is the person herself, or her secretariat. */
export async function findErasureEffects(personId: string, now: Date): Promise<ErasureEffects> {
  const person = await getDb().person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } })
  const hers = { equals: person.email, mode: 'insensitive' } as const
  const [cities, contacts, cards] = await Promise.all([
    listCitiesOf(personId, now),
    getDb().contact.findMany({ where: { email: hers }, select: { unit: { select: { acronym: true } } } }),
    getDb().city.findMany({ where: { contactEmail: hers }, orderBy: { name: 'asc' }, select: { name: true } }),
  ])
  const left = cities.map(({ name, isLead, others }) => ({ name, isLead, others }))
  return {
    unrepresented: left.filter(({ others }) => others.length === 0).map(({ name }) => name),
    withoutLead: left
      .filter(({ isLead, others }) => isLead && others.length > 0 && !others.some((other) => other.isLead))
      .map(({ name }) => name),
    contactOf: [...new Set(contacts.map(({ unit }) => unit.acronym))].sort(),
    cardsOf: cards.map(({ name }) => name),
  }
}

/** The cities that a person acts for today (in each one's zone), and who else does and can sign in. */
async function listCitiesOf(personId: string, now: Date) {
  const cities = await getDb().city.findMany({
    where: { delegates: { some: { personId } } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, timeZone: true },
  })
  const zones = [...new Set(cities.map(({ timeZone }) => timeZone))]
  const delegates = await getDb().delegate.findMany({
    where: {
      cityId: { in: cities.map(({ id }) => id) },
      person: { suspendedAt: null },
      OR: zones.map((timeZone) => ({ city: { timeZone }, ...inForceOn(todayIn(timeZone, now)) })),
    },
    select: { personId: true, cityId: true, isLead: true },
  })
  return cities.flatMap(({ id, name }) => {
    const ofCity = delegates.filter(({ cityId }) => cityId === id)
    const own = ofCity.find((delegate) => delegate.personId === personId)
    const others = ofCity.filter((delegate) => delegate.personId !== personId)
    return own ? [{ name, isLead: own.isLead, others }] : []
  })
}
