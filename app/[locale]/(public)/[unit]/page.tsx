import type { Metadata } from 'next'
import { unitMetadata } from '@/components/units/metadata'
import { UnitPage } from '@/components/units/unit-page'
import { readLocale } from '../read-locale'

type Props = { params: Promise<{ locale: string; unit: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, unit } = await params
  return unitMetadata(readLocale(locale), unit)
}

export default async function UnitRoute({ params }: Props) {
  const { locale, unit } = await params
  return <UnitPage locale={readLocale(locale)} unitSlug={unit} />
}
