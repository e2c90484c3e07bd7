import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { UnitNotices } from '@/components/notices/unit-notices'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'

type Props = { params: Promise<{ locale: string; unit: string }> }

export const generateMetadata = pageTitle<{ locale: string; unit: string }>(async (locale, { unit }) => {
  const found = await findUnit(await getViewer(), unit)
  const title = getTranslator(locale, 'notices')('mail.title')
  return found ? `${title} · ${found.acronym}` : title
})

export default async function UnitMailPage({ params }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/mail`)
  return <UnitNotices viewer={viewer} locale={locale} unitSlug={unit} />
}
