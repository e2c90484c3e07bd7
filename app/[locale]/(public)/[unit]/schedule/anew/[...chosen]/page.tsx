import type { Metadata } from 'next'
import { UnitSchedule, unitScheduleMetadata } from '@/components/schedule/unit-schedule'
import { type ChosenParams, readChosen } from '../../../../schedule/params'

type Props = { params: Promise<ChosenParams & { unit: string }> }

export const dynamic = 'force-dynamic'

async function read(params: Props['params']) {
  return { ...(await readChosen(params, { filtered: true })), unitSlug: (await params).unit }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitScheduleMetadata(await read(params))
}

/** Reached by a query that next.config rewrites: made anew each time, since what can be chosen together is too much to keep. */
export default async function ChosenSchedulePage({ params }: Props) {
  return <UnitSchedule {...(await read(params))} />
}
