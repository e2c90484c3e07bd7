import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { readEditionNumber } from '@/lib/editions/rules'
import { answerPlanFile } from '../../../answer-plan-file'

type Context = { params: Promise<{ locale: string; unit: string; plan: string; edition: string; file: string }> }

/** An edition of a plan to take along, at an address such as `/pt/utpeam/plans/2016/editions/1/plan.pptx`. */
export async function GET(request: NextRequest, { params }: Context) {
  const { edition, ...asked } = await params
  const number = readEditionNumber(edition)
  if (number === null) notFound()
  return answerPlanFile(request, { ...asked, edition: number })
}
