import { isLocale, type Locale } from '@/lib/i18n/locales'

/** How a feed is wanted: in which language (null: that of whoever keeps it), and whether with what has no day yet. */
export type FeedWish = { lang: Locale | null; withTentative: boolean }

/** The wish in the query of a feed's address. What makes no sense counts as not said: a calendar has nobody to show an error to. */
export function readFeedWish(query: URLSearchParams): FeedWish {
  const lang = query.get('lang')
  return { lang: isLocale(lang) ? lang : null, withTentative: query.get('include') === 'tentative' }
}

const feedFormats = ['ics', 'atom'] as const
type FeedFormat = (typeof feedFormats)[number]

/** The name and the format in the last part of a feed's address, such as `utpeam.ics`; null for any other. */
export function readFeedName(name: string): { slug: string; format: FeedFormat } | null {
  const [, slug, ending] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(name) ?? []
  const format = feedFormats.find((one) => one === ending)
  return slug && format ? { slug, format } : null
}
