import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { SecretariatHome } from '@/components/secretariat/secretariat-home'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'secretariat')('title'))

export default async function SecretariatPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <SecretariatHome viewer={viewer} locale={locale} place={place} />
}
