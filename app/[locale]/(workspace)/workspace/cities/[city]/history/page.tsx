import { notFound } from 'next/navigation'
import { CityHistory } from '@/components/history/city-history'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { findCity } from '@/lib/cities/queries'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; city: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; city: string }>(async (locale, { city }) => {
  const found = await findCity(await getViewer(), city)
  return found && getTranslator(locale, 'history')('titleOfCity', { city: found.name })
})

export default async function CityHistoryPage({ params, searchParams }: Props) {
  const { locale, city } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/cities/${city}/history`
  const viewer = await requireViewer(locale, path)
  const { before } = await searchParams
  return (
    <CityHistory
      viewer={viewer}
      locale={locale}
      path={path}
      before={typeof before === 'string' ? before : undefined}
      citySlug={city}
    />
  )
}
