import { notFound } from 'next/navigation'
import { readEditionNumber } from '@/lib/editions/rules'
import { type PlanParams, readPlanParams } from '../../params'

export type EditionParams = PlanParams & { edition: string; until?: string }

/** The parts of an edition's address; what is no number of an edition is not found. */
export async function readEditionParams(params: Promise<EditionParams>) {
  const { edition, until } = await params
  const number = readEditionNumber(edition)
  const later = until === undefined ? null : readEditionNumber(until)
  if (number === null || (until !== undefined && later === null)) notFound()
  return { ...(await readPlanParams(params)), number, until: later }
}
