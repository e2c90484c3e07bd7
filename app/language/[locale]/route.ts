import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { ownPath } from '@/lib/forms/own-path'
import { languageCookie } from '@/lib/i18n/language-cookie'
import { isLocale } from '@/lib/i18n/locales'

/** Remembers the language that the reader chose and goes on to `to`, the same page in that language. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { name, ...options } = languageCookie
  const jar = await cookies()
  jar.set(name, locale, { ...options, httpOnly: true })
  redirect(ownPath(request.nextUrl.searchParams.get('to'), `/${locale}`))
}
