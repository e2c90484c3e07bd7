import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublishedData } from '@/components/privacy/published-data'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: getTranslator(locale, 'privacy')('published.title') }
}

export default async function PublishedDataPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const place = editPlace(`/${locale}/privacy/data/${token}`, await searchParams)
  return <PublishedData locale={locale} token={token} place={place} />
}
