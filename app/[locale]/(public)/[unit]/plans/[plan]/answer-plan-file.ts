import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { isLocale } from '@/lib/i18n/locales'
import { publicFileResponse } from '@/lib/plan-papers/file-response'
import { readPlanFileName } from '@/lib/plan-papers/files'
import { findPublicPlanFile } from '@/lib/plan-papers/public-file'

type Asked = { locale: string; unit: string; plan: string; edition?: number; file: string }

/** The answer with a file of a published plan, or of an edition of it. */
export async function answerPlanFile(request: NextRequest, { locale, unit, plan, edition, file: name }: Asked) {
  const format = readPlanFileName(name)
  if (!format || !isLocale(locale)) notFound()
  const asked = { format, locale, second: request.nextUrl.searchParams.get('with') }
  const file = await findPublicPlanFile({ unitSlug: unit, planSlug: plan, edition }, asked)
  if (!file) notFound()
  return publicFileResponse(request, file)
}
