import type { Metadata } from 'next'
import { MandatesPage } from '@/components/mandates/mandates-page'
import { mandatesMetadata } from '@/components/units/metadata'
import { readLocale } from '../../read-locale'

type Props = { params: Promise<{ locale: string; unit: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, unit } = await params
  return mandatesMetadata(readLocale(locale), unit)
}

export default async function MandatesRoute({ params }: Props) {
  const { locale, unit } = await params
  return <MandatesPage locale={readLocale(locale)} unitSlug={unit} />
}
