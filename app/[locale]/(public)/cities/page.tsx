import type { Metadata } from 'next'
import { CitiesPage } from '@/components/cities/cities-page'
import { citiesMetadata } from '@/components/cities/metadata'
import { readLocale } from '../read-locale'

type Props = { params: Promise<{ locale: string }> }

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return citiesMetadata(readLocale((await params).locale))
}

export default async function CitiesRoute({ params }: Props) {
  return <CitiesPage locale={readLocale((await params).locale)} />
}
