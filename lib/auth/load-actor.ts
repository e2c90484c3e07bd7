import 'server-only'
import { getDb, type Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/permissions/actor'
import { daysWhen, instantsOf, plainDate, todayIn } from '@/lib/time/when'

/** First and last day of a right, inclusive, as date columns hold them. Without a last day it goes on. */
type Term = { startsOn: Date; endsOn: Date | null }

/**
 * The rights of a person at the instant `now`, read afresh from the database; null when there is no such person or she is
 * suspended. A day begins and ends at midnight where the right is held: a delegate's in her city's zone, a mandate's and the
 * secretariat's in the network's zone. A mandate that ended stays, no longer in force, because it leaves reading; one that has
 * not begun gives nothing yet. Within a transaction, `db` is that one.
 */
export async function loadActor(personId: string, now: Date, db: Transaction = getDb()): Promise<Actor | null> {
  const person = await db.person.findUnique({ where: { id: personId }, select: rightsOfPerson })
  if (!person || person.suspendedAt) return null

  const secretariatOf = person.secretariat
    .filter((member) => isCurrent(member, todayIn(member.network.timeZone, now)))
    .map((member) => member.networkId)
  const delegations = person.delegates
    .filter((delegate) => isCurrent(delegate, todayIn(delegate.city.timeZone, now)))
    .map(({ id, isLead, cityId, city }) => {
      const { timeZone } = city.network
      const today = todayIn(timeZone, now)
      const mandates = city.mandates
        .filter((mandate) => hasBegun(mandate, today))
        .map((mandate) => ({
          unitId: mandate.unitId,
          role: mandate.role,
          inForce: isCurrent(mandate, today),
          endsAt: endOf(mandate, timeZone),
        }))
      return { delegateId: id, cityId, isLead, mandates }
    })
  return { personId: person.id, secretariatOf, delegations }
}

const term = { startsOn: true, endsOn: true } as const

const rightsOfPerson = {
  id: true,
  suspendedAt: true,
  secretariat: { select: { ...term, networkId: true, network: { select: { timeZone: true } } } },
  delegates: {
    select: {
      ...term,
      id: true,
      isLead: true,
      cityId: true,
      city: {
        select: {
          timeZone: true,
          network: { select: { timeZone: true } },
          mandates: { select: { ...term, unitId: true, role: true } },
        },
      },
    },
  },
} as const

function hasBegun({ startsOn }: Term, today: string): boolean {
  return plainDate(startsOn) <= today
}

/** The midnight after the last day, in the zone where the right is held. */
function endOf({ endsOn }: Term, timeZone: string): Date | null {
  return endsOn && instantsOf(daysWhen(plainDate(endsOn)), timeZone).end
}

function isCurrent(term: Term, today: string): boolean {
  return hasBegun(term, today) && (term.endsOn === null || today <= plainDate(term.endsOn))
}
