import type { Metadata } from 'next'
import { NetworkSchedule, networkScheduleMetadata } from '@/components/schedule/network-schedule'
import { wholeSchedule } from '@/lib/schedule/choice'
import { readLocale } from '../read-locale'

type Props = { params: Promise<{ locale: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return networkScheduleMetadata(readLocale((await params).locale), wholeSchedule)
}

export default async function NetworkSchedulePage({ params }: Props) {
  return <NetworkSchedule locale={readLocale((await params).locale)} choice={wholeSchedule} />
}
