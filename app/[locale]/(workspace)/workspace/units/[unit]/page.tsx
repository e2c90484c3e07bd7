import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { UnitWorkspace } from '@/components/workspace/unit-workspace'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; unit: string }> }

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'workspace')('unit.eyebrow'))

export default async function UnitWorkspacePage({ params }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}`)
  return <UnitWorkspace viewer={viewer} locale={locale} slug={unit} />
}
