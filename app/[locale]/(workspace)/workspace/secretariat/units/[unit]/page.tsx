import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { UnitOffice } from '@/components/secretariat/unit-office'
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
  const units = getTranslator(locale, 'secretariat')('units.title')
  return found ? `${found.acronym} · ${units}` : units
})

export default async function UnitOfficePage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/units/${unit}`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <UnitOffice viewer={viewer} locale={locale} place={place} unitSlug={unit} />
}
