import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { privateFileResponse } from '@/lib/plan-papers/file-response'
import { readPlanFileName } from '@/lib/plan-papers/files'
import { makePlanFile } from '@/lib/plan-papers/make-file'
import { findPlanSources } from '@/lib/plan-papers/source-queries'

type Context = { params: Promise<{ locale: string; unit: string; plan: string; file: string }> }

/** A plan to take along, draft or not, as it is written now, for who may read it. */
export async function GET(request: NextRequest, { params }: Context) {
  const { locale, unit, plan, file: name } = await params
  const format = readPlanFileName(name)
  if (!format || !isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/${plan}`)
  const sources = await findPlanSources(viewer, { unitSlug: unit, planSlug: plan }, new Date())
  if (!sources) notFound()
  const second = request.nextUrl.searchParams.get('with')
  return privateFileResponse(await makePlanFile(sources, { format, locale, second }))
}
