import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { PeopleList } from '@/components/secretariat/people-list'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'secretariat')('people.title'))

export default async function PeopleListPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/people`
  const viewer = await requireViewer(locale, path)
  const query = await searchParams
  const search = typeof query.search === 'string' ? query.search.slice(0, 120) : ''
  return <PeopleList viewer={viewer} locale={locale} place={editPlace(path, query)} search={search} />
}
