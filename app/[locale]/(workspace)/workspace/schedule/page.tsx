import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { MySchedule } from '@/components/schedule/my-schedule'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'schedule')('mySchedule'))

export default async function MySchedulePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/schedule`)
  return <MySchedule viewer={viewer} locale={locale} />
}
