import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { UnitWorkspace } from '@/components/workspace/unit-workspace'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { findUnit } from '@/lib/units/queries'

type Props = { params: Promise<{ locale: string; unit: string }> }

export const generateMetadata = pageTitle<{ locale: string; unit: string }>(
  async (_locale, { unit }) => (await findUnit(await getViewer(), unit))?.acronym ?? null,
)

export default async function UnitWorkspacePage({ params }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}`)
  return <UnitWorkspace viewer={viewer} locale={locale} slug={unit} />
}
