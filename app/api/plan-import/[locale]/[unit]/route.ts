import { notFound } from 'next/navigation'
import { isLocale } from '@/lib/i18n/locales'
import { receivePlanFile } from '@/lib/plan-import/file-actions'

type Context = { params: Promise<{ locale: string; unit: string }> }

/** Takes the file of a plan, and goes on to what was understood of it; a refusal goes back to where it came from. */
export async function POST(request: Request, { params }: Context) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const page = `/${locale}/workspace/units/${encodeURIComponent(unit)}/plans/import`
  const result = await receivePlanFile(request, unit)
  const goTo = result.ok ? `${page}/${result.id}` : `${page}?refused=${result.code}#file`
  return new Response(null, { status: 303, headers: { Location: goTo } })
}
