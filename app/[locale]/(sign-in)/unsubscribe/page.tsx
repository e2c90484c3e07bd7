import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Unsubscribe } from '@/components/notices/unsubscribe'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

// The address holds the token: no other site is told it.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: getTranslator(locale, 'notices')('unsubscribe.title'), referrer: 'same-origin' }
}

export default async function UnsubscribePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { token, done } = await searchParams
  return <Unsubscribe locale={locale} token={token} isDone={done === '1'} />
}
