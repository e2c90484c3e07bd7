import type { StructuredData } from '@/components/meta/json-ld'
import { pageAddress } from '@/components/meta/page-address'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import type { NetworkView, UnitView } from '@/lib/units/queries'

/** The network for machines: an organization of schema.org. */
export function networkData(network: NetworkView, locale: Locale): StructuredData {
  return {
    '@type': 'Organization',
    name: network.name,
    description: network.description ? readText(network.description, locale).text : undefined,
    url: network.website ?? pageAddress(locale, ''),
  }
}

/** A unit for machines: an organization that is part of its network's. */
export function unitData(unit: UnitView, locale: Locale): StructuredData {
  return {
    '@type': 'Organization',
    name: readText(unit.name, locale).text,
    alternateName: unit.acronym,
    description: unit.purpose ? readText(unit.purpose, locale).text : undefined,
    url: pageAddress(locale, `/${unit.slug}`),
    parentOrganization: { '@type': 'Organization', name: unit.network.name, url: pageAddress(locale, '') },
  }
}
