import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { EmblemLine, EmblemList } from '@/components/ui/emblem-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Monogram } from '@/components/ui/monogram'
import { listCities } from '@/lib/cities/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { byCountry } from './by-country'
import { cityHref, cityLang } from './city-emblem-line'

/** A network's cities by country, each a name with its emblem. */
export async function CitiesAtGlance({ networkId, locale }: { networkId: string; locale: Locale }) {
  const groups = byCountry(await listCities(networkId), locale)
  const t = getTranslator(locale, 'network')
  const words = getTranslator(locale, 'cities')
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
      {groups.length === 0 ? <EmptyState>{words('noCities')}</EmptyState> : null}
      {groups.map(({ country, countryName, cities }) => (
        <MarginRow key={country} rule="hair" margin={<h3 className="margin-title small-caps">{countryName}</h3>}>
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
      ))}
    </Section>
  )
}
