import type { Metadata } from 'next'
import { editionPath } from '@/components/editions/addresses'
import { editionMetadata } from '@/components/editions/edition-page'
import { slidesUnder } from '@/components/plan-papers/slides-address'
import { SlidesPage } from '@/components/plan-papers/slides-page'
import { type EditionParams, readEditionParams } from '../params'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<EditionParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await readEditionParams(params)
  const { path, title } = slidesUnder(at.locale)
  return editionMetadata(
    at,
    (plan) => `${editionPath(plan, at.number)}${path}`,
    () => title,
  )
}

export default async function EditionSlidesPage({ params }: Props) {
  const { number, ...at } = await readEditionParams(params)
  return <SlidesPage {...at} edition={number} />
}
