import type { Metadata } from 'next'
import { planMetadata } from '@/components/plan/metadata'
import { slidesUnder } from '@/components/plan-papers/slides-address'
import { SlidesPage } from '@/components/plan-papers/slides-page'
import { type PlanParams, readPlanParams } from '../../../params'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<PlanParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, unitSlug, planSlug } = await readPlanParams(params)
  return planMetadata(locale, unitSlug, planSlug, slidesUnder(locale))
}

/** Reached by `?with=es`, as a plan in two languages is. */
export default async function PlanSlidesInTwoLanguagesPage({ params }: Props) {
  return <SlidesPage {...(await readPlanParams(params))} />
}
