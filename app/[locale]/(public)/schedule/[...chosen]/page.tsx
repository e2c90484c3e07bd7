import type { Metadata } from 'next'
import { NetworkSchedule, networkScheduleMetadata } from '@/components/schedule/network-schedule'
import { type ChosenParams, readChosen } from '../params'

type Props = { params: Promise<ChosenParams> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, choice } = await readChosen(params, { filtered: false })
  return networkScheduleMetadata(locale, choice)
}

/** Reached by a query that next.config rewrites: a view, a period or a year, each cached. */
export default async function ChosenNetworkSchedulePage({ params }: Props) {
  return <NetworkSchedule {...(await readChosen(params, { filtered: false }))} />
}
