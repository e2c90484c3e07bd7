import type { Metadata } from 'next'
import { planMetadata } from '@/components/plan/metadata'
import { PlanDocument } from '@/components/plan/plan-document'
import { type PlanParams, readPlanParams } from './params'

export const revalidate = 900
export const generateStaticParams = () => []

export async function generateMetadata({ params }: { params: Promise<PlanParams> }): Promise<Metadata> {
  const { locale, unitSlug, planSlug } = await readPlanParams(params)
  return planMetadata(locale, unitSlug, planSlug)
}

export default async function PlanPage({ params }: { params: Promise<PlanParams> }) {
  return <PlanDocument {...(await readPlanParams(params))} />
}
