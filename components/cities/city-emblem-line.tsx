import type { ReactNode } from 'react'
import { EmblemLine } from '@/components/ui/emblem-line'
import { Monogram, type MonogramProps } from '@/components/ui/monogram'
import type { CityLine, CityName } from '@/lib/cities/view'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'

/** The address of a city's public page. */
export function cityHref(city: Pick<CityName, 'slug'>, locale: Locale): string {
  return `/${locale}/cities/${city.slug}`
}

/** The `lang` of a city's own words, where it differs from the page's. */
export function cityLang(city: Pick<CityName, 'language'>, locale: Locale): string | undefined {
  return city.language === locale ? undefined : languageTags[city.language]
}

type CityPlaceProps = {
  city: CityName
  locale: Locale
  /** Without a link for a city that has no page any more. */
  linked?: boolean
  /** Without its country where that stands over it already. */
  withCountry?: boolean
}

/** "Canoas, Brasil": a city as a programme names it, its name leading to its page. */
export function CityPlace({ city, locale, linked = true, withCountry = true }: CityPlaceProps) {
  const lang = cityLang(city, locale)
  return (
    <>
      {linked ? (
        <a href={cityHref(city, locale)} lang={lang}>
          {city.name}
        </a>
      ) : (
        <span lang={lang}>{city.name}</span>
      )}
      {withCountry ? `, ${formatCountry(city.country, locale)}` : null}
    </>
  )
}

type CityEmblemLineProps = CityPlaceProps & {
  city: CityLine
  size?: MonogramProps['size']
  /** Further lines, such as the period of a mandate. */
  children?: ReactNode
}

/** A city with its emblem, and what its local government says of itself. */
export function CityEmblemLine({ city, locale, linked, withCountry, size, children }: CityEmblemLineProps) {
  return (
    <EmblemLine
      emblem={<Monogram name={city.name} code={city.country} size={size} />}
      detail={
        <>
          <GovernmentWords city={city} locale={locale} />
          {children}
          {city.isDemo ? <span className="block">{getTranslator(locale, 'cities')('demo')}</span> : null}
        </>
      }
    >
      <CityPlace city={city} locale={locale} linked={linked} withCountry={withCountry} />
    </EmblemLine>
  )
}

/** The local government's own name, and its motto, each on a line of its own. */
export function GovernmentWords({ city, locale }: { city: CityLine; locale: Locale }) {
  const lang = cityLang(city, locale)
  return (
    <>
      {city.governmentName ? (
        <span className="block" lang={lang}>
          {city.governmentName}
        </span>
      ) : null}
      {city.motto ? (
        <em className="block" lang={lang}>
          {city.motto}
        </em>
      ) : null}
    </>
  )
}
