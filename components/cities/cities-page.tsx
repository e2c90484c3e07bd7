import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import { listCities } from '@/lib/cities/queries'
import type { CityEntry } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findNetwork } from '@/lib/units/queries'
import { byCountry } from './by-country'
import { CityEmblemLine } from './city-emblem-line'

/** Beyond so many cities, the page begins with the ways to its countries. */
const AT_A_GLANCE = 24
const IN_ONE_COLUMN = 6

/** All cities of the network by country, with the kind of their local government. */
export async function CitiesPage({ locale }: { locale: Locale }) {
  await tagPage(['network', 'cities'])
  const network = await findNetwork()
  const cities = network ? await listCities(network.id) : []
  const groups = byCountry(cities, locale)
  const t = getTranslator(locale, 'cities')
  return (
    <PublicFrame locale={locale} path="/cities" crumbs={[{ label: t('title') }]}>
      <Page
        eyebrow={network?.name}
        title={t('title')}
        lead={cities.length > 0 ? t('count', { count: cities.length, countries: groups.length }) : null}
        below={cities.length > AT_A_GLANCE ? <Countries groups={groups} locale={locale} /> : null}
      >
        {cities.length === 0 ? <EmptyState>{t('noCities')}</EmptyState> : null}
        {groups.map(({ country, countryName, cities: members }) => (
          <MarginRow
            key={country}
            id={country.toLowerCase()}
            title={countryName}
            rule="hair"
            wide={members.length > IN_ONE_COLUMN}
          >
            <ul className={members.length > IN_ONE_COLUMN ? 'stacked-columns' : 'stacked'}>
              {members.map((city) => (
                <li key={city.id}>
                  <CityEmblemLine city={city} locale={locale} withCountry={false}>
                    <Government city={city} locale={locale} />
                  </CityEmblemLine>
                </li>
              ))}
            </ul>
          </MarginRow>
        ))}
      </Page>
    </PublicFrame>
  )
}

/** The countries as ways into a long page. */
function Countries({ groups, locale }: { groups: ReturnType<typeof byCountry<CityEntry>>; locale: Locale }) {
  return (
    <nav aria-label={getTranslator(locale, 'cities')('countries')}>
      <ul className="word-links">
        {groups.map(({ country, countryName, cities }) => (
          <li key={country}>
            <a href={`#${country.toLowerCase()}`}>{countryName}</a>&nbsp;<span className="quiet">{cities.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** "Município · Rio Grande do Sul": what kind of local government it is, and where. */
function Government({ city, locale }: { city: CityEntry; locale: Locale }) {
  const kind = getTranslator(locale, 'cities')(`governmentKinds.${city.governmentKind}`)
  return <span className="block">{city.subdivision ? `${kind} · ${city.subdivision}` : kind}</span>
}
