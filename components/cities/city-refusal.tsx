import type { Crumb } from '@/components/layout/header-path'
import { RefusedPage } from '@/components/workspace/refused-page'
import type { CityView } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { cityHref } from './city-emblem-line'

type CityRefusalProps = { city: CityView; locale: Locale; crumbs: Crumb[]; isRepresented: boolean }

/** For who may not edit a city's card: who may, and how to tell of a mistake. */
export function CityRefusal({ city, locale, crumbs, isRepresented }: CityRefusalProps) {
  const t = getTranslator(locale, 'cities')
  const { contactEmail: email } = city
  return (
    <RefusedPage
      locale={locale}
      crumbs={crumbs}
      title={t('refused.title', { city: city.name })}
      ways={[
        { label: t('refused.read', { city: city.name }), href: cityHref(city, locale) },
        { label: t('refused.mine'), href: `/${locale}/workspace/cities` },
      ]}
    >
      <p>{t(isRepresented ? 'refused.represented' : 'refused.unrepresented', { city: city.name })}</p>
      {email ? <p>{t.rich('refused.ask', { email, link: (text) => <a href={`mailto:${email}`}>{text}</a> })}</p> : null}
    </RefusedPage>
  )
}
