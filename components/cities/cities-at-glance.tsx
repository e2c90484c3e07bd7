import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { EmblemLine, EmblemList } from '@/components/ui/emblem-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Monogram } from '@/components/ui/monogram'
import { listCities } from '@/lib/cities/queries'
import type { CityEntry } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { byCountry } from './by-country'
import { cityHref, cityLang } from './city-emblem-line'

/** More cities than these are no glance any more. */
const MOST_NAMED = 60

/** A network's cities by country, each a name with its emblem; of a large network, how many each country has. */
export async function CitiesAtGlance({ networkId, locale }: { networkId: string; locale: Locale }) {
  const cities = await listCities(networkId)
  const groups = byCountry(cities, locale)
  const t = getTranslator(locale, 'network')
  return (
    <Section
      id="cities"
      title={t('cities')}
      actions={
        <a href={`/${locale}/cities`} className="sans">
          {t('allCities')}
        </a>
      }
    >
      {groups.length === 0 ? <EmptyState>{getTranslator(locale, 'cities')('noCities')}</EmptyState> : null}
      {cities.length > MOST_NAMED ? (
        <Countries groups={groups} locale={locale} />
      ) : (
        groups.map((group) => <NamedCities key={group.country} group={group} locale={locale} />)
      )}
    </Section>
  )
}

type Group = ReturnType<typeof byCountry<CityEntry>>[number]

function Countries({ groups, locale }: { groups: Group[]; locale: Locale }) {
  const t = getTranslator(locale, 'network')
  return (
    <MarginRow wide>
      <ul className="name-columns">
        {groups.map(({ country, countryName, cities }) => (
          <li key={country}>
            <a href={`/${locale}/cities#${country.toLowerCase()}`}>{countryName}</a>{' '}
            <span className="sans small quiet">{t('citiesOfCountry', { count: cities.length })}</span>
          </li>
        ))}
      </ul>
    </MarginRow>
  )
}

function NamedCities({ group: { countryName, cities }, locale }: { group: Group; locale: Locale }) {
  const words = getTranslator(locale, 'cities')
  return (
    <MarginRow rule="hair" margin={<h3 className="margin-title small-caps">{countryName}</h3>}>
      <EmblemList>
        {cities.map((city) => (
          <li key={city.id}>
            <EmblemLine
              emblem={<Monogram name={city.name} size="small" />}
              detail={city.isDemo ? words('demo') : undefined}
            >
              <a href={cityHref(city, locale)} lang={cityLang(city, locale)}>
                {city.name}
              </a>
            </EmblemLine>
          </li>
        ))}
      </EmblemList>
    </MarginRow>
  )
}
