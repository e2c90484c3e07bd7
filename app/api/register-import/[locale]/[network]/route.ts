import { notFound } from 'next/navigation'
import { receiveImportFile } from '@/lib/cities/import/file-actions'
import { isLocale } from '@/lib/i18n/locales'

type Context = { params: Promise<{ locale: string; network: string }> }

/** Takes a file with cities, and goes on to what it would do; a refusal goes back to where it came from. */
export async function POST(request: Request, { params }: Context) {
  const { locale, network } = await params
  if (!isLocale(locale)) notFound()
  const page = `/${locale}/workspace/secretariat/cities/import`
  const result = await receiveImportFile(request, network)
  const goTo = result.ok ? `${page}/${result.id}` : `${page}?refused=${result.code}#file`
  return new Response(null, { status: 303, headers: { Location: goTo } })
}
