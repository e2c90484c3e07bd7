import type { NextRequest } from 'next/server'
import { answerReportFile } from '../answer-report-file'

type Context = { params: Promise<{ locale: string; unit: string; plan: string; period: string; file: string }> }

/** The latest version of a report to take along, at an address such as `/pt/utpeam/plans/2016/reports/2016/report.pdf`; `?with=es` sets a second language beside the first, or after it on paper. */
export function GET(request: NextRequest, { params }: Context) {
  return answerReportFile(request, params)
}
