import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { PersonOffice } from '@/components/secretariat/person-office'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; person: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'secretariat')('people.title'))

export default async function PersonOfficePage({ params, searchParams }: Props) {
  const { locale, person } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/people/${person}`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <PersonOffice viewer={viewer} locale={locale} place={place} personId={person} />
}
