import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskForOwnData } from '@/components/privacy/ask-for-own-data'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'privacy')('ask.title') } : {}
}

export default async function AskForOwnDataPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { done } = await searchParams
  return <AskForOwnData locale={locale} isDone={done === '1'} />
}
