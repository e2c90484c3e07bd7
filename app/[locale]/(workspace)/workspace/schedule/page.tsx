import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MySchedule } from '@/components/schedule/my-schedule'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'schedule')('mySchedule') } : {}
}

export default async function MySchedulePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/schedule`)
  return <MySchedule viewer={viewer} locale={locale} />
}
