import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WorkspaceHome } from '@/components/workspace/workspace-home'
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
  return isLocale(locale) ? { title: getTranslator(locale, 'workspace')('home.title') } : {}
}

export default async function WorkspacePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace`
  const viewer = await requireViewer(locale, path)
  return <WorkspaceHome viewer={viewer} locale={locale} place={editPlace(path, await searchParams)} />
}
