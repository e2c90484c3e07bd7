import type { Metadata } from 'next'
import { calendarAlternate } from '@/components/feeds/feed-links'
import { pageMetadata } from '@/components/meta/page-metadata'
import { findCity } from '@/lib/cities/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'
import { findNetwork } from '@/lib/units/queries'

/** The head of the list of cities. */
export async function citiesMetadata(locale: Locale): Promise<Metadata> {
  const network = await findNetwork()
  const title = getTranslator(locale, 'cities')('title')
  const description = network && getTranslator(locale, 'meta')('cities', { network: network.name })
  return pageMetadata({ locale, path: '/cities', title, description })
}

/** The head of a city's page; empty where the city is not there for the public. */
export async function cityMetadata(locale: Locale, slug: string): Promise<Metadata> {
  const city = await findCity(null, slug)
  if (!city) return {}
  const country = formatCountry(city.country, locale)
  const description = getTranslator(locale, 'meta')('city', { city: city.name, country, network: city.network.name })
  return pageMetadata({
    locale,
    path: `/cities/${city.slug}`,
    title: `${city.name}, ${country}`,
    description,
    feeds: calendarAlternate({ of: 'city', slug: city.slug }, locale, city.name),
  })
}
