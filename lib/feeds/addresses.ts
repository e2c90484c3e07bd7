import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'

/** What a feed is of. */
export type FeedScope =
  | { of: 'network' }
  | { of: 'unit'; slug: string }
  | { of: 'city'; slug: string }
  | { of: 'activity'; unitSlug: string; slug: string }

/** The path of a calendar; the address stays the same for as long as what it is of keeps its own. */
export function calendarPath(scope: FeedScope): string {
  switch (scope.of) {
    case 'network':
      return '/feeds/network.ics'
    case 'unit':
      return `/feeds/units/${scope.slug}.ics`
    case 'city':
      return `/feeds/cities/${scope.slug}.ics`
    case 'activity':
      return `/feeds/units/${scope.unitSlug}/activities/${scope.slug}.ics`
  }
}

/** The path of the news of a unit. */
export function newsPath(unitSlug: string): string {
  return `/feeds/units/${unitSlug}.atom`
}

/** The whole address of a feed, with what is wanted of it in its query. */
export function feedAddress(path: string, { lang, withTentative = false }: { lang?: Locale; withTentative?: boolean }) {
  const query = new URLSearchParams()
  if (withTentative) query.set('include', 'tentative')
  if (lang) query.set('lang', lang)
  return `${getEnv().ENLACE_URL}${path}${query.size > 0 ? `?${query}` : ''}`
}

/** The path, after the language, of the page that shows what the feed is of. */
export function pagePath(scope: FeedScope): string {
  switch (scope.of) {
    case 'network':
      return ''
    case 'unit':
      return `/${scope.slug}/schedule`
    case 'city':
      return `/cities/${scope.slug}`
    case 'activity':
      return `/${scope.unitSlug}/activities/${scope.slug}`
  }
}
