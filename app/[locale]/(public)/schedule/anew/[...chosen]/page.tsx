import type { Metadata } from 'next'
import { NetworkSchedule, networkScheduleMetadata } from '@/components/schedule/network-schedule'
import { type ChosenParams, readChosen } from '../../params'

type Props = { params: Promise<ChosenParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, choice } = await readChosen(params, { filtered: true })
  return networkScheduleMetadata(locale, choice)
}

/** Reached by a query that next.config rewrites: made anew each time, since what can be chosen together is too much to keep. */
export default async function ChosenNetworkSchedulePage({ params }: Props) {
  return <NetworkSchedule {...(await readChosen(params, { filtered: true }))} />
}
