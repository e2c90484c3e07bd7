import type { Metadata } from 'next'
import { calendarPath, type FeedScope, feedAddress } from '@/lib/feeds/addresses'
import type { Locale } from '@/lib/i18n/locales'

type AlternateTypes = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** What a page's head says of the calendar that shows the same, for programs that look for it there. */
export function calendarAlternate(scope: FeedScope, locale: Locale, title: string): AlternateTypes {
  return { 'text/calendar': [{ url: feedAddress(calendarPath(scope), { lang: locale }), title }] }
}

/** The address by which a device opens a calendar in its own calendar program. */
export function openingAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:')
}
