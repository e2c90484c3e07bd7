import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireViewer } from '@/lib/auth/viewer'
import { findContactsFile } from '@/lib/contacts/contacts-file'
import { isLocale } from '@/lib/i18n/locales'

type Context = { params: Promise<{ locale: string; unit: string; format: string }> }

/** The contacts of a unit as a file. It is for this viewer at this moment: nobody keeps a copy on the way. */
export async function GET(request: NextRequest, { params }: Context) {
  const { locale, unit, format } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/contacts`)
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const file = await findContactsFile(viewer, { locale, unitSlug: unit, format, query }, new Date())
  if (!file) notFound()
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
