import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InvitationPage } from '@/components/people/invitation-page'
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
  return { title: getTranslator(locale, 'invitations')('page.title'), referrer: 'same-origin' }
}

export default async function InvitedPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { token } = await searchParams
  return <InvitationPage locale={locale} token={token} />
}
