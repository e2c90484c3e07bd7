import { notFound } from 'next/navigation'
import { PlanHistory } from '@/components/history/plan-history'
import { pageTitle } from '@/components/meta/page-title'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; unit: string; plan: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'history')('titleOfPlan'))

export default async function PlanHistoryPage({ params, searchParams }: Props) {
  const { locale, unit, plan } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/plans/${plan}/history`
  const viewer = await requireViewer(locale, path)
  const { before } = await searchParams
  return (
    <PlanHistory
      viewer={viewer}
      locale={locale}
      path={path}
      before={typeof before === 'string' ? before : undefined}
      unitSlug={unit}
      planSlug={plan}
    />
  )
}
