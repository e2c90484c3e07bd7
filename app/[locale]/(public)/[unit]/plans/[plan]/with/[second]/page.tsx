import type { Metadata } from 'next'
import { planMetadata } from '@/components/plan/metadata'
import { PlanDocument } from '@/components/plan/plan-document'
import { type PlanParams, readPlanParams } from '../../params'

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: { params: Promise<PlanParams> }): Promise<Metadata> {
  const { locale, unitSlug, planSlug } = await readPlanParams(params)
  return planMetadata(locale, unitSlug, planSlug)
}

/** Reached by `?with=es`: a rewrite in next.config gives each pair of languages a path, so that it can be cached. */
export default async function PlanInTwoLanguagesPage({ params }: { params: Promise<PlanParams> }) {
  return <PlanDocument {...(await readPlanParams(params))} />
}
