import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CityHistory } from '@/components/history/city-history'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; city: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'common')('history') } : {}
}

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
