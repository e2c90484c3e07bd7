import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { privateFileResponse } from '@/lib/plan-papers/file-response'
import { findDraftSources } from '@/lib/reports/draft-sources'
import { readReportFileName } from '@/lib/reports/files'
import { makeReportFile } from '@/lib/reports/make-file'

type Context = { params: Promise<{ locale: string; unit: string; plan: string; period: string; file: string }> }

/** A report to take along as it is written now, for who may read it. */
export async function GET(request: NextRequest, { params }: Context) {
  const { locale, unit, plan, period, file } = await params
  const format = readReportFileName(file)
  if (!format || !isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/${plan}/report/${period}`)
  const sources = await findDraftSources(viewer, { unitSlug: unit, planSlug: plan, period }, new Date())
  if (!sources) notFound()
  return privateFileResponse(
    await makeReportFile(sources, { format, locale, second: request.nextUrl.searchParams.get('with') }),
  )
}
