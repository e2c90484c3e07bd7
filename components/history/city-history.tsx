import { notFound } from 'next/navigation'
import { findCity } from '@/lib/cities/queries'
import { findResourceOfCity } from '@/lib/cities/resource-queries'
import { languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type HistoryAt, HistoryPage } from './history-page'

/** The history of a city: its card, its mandates, who acts for it. */
export async function CityHistory({ citySlug, ...at }: HistoryAt & { citySlug: string }) {
  const { viewer, locale } = at
  const city = await findCity(viewer, citySlug)
  const resource = city && (await findResourceOfCity(city.id, new Date()))
  if (!city || !resource) notFound()
  const t = getTranslator(locale, 'history')
  return (
    <HistoryPage
      {...at}
      scope={{ of: 'city', cityId: city.id, city: resource }}
      crumbs={[
        { label: city.name, href: `/${locale}/workspace/cities/${city.slug}`, lang: languageTags[city.language] },
      ]}
      title={t('titleOfCity', { city: city.name })}
      lead={null}
    />
  )
}
