import { addDays, addYears, yearOf } from '@/lib/time/when'
import { municipalElections } from './municipal-elections'

/** Where it is not known when who was elected takes office: by then they have, in each of these countries. */
const daysUntilOffice = 60

/**
 * Why a city is asked whether its card is still true, and since which day (YYYY-MM-DD): a year has passed since it said so, or once more a year;
 * or a local government that was elected meanwhile has taken office. What was never confirmed is asked for the same reasons.
 */
export type CardDue = { on: string } & ({ why: 'yearPassed' } | { why: 'election'; heldOn: string })

type CardTerm = {
  country: string
  /** When the city last said that all of the card is true; null: never. */
  confirmedOn: string | null
  /** Since when it takes part, which is when a card that was never confirmed begins to age. */
  memberSince: string
  today: string
}

/** Whether a card is to be confirmed on `today`; null when it is not. Days are YYYY-MM-DD. */
export function cardConfirmationDue({ country, confirmedOn, memberSince, today }: CardTerm): CardDue | null {
  const since = confirmedOn ?? memberSince
  const due: CardDue[] = []
  const anniversary = latestAnniversary(since, today)
  if (anniversary) due.push({ why: 'yearPassed', on: anniversary })
  for (const { heldOn, inOfficeOn } of municipalElections[country] ?? []) {
    const on = inOfficeOn ?? addDays(heldOn, daysUntilOffice)
    if (since < on && on <= today) due.push({ why: 'election', on, heldOn })
  }
  return due.reduce<CardDue | null>((latest, next) => (latest && latest.on > next.on ? latest : next), null)
}

function latestAnniversary(since: string, today: string): string | null {
  const years = yearOf(today) - yearOf(since)
  const inThisYear = addYears(since, years)
  const latest = inThisYear <= today ? inThisYear : addYears(since, years - 1)
  return latest > since ? latest : null
}
