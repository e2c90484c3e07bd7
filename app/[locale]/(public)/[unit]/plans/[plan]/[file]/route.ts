import type { NextRequest } from 'next/server'
import { answerPlanFile } from '../answer-plan-file'

type Context = { params: Promise<{ locale: string; unit: string; plan: string; file: string }> }

/** A published plan to take along, at an address such as `/pt/utpeam/plans/2016/plan.pdf`; `?with=es` sets a second language beside the first. */
export async function GET(request: NextRequest, { params }: Context) {
  return answerPlanFile(request, await params)
}
