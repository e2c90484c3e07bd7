import { notFound } from 'next/navigation'
import { HandoverPage } from '@/components/handover/handover-page'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; unit: string }>(async (locale, { unit }) => {
  const found = await findUnit(await getViewer(), unit)
  const title = getTranslator(locale, 'handover')('title')
  return found ? `${title} · ${found.acronym}` : title
})

export default async function UnitHandoverPage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/handover`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <HandoverPage viewer={viewer} locale={locale} unitSlug={unit} place={place} />
}
