import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CardByLink } from '@/components/cities/card-by-link'
import { findCardByLink } from '@/lib/cities/link-queries'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = getTranslator(locale, 'cities')
  const found = await findCardByLink(token, new Date())
  if (found.state === 'open') return { title: t('refused.title', { city: found.city.name }) }
  return { title: t(found.state === 'expired' ? 'byLink.expiredTitle' : 'byLink.invalidTitle') }
}

export default async function CardByLinkPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const place = editPlace(`/${locale}/card/${token}`, await searchParams)
  return <CardByLink locale={locale} token={token} place={place} />
}
