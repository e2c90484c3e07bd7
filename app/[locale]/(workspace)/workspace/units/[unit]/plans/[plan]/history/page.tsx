import { notFound } from 'next/navigation'
import { PlanHistory } from '@/components/history/plan-history'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findPlan } from '@/lib/plan/queries'

type Address = { locale: string; unit: string; plan: string }
type Props = {
  params: Promise<Address>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<Address>(async (locale, { unit, plan }) => {
  const found = await findPlan(await getViewer(), unit, plan)
  return found && `${getTranslator(locale, 'history')('titleOfPlan')}: ${readText(found.title, locale).text}`
})

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
