import type { Metadata } from 'next'
import { UnitSchedule, unitScheduleMetadata } from '@/components/schedule/unit-schedule'
import { type ChosenParams, readChosen } from '../../../schedule/params'

type Props = { params: Promise<ChosenParams & { unit: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

async function read(params: Props['params']) {
  return { ...(await readChosen(params, { filtered: false })), unitSlug: (await params).unit }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return unitScheduleMetadata(await read(params))
}

/** Reached by a query that next.config rewrites: a view, a period or a year, each cached. */
export default async function ChosenSchedulePage({ params }: Props) {
  return <UnitSchedule {...(await read(params))} />
}
