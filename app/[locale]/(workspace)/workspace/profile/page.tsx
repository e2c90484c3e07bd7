import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnProfile } from '@/components/people/own-profile'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'people')('profile.title') } : {}
}

export default async function ProfilePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/profile`
  const viewer = await requireViewer(locale, path)
  return <OwnProfile viewer={viewer} locale={locale} place={editPlace(path, await searchParams)} />
}
