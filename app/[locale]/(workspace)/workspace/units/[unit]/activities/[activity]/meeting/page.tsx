import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeetingWorkspace, meetingMetadata } from '@/components/meetings/meeting-workspace'
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
  return meetingMetadata({ viewer: await getViewer(), locale, unitSlug: unit, activitySlug: activity })
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const { locale, unit, activity } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/activities/${activity}/meeting`
  const viewer = await requireViewer(locale, path)
  const place = editPlace(path, await searchParams)
  return <MeetingWorkspace viewer={viewer} locale={locale} unitSlug={unit} activitySlug={activity} place={place} />
}
