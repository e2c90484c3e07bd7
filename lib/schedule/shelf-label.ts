import type { Locale } from '@/lib/i18n/locales'
import { formatMonths, formatYears } from '@/lib/time/format'
import { type When, yearOf } from '@/lib/time/when'
import type { Shelf } from './months'

/** "Junho", with the year only where the reader cannot know it. */
export function shelfLabel({ unit, from, to }: Shelf<unknown>, locale: Locale, withYear: boolean): string {
  return unit === 'year' ? formatYears(from, to) : formatMonths(from, to, locale, withYear)
}

/** Whether the activities lie in more than one year, so that months alone would not locate them. */
export function spansYears(activities: readonly { when: When }[]): boolean {
  return new Set(activities.flatMap(({ when }) => [yearOf(when.startsOn), yearOf(when.endsOn)])).size > 1
}
