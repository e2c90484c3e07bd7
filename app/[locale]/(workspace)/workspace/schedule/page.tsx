import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { MySchedule } from '@/components/schedule/my-schedule'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery, readChoice } from '@/lib/schedule/choice'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> }

export const generateMetadata = pageTitle((locale) => getTranslator(locale, 'schedule')('mySchedule'))

export default async function MySchedulePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const choice = readChoice(await searchParams)
  const viewer = await requireViewer(locale, `/${locale}/workspace/schedule${choiceQuery(choice)}`)
  return <MySchedule viewer={viewer} locale={locale} choice={choice} />
}
