import type { Metadata } from 'next'
import { SubscribePage, subscribeMetadata } from '@/components/feeds/subscribe-page'
import { readLocale } from '../../../read-locale'

type Props = { params: Promise<{ locale: string; city: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

async function readParams(params: Props['params']) {
  const { locale, city } = await params
  return { locale: readLocale(locale), scope: { of: 'city', slug: city } as const }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return subscribeMetadata(await readParams(params))
}

export default async function SubscribeRoute({ params }: Props) {
  return <SubscribePage {...(await readParams(params))} />
}
