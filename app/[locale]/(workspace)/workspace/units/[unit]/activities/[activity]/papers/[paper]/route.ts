import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { findMeetingPaper } from '@/lib/papers/meeting-paper'

type Context = { params: Promise<{ locale: string; unit: string; activity: string; paper: string }> }

/** A paper about a meeting, as a PDF. It is for this viewer at this moment: nobody keeps a copy on the way. */
export async function GET(request: NextRequest, { params }: Context) {
  const { locale, unit, activity, paper } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/activities/${activity}/meeting`)
  const second = request.nextUrl.searchParams.get('with')
  const asked = { locale, unitSlug: unit, activitySlug: activity, paper, second }
  const file = await findMeetingPaper(viewer, asked, new Date())
  if (!file) notFound()
  return new Response(file.body, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
