import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PollByLink } from '@/components/polls/poll-by-link'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'polls')('byLink.title') } : {}
}

export default async function PollByLinkPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const place = editPlace(`/${locale}/poll/${token}`, await searchParams)
  return <PollByLink locale={locale} token={token} place={place} />
}
