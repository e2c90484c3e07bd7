import type { StructuredData } from '@/components/meta/json-ld'
import { pageAddress } from '@/components/meta/page-address'
import type { CityView } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'

/** A city for machines: the place, and its local government where that has a name of its own. */
export function cityData(city: CityView, locale: Locale): StructuredData {
  const place = {
    '@type': 'City',
    name: city.name,
    address: { '@type': 'PostalAddress', addressCountry: city.country, addressRegion: city.subdivision ?? undefined },
    geo:
      city.latitude === null || city.longitude === null
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: city.latitude, longitude: city.longitude },
    url: pageAddress(locale, `/cities/${city.slug}`),
  }
  if (!city.governmentName) return place
  return {
    '@type': 'GovernmentOrganization',
    name: city.governmentName,
    slogan: city.motto ?? undefined,
    url: city.website ?? undefined,
    email: city.contactEmail ?? undefined,
    telephone: city.contactPhone ?? undefined,
    areaServed: place,
    memberOf: { '@type': 'Organization', name: city.network.name, url: pageAddress(locale, '') },
  }
}
