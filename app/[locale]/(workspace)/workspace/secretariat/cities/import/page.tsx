import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { ImportStartPage } from '@/components/register-import/start-page'
import { requireViewer } from '@/lib/auth/viewer'
import { errorCodes } from '@/lib/errors'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'registerImport')('title'))

export default async function ImportCitiesPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/secretariat/cities/import`)
  const { refused } = await searchParams
  const code = errorCodes.find((known) => known === refused) ?? null
  return <ImportStartPage viewer={viewer} locale={locale} refused={code} />
}
