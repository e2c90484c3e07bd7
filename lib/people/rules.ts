import { addDays } from '@/lib/time/when'

/**
 * The days of what ends now, at once: its last day is the one before `today`. What began today or later is moved there whole. Days are
 * YYYY-MM-DD in the zone where the right is held.
 */
export function daysOfEndingNow(startsOn: string, today: string): { startsOn: string; endsOn: string } {
  const yesterday = addDays(today, -1)
  return { startsOn: startsOn < today ? startsOn : yesterday, endsOn: yesterday }
}

/** Text without accents and capitals, for searching: "Munoz" finds "Muñoz". */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
