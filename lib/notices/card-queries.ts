import 'server-only'
import { type CardDue, cardConfirmationDue } from '@/lib/cities/card-rules'
import { findCity } from '@/lib/cities/queries'
import type { CityView } from '@/lib/cities/view'
import { getDb, type Transaction } from '@/lib/db/client'
import { inForceOn } from '@/lib/people/terms'
import { plainDate, todayIn } from '@/lib/time/when'

const termSelect = {
  country: true,
  timeZone: true,
  confirmedOn: true,
  // A city that has taken part before is no newcomer: the first one counts, over or not.
  mandates: { orderBy: { startsOn: 'asc' }, take: 1, select: { startsOn: true } },
} as const

type TermRow = {
  country: string
  timeZone: string
  confirmedOn: Date | null
  mandates: { startsOn: Date }[]
}

function dueOf({ country, timeZone, confirmedOn, mandates }: TermRow, now: Date): CardDue | null {
  const [first] = mandates
  if (!first) return null
  return cardConfirmationDue({
    country,
    confirmedOn: confirmedOn && plainDate(confirmedOn),
    memberSince: plainDate(first.startsOn),
    today: todayIn(timeZone, now),
  })
}

/** A mandate in force of a unit that is not archived: who takes part now is asked. */
const takesPart = (now: Date) => ({ unit: { archivedAt: null }, ...inForceOn(todayIn('UTC', now)) })

/** The cities whose cards are to be confirmed, each with a unit in which it takes part: the one in which it does so longest. */
export async function listCardsToConfirm(
  tx: Transaction,
  now: Date,
): Promise<{ cityId: string; unitId: string; due: CardDue }[]> {
  const mandates = await tx.mandate.findMany({
    where: { ...takesPart(now), city: { archivedAt: null } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { cityId: true, unitId: true },
  })
  const units = new Map(mandates.toReversed().map(({ cityId, unitId }) => [cityId, unitId]))
  const cities = await tx.city.findMany({
    where: { id: { in: [...units.keys()] } },
    orderBy: { id: 'asc' },
    select: { id: true, ...termSelect },
  })
  return cities.flatMap((city) => {
    const [due, unitId] = [dueOf(city, now), units.get(city.id)]
    return due && unitId ? [{ cityId: city.id, unitId, due }] : []
  })
}

/** A card that is to be confirmed, and why; null when it is not, or when the city takes part no more. */
export async function findCardToConfirm(cityId: string, now: Date): Promise<{ city: CityView; due: CardDue } | null> {
  const row = await getDb().city.findFirst({
    where: { id: cityId, archivedAt: null, mandates: { some: takesPart(now) } },
    select: { slug: true, ...termSelect },
  })
  const due = row && dueOf(row, now)
  const city = due && (await findCity(null, row.slug))
  return city ? { city, due } : null
}
