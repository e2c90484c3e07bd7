import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { findOwnData } from '@/lib/privacy/own-data-queries'

type Context = { params: Promise<{ locale: string }> }

/** Everything that is kept of the viewer, as a file for programs. It is for her at this moment: nobody keeps a copy on the way. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/profile`)
  const data = await findOwnData(viewer, new Date())
  if (!data) notFound()
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="enlace-${data.madeAt.slice(0, 10)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
