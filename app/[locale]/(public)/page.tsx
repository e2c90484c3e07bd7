import type { Metadata } from 'next'
import { networkMetadata } from '@/components/units/metadata'
import { NetworkPage } from '@/components/units/network-page'
import { readLocale } from './read-locale'

type Props = { params: Promise<{ locale: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return networkMetadata(readLocale((await params).locale))
}

export default async function StartPage({ params }: Props) {
  return <NetworkPage locale={readLocale((await params).locale)} />
}
