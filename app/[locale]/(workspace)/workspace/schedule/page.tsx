import { notFound } from 'next/navigation'
import { MySchedule } from '@/components/schedule/my-schedule'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'

export default async function MySchedulePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/schedule`)
  return <MySchedule viewer={viewer} locale={locale} />
}
