import { notFound } from 'next/navigation'
import { isLocale } from '@/lib/i18n/locales'
import { receiveMaterial } from '@/lib/materials/file-actions'

type Context = { params: Promise<{ locale: string; unit: string; activity: string }> }

/** Takes a file for an activity, and goes on to where it gets its name and its readers; a refusal goes back to where it came from. */
export async function POST(request: Request, { params }: Context) {
  const { locale, unit, activity } = await params
  if (!isLocale(locale)) notFound()
  const result = await receiveMaterial(request, { locale, unitSlug: unit, activitySlug: activity })
  const page = `/${locale}/workspace/units/${encodeURIComponent(unit)}/activities/${encodeURIComponent(activity)}/meeting`
  const block = result.ok ? `material-${result.id}` : 'new-file'
  const query = result.ok ? `edit=${block}&saved=${block}` : `edit=${block}&refused=${result.code}`
  return new Response(null, { status: 303, headers: { Location: `${page}?${query}#${block}` } })
}
