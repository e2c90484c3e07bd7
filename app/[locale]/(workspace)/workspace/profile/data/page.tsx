import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnData } from '@/components/privacy/own-data'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'ownData')('title') } : {}
}

export default async function OwnDataPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/profile/data`)
  return <OwnData viewer={viewer} locale={locale} />
}
