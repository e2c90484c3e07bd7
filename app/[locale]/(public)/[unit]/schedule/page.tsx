import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UnitSchedule, unitScheduleMetadata } from '@/components/schedule/unit-schedule'
import { isLocale } from '@/lib/i18n/locales'
import { wholeSchedule } from '@/lib/schedule/choice'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; unit: string }> }

async function readParams(params: Props['params']) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  return { locale, unitSlug: unit, choice: wholeSchedule }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitScheduleMetadata(await readParams(params))
}

export default async function SchedulePage({ params }: Props) {
  return <UnitSchedule {...(await readParams(params))} />
}
