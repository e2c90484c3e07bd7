import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CityWorkspace } from '@/components/cities/city-workspace'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { findCity } from '@/lib/cities/queries'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; city: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, city } = await params
  if (!isLocale(locale)) return {}
  const found = await findCity(await getViewer(), city)
  return found ? { title: getTranslator(locale, 'cities')('refused.title', { city: found.name }) } : {}
}

export default async function CityWorkspacePage({ params, searchParams }: Props) {
  const { locale, city } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/cities/${city}`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <CityWorkspace viewer={viewer} locale={locale} slug={city} place={place} />
}
