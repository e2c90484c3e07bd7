import { notFound } from 'next/navigation'
import { PersonOffice } from '@/components/secretariat/person-office'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; person: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PersonOfficePage({ params, searchParams }: Props) {
  const { locale, person } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/people/${person}`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <PersonOffice viewer={viewer} locale={locale} place={place} personId={person} />
}
