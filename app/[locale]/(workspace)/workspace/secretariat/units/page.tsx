import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { UnitsRegister } from '@/components/secretariat/units-register'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'secretariat')('units.title'))

export default async function UnitsRegisterPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/units`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <UnitsRegister viewer={viewer} locale={locale} place={place} />
}
