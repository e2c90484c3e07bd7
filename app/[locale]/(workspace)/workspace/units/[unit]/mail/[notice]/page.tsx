import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { UnitNotice } from '@/components/notices/unit-notice'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string; notice: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; unit: string; notice: string }>(
  async (locale, { unit }) => {
    const found = await findUnit(await getViewer(), unit)
    const title = getTranslator(locale, 'notices')('mail.preview')
    return found ? `${title} · ${found.acronym}` : title
  },
)

export default async function UnitNoticePage({ params, searchParams }: Props) {
  const { locale, unit, notice } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/mail/${notice}`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <UnitNotice viewer={viewer} locale={locale} unitSlug={unit} id={notice} place={place} />
}
