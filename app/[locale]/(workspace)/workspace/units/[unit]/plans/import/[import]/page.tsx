import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { PlanImportReview } from '@/components/plan-import/plan-import-review'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; unit: string; import: string }> }

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'planImport')('review.title'))

export default async function ReviewPlanPage({ params }: Props) {
  const { locale, unit, import: id } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/import/${id}`)
  return <PlanImportReview viewer={viewer} locale={locale} unitSlug={unit} id={id} />
}
