import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HeldWorkspace, heldMetadata } from '@/components/meetings/held-workspace'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string; activity: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, unit, activity } = await params
  if (!isLocale(locale)) return {}
  return heldMetadata({ viewer: await getViewer(), locale, unitSlug: unit, activitySlug: activity })
}

export default async function HeldPage({ params, searchParams }: Props) {
  const { locale, unit, activity } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/activities/${activity}/held`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <HeldWorkspace viewer={viewer} locale={locale} unitSlug={unit} activitySlug={activity} place={place} />
}
