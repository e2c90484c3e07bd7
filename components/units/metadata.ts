import type { Metadata } from 'next'
import { calendarAlternate } from '@/components/feeds/feed-links'
import { pageMetadata } from '@/components/meta/page-metadata'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findNetwork, findUnit, type UnitView } from '@/lib/units/queries'

/** The head of the first page. */
export async function networkMetadata(locale: Locale): Promise<Metadata> {
  const network = await findNetwork()
  if (!network) return {}
  const description = network.description
    ? readText(network.description, locale).text
    : getTranslator(locale, 'meta')('network', { network: network.name })
  const feeds = calendarAlternate({ of: 'network' }, locale, network.name)
  return pageMetadata({ locale, path: '', title: network.name, description, feeds })
}

/** The head of a unit's page; empty where the unit is not there for the public. */
export async function unitMetadata(locale: Locale, unitSlug: string): Promise<Metadata> {
  const unit = await findUnit(null, unitSlug)
  if (!unit) return {}
  const title = `${readText(unit.name, locale).text} (${unit.acronym})`
  const description = getTranslator(locale, 'meta')('unit', namesOf(unit, locale))
  return pageMetadata({ locale, path: `/${unit.slug}`, title, description })
}

/** The head of the page of a unit's mandates; empty where the unit is not there for the public. */
export async function mandatesMetadata(locale: Locale, unitSlug: string): Promise<Metadata> {
  const unit = await findUnit(null, unitSlug)
  if (!unit) return {}
  const t = getTranslator(locale, 'meta')
  const title = t('mandatesTitle', { acronym: unit.acronym })
  const { network: _, ...names } = namesOf(unit, locale)
  return pageMetadata({ locale, path: `/${unit.slug}/mandates`, title, description: t('mandates', names) })
}

function namesOf(unit: UnitView, locale: Locale) {
  return { unit: readText(unit.name, locale).text, acronym: unit.acronym, network: unit.network.name }
}
