import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { PlanImportStart } from '@/components/plan-import/plan-import-start'
import { requireViewer } from '@/lib/auth/viewer'
import { errorCodes } from '@/lib/errors'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; unit: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'planImport')('title'))

export default async function ImportPlanPage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/import`)
  const { refused } = await searchParams
  const code = errorCodes.find((known) => known === refused) ?? null
  return <PlanImportStart viewer={viewer} locale={locale} unitSlug={unit} refused={code} />
}
