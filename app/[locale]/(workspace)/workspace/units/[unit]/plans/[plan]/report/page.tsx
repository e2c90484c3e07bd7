import { notFound } from 'next/navigation'
import { reportTitle } from '@/components/reports/report-frame'
import { ReportWorkspace } from '@/components/reports/report-workspace'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string; plan: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = reportTitle

export default async function PlanReportsPage({ params, searchParams }: Props) {
  const { locale, unit, plan } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/plans/${plan}/report`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <ReportWorkspace viewer={viewer} locale={locale} unitSlug={unit} planSlug={plan} place={place} />
}
