import { notFound } from 'next/navigation'
import { templateFile } from '@/lib/cities/import/template-file'
import { isLocale } from '@/lib/i18n/locales'

type Context = { params: Promise<{ locale: string; format: string }> }

/** A table of cities to fill in, as CSV or as a workbook. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, format } = await params
  const file = isLocale(locale) ? await templateFile(locale, format) : null
  if (!file) notFound()
  return new Response(file.body, {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${file.name}"` },
  })
}
