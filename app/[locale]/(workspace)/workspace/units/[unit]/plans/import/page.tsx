import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { PlanImportStart } from '@/components/plan-import/plan-import-start'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; unit: string }> }

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'planImport')('title'))

export default async function ImportPlanPage({ params }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/import`)
  return <PlanImportStart viewer={viewer} locale={locale} unitSlug={unit} />
}
