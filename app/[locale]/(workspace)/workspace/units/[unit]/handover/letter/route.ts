import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireViewer } from '@/lib/auth/viewer'
import { findHandoverLetter } from '@/lib/handover/letter-file'
import { isLocale } from '@/lib/i18n/locales'

type Context = { params: Promise<{ locale: string; unit: string }> }

/** The letter of a unit's hand-over, as a PDF. It is for this viewer at this moment: nobody keeps a copy on the way. */
export async function GET(request: NextRequest, { params }: Context) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/handover`)
  const second = request.nextUrl.searchParams.get('with')
  const file = await findHandoverLetter(viewer, { locale, unitSlug: unit, second }, new Date())
  if (!file) notFound()
  return new Response(file.body, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
