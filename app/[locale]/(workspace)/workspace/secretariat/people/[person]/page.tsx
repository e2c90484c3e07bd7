import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { PersonOffice } from '@/components/secretariat/person-office'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findPerson } from '@/lib/people/queries'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; person: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; person: string }>(async (locale, { person }) => {
  const viewer = await getViewer()
  const found = viewer && viewer.secretariatOf.length > 0 ? await findPerson(viewer, person, new Date()) : null
  const people = getTranslator(locale, 'secretariat')('people.title')
  return found ? `${found.name} · ${people}` : people
})

export default async function PersonOfficePage({ params, searchParams }: Props) {
  const { locale, person } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/people/${person}`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <PersonOffice viewer={viewer} locale={locale} place={place} personId={person} />
}
