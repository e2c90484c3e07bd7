import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { ProgressPage } from '@/components/progress/progress-page'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findPlan } from '@/lib/plan/queries'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string; plan: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; unit: string; plan: string }>(
  async (locale, { unit, plan: slug }) => {
    const plan = await findPlan(await getViewer(), unit, slug)
    return plan && `${getTranslator(locale, 'progress')('title')} · ${readText(plan.title, locale).text}`
  },
)

export default async function PlanProgressPage({ params, searchParams }: Props) {
  const { locale, unit, plan } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/plans/${plan}/progress`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <ProgressPage viewer={viewer} locale={locale} unitSlug={unit} planSlug={plan} place={place} />
}
