import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { publicFileResponse } from '@/lib/plan-papers/file-response'
import { readReportFileName } from '@/lib/reports/files'
import { findPublicReportFile } from '@/lib/reports/public-file'
import { type ReportParams, readReportParams } from './params'

type FileParams = ReportParams & { file: string }

/** The answer with a file of a published report, or of a version of it. */
export async function answerReportFile(request: NextRequest, params: Promise<FileParams>) {
  const { locale, ...at } = await readReportParams(params)
  const format = readReportFileName((await params).file)
  if (!format) notFound()
  const file = await findPublicReportFile(at, { format, locale, second: request.nextUrl.searchParams.get('with') })
  if (!file) notFound()
  return publicFileResponse(request, file)
}
