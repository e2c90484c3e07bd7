import { notFound } from 'next/navigation'
import { readEditionNumber } from '@/lib/editions/rules'
import { type PlanParams, readPlanParams } from '../../params'

export type ReportParams = PlanParams & { period: string; version?: string }

/** The parts of a report's address; what is no number of a version is not found. */
export async function readReportParams(params: Promise<ReportParams>) {
  const { period, version } = await params
  const number = version === undefined ? undefined : readEditionNumber(version)
  if (number === null) notFound()
  return { ...(await readPlanParams(params)), period, number }
}
