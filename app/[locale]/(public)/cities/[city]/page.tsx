import type { Metadata } from 'next'
import { CityPage } from '@/components/cities/city-page'
import { cityMetadata } from '@/components/cities/metadata'
import { readLocale } from '../../read-locale'

type Props = { params: Promise<{ locale: string; city: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, city } = await params
  return cityMetadata(readLocale(locale), city)
}

export default async function CityRoute({ params }: Props) {
  const { locale, city } = await params
  return <CityPage locale={readLocale(locale)} slug={city} />
}
