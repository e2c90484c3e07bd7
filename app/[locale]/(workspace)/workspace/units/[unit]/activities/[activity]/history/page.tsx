import { notFound } from 'next/navigation'
import { ActivityHistory } from '@/components/history/activity-history'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findActivity } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'

type Address = { locale: string; unit: string; activity: string }
type Props = {
  params: Promise<Address>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<Address>(async (locale, { unit, activity }) => {
  const found = await findActivity(await getViewer(), unit, activity)
  const title = getTranslator(locale, 'history')('titleOfActivity')
  return found && `${title}: ${readActivityTitle(found, locale).text}`
})

export default async function ActivityHistoryPage({ params, searchParams }: Props) {
  const { locale, unit, activity } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/activities/${activity}/history`
  const viewer = await requireViewer(locale, path)
  const { before } = await searchParams
  return (
    <ActivityHistory
      viewer={viewer}
      locale={locale}
      path={path}
      before={typeof before === 'string' ? before : undefined}
      unitSlug={unit}
      activitySlug={activity}
    />
  )
}
