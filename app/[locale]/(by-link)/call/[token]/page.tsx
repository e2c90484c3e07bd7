import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CallByLink } from '@/components/meetings/call-by-link'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'meetings')('byLink.title') } : {}
}

export default async function CallByLinkPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const place = editPlace(`/${locale}/call/${token}`, await searchParams)
  return <CallByLink locale={locale} token={token} place={place} />
}
