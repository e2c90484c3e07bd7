import { addDays } from '@/lib/time/when'

/**
 * What ends now ends at once: its last day is the one before `today`. What began today or later has no such day, and is taken back
 * altogether: null. Days are YYYY-MM-DD in the zone where the right is held.
 */
export function lastDayOfEndingNow(startsOn: string, today: string): string | null {
  return startsOn < today ? addDays(today, -1) : null
}

/** Text without accents and capitals, for searching: "Munoz" finds "Muñoz". */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
