import { type CacheTag, cityPageTags, unitPageTags } from '@/lib/cache/tags'
import { findCity } from '@/lib/cities/queries'
import type { FeedScope } from '@/lib/feeds/addresses'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findScheduleUnit } from '@/lib/schedule/queries'
import { findNetwork } from '@/lib/units/queries'

/** Of what one can keep up to date in a calendar, and that has a page which explains how. */
export type SubscribedScope = Exclude<FeedScope, { of: 'activity' }>

type Subscribed = {
  /** As its calendar is called: "UTPEAM", "Canoas". */
  name: string
  crumbs: { label: string; href?: string; lang?: string }[]
}

/** The address, after the language, of the page that explains how to subscribe. */
export function subscribePath(scope: SubscribedScope): string {
  switch (scope.of) {
    case 'network':
      return '/schedule/subscribe'
    case 'unit':
      return `/${scope.slug}/schedule/subscribe`
    case 'city':
      return `/cities/${scope.slug}/subscribe`
  }
}

export function subscribedTags(scope: SubscribedScope): CacheTag[] {
  if (scope.of === 'network') return ['network']
  return scope.of === 'unit' ? unitPageTags(scope.slug) : cityPageTags(scope.slug)
}

/** What the page says of it; null where it is not there for the public. */
export async function findSubscribed(scope: SubscribedScope, locale: Locale): Promise<Subscribed | null> {
  switch (scope.of) {
    case 'network': {
      const network = await findNetwork()
      return network && { name: network.name, crumbs: [] }
    }
    case 'unit': {
      const unit = await findScheduleUnit(scope.slug)
      if (!unit) return null
      const home = `/${locale}/${unit.slug}`
      const schedule = { label: getTranslator(locale, 'schedule')('schedule'), href: `${home}/schedule` }
      return { name: unit.acronym, crumbs: [{ label: unit.acronym, href: home }, schedule] }
    }
    case 'city': {
      const city = await findCity(null, scope.slug)
      if (!city) return null
      const label = getTranslator(locale, 'cities')('title')
      const own = { label: city.name, href: `/${locale}/cities/${city.slug}`, lang: languageTags[city.language] }
      return { name: city.name, crumbs: [{ label, href: `/${locale}/cities` }, own] }
    }
  }
}
