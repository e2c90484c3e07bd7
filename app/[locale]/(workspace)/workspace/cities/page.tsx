import { notFound } from 'next/navigation'
import { OwnCitiesPage } from '@/components/cities/own-cities'
import { pageTitle } from '@/components/meta/page-title'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'cities')('mine.title'))

export default async function CitiesWorkspacePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/cities`)
  return <OwnCitiesPage viewer={viewer} locale={locale} />
}
