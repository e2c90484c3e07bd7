import type { Metadata } from 'next'
import { SubscribePage, subscribeMetadata } from '@/components/feeds/subscribe-page'
import { readLocale } from '../../read-locale'

type Props = { params: Promise<{ locale: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return subscribeMetadata({ locale: readLocale((await params).locale), scope: { of: 'network' } })
}

export default async function SubscribeRoute({ params }: Props) {
  return <SubscribePage locale={readLocale((await params).locale)} scope={{ of: 'network' }} />
}
