import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StatusPage, statusTitle } from '@/components/status/status-page'
import { isStatus, statuses } from '@/components/status/statuses'
import { locales } from '@/lib/i18n/locales'
import { readLocale } from '../../read-locale'

type Props = { params: Promise<{ locale: string; status: string }> }

/** Made by the build, without database or settings: these are shown when nothing else can be. */
export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.flatMap((locale) => statuses.map((status) => ({ locale, status })))

async function read(params: Props['params']) {
  const { locale, status } = await params
  if (!isStatus(status)) notFound()
  return { locale: readLocale(locale), status }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, status } = await read(params)
  return { title: statusTitle(locale, status), robots: { index: false } }
}

export default async function StatusRoute({ params }: Props) {
  return <StatusPage {...(await read(params))} />
}
