import type { Metadata } from 'next'
import { calendarPath, type FeedScope, feedAddress, newsPath } from '@/lib/feeds/addresses'
import type { Locale } from '@/lib/i18n/locales'

type AlternateTypes = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** What a page's head says of the calendar that shows the same, and of a unit's news, for programs that look for them there. */
export function calendarAlternate(scope: FeedScope, locale: Locale, title: string): AlternateTypes {
  const calendar = { 'text/calendar': [{ url: feedAddress(calendarPath(scope), { lang: locale }), title }] }
  if (scope.of !== 'unit') return calendar
  return { ...calendar, 'application/atom+xml': [{ url: feedAddress(newsPath(scope.slug), { lang: locale }), title }] }
}

/** The address by which a device opens a calendar in its own calendar program. */
export function openingAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:')
}
