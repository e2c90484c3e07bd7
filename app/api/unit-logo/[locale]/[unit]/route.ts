import { notFound } from 'next/navigation'
import { isLocale } from '@/lib/i18n/locales'
import { receiveLogo } from '@/lib/units/logo-actions'

type Context = { params: Promise<{ locale: string; unit: string }> }

/** Takes a unit's logo, and goes back to where it came from, which says what became of it. */
export async function POST(request: Request, { params }: Context) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const result = await receiveLogo(request, unit)
  const page = `/${locale}/workspace/secretariat/units/${encodeURIComponent(unit)}`
  const query = result.ok ? 'saved=logo' : `edit=logo&refused=${result.code}`
  return new Response(null, { status: 303, headers: { Location: `${page}?${query}#logo` } })
}
