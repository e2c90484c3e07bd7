import { CitiesAtGlance } from '@/components/cities/cities-at-glance'
import { CityPlace } from '@/components/cities/city-emblem-line'
import { SubscribeLink } from '@/components/feeds/subscribe-link'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { JsonLd } from '@/components/meta/json-ld'
import { NextActivities } from '@/components/schedule/next-activities'
import { Localized, LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listCoordinatingCities } from '@/lib/mandates/queries'
import { todayIn } from '@/lib/time/when'
import { findNetwork, listUnits, type NetworkView, type UnitLine } from '@/lib/units/queries'
import { networkData } from './structured-data'

/** The first page: the network, its units, what is next, its cities. */
export async function NetworkPage({ locale }: { locale: Locale }) {
  await tagPage(['network'])
  const network = await findNetwork()
  const t = getTranslator(locale, 'network')
  if (!network) {
    return (
      <PublicFrame locale={locale} path="" crumbs={[]}>
        <Page title={t('noNetworkTitle')} lead={t('noNetwork')} />
      </PublicFrame>
    )
  }
  return (
    <PublicFrame locale={locale} path="" crumbs={[]}>
      <Page
        title={network.name}
        lead={network.description ? <Localized value={network.description} locale={locale} /> : null}
        below={
          <span className="word-links">
            {network.website ? (
              <a href={network.website} rel="noopener">
                {t('website')}
              </a>
            ) : null}
            <SubscribeLink scope={{ of: 'network' }} locale={locale} />
          </span>
        }
      >
        <Units network={network} locale={locale} />
        <NextActivities locale={locale} limit={5} />
        <CitiesAtGlance networkId={network.id} locale={locale} />
        <JsonLd data={networkData(network, locale)} />
      </Page>
    </PublicFrame>
  )
}

async function Units({ network, locale }: { network: NetworkView; locale: Locale }) {
  const today = todayIn(network.timeZone, new Date())
  const [units, coordinating] = await Promise.all([listUnits(network.id), listCoordinatingCities(network.id, today)])
  const t = getTranslator(locale, 'network')
  return (
    <Section id="units" title={t('units')}>
      {units.length === 0 ? <EmptyState>{t('noUnits')}</EmptyState> : null}
      {units.map((unit) => (
        <Unit key={unit.id} unit={unit} city={coordinating.get(unit.id)} locale={locale} />
      ))}
    </Section>
  )
}

function Unit({ unit, city, locale }: { unit: UnitLine; city: CityName | undefined; locale: Locale }) {
  const t = getTranslator(locale, 'network')
  const mandates = getTranslator(locale, 'mandates')
  return (
    <MarginRow rule="hair" margin={<p className="margin-title small-caps">{unit.acronym}</p>}>
      <h3>
        <a href={`/${locale}/${unit.slug}`}>
          <LocalizedName value={unit.name} locale={locale} />
        </a>
      </h3>
      {unit.purpose ? <Localized value={unit.purpose} locale={locale} as="p" /> : null}
      <p className="sans">
        {city ? (
          <>
            {mandates('role.COORDINATION')}: <CityPlace city={city} locale={locale} />
          </>
        ) : (
          t('vacant')
        )}
      </p>
    </MarginRow>
  )
}
