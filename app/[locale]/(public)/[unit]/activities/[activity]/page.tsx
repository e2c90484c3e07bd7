import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActivityDocument, activityMetadata } from '@/components/schedule/activity-document'
import { isLocale } from '@/lib/i18n/locales'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; unit: string; activity: string }> }

async function readParams(params: Props['params']) {
  const { locale, unit, activity } = await params
  if (!isLocale(locale)) notFound()
  return { locale, unitSlug: unit, activitySlug: activity }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return activityMetadata(await readParams(params))
}

export default async function ActivityPage({ params }: Props) {
  return <ActivityDocument {...(await readParams(params))} />
}
