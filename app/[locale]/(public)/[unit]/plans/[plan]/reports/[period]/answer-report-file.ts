import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { publicFileResponse } from '@/lib/plan-papers/file-response'
import { REPORT_FILE } from '@/lib/reports/files'
import { findPublicReportFile } from '@/lib/reports/public-file'
import { type ReportParams, readReportParams } from './params'

type FileParams = ReportParams & { file: string }

/** The answer with the paper of a published report, or of a version of it. */
export async function answerReportFile(request: NextRequest, params: Promise<FileParams>) {
  const { locale, ...at } = await readReportParams(params)
  if ((await params).file !== REPORT_FILE) notFound()
  const file = await findPublicReportFile(at, { locale, second: request.nextUrl.searchParams.get('with') })
  if (!file) notFound()
  return publicFileResponse(request, file)
}
