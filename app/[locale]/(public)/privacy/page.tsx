import type { Metadata } from 'next'
import { privacyMetadata } from '@/components/privacy/metadata'
import { PrivacyPage } from '@/components/privacy/privacy-page'
import { readLocale } from '../read-locale'

type Props = { params: Promise<{ locale: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return privacyMetadata(readLocale((await params).locale))
}

export default async function PrivacyRoute({ params }: Props) {
  return <PrivacyPage locale={readLocale((await params).locale)} />
}
