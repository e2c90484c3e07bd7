import { notFound } from 'next/navigation'
import { UnitMandatesWorkspace } from '@/components/mandates/unit-mandates-workspace'
import { pageTitle } from '@/components/meta/page-title'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'mandates')('title'))

export default async function UnitMandatesPage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/mandates`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <UnitMandatesWorkspace viewer={viewer} locale={locale} unitSlug={unit} place={place} />
}
