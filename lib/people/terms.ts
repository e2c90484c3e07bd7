import { plainDate, storedDate, todayIn } from '@/lib/time/when'

/** The condition on first and last day (inclusive; no last day: it goes on) of what is in force on `day` (YYYY-MM-DD). */
export function inForceOn(day: string) {
  const date = storedDate(day)
  return { startsOn: { lte: date }, OR: [{ endsOn: null }, { endsOn: { gte: date } }] }
}

type StoredTerm = { startsOn: Date; endsOn: Date | null; city: { timeZone: string } }

/** Whether a delegation is in force at the instant `now`: its first and last day are those of its city's zone. */
export function isInForceAt({ startsOn, endsOn, city }: StoredTerm, now: Date): boolean {
  const today = todayIn(city.timeZone, now)
  return plainDate(startsOn) <= today && (endsOn === null || plainDate(endsOn) >= today)
}

/** The condition on what has not ended before `day` (YYYY-MM-DD), also where it has not begun. */
export function notEndedOn(day: string) {
  return { OR: [{ endsOn: null }, { endsOn: { gte: storedDate(day) } }] }
}

/** The columns of a first and a last day (YYYY-MM-DD). */
export function storedDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  return { startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) }
}
