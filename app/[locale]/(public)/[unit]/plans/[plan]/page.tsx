import { PlanDocument } from '@/components/plan/plan-document'
import { type PlanParams, readPlanParams } from './params'

export const revalidate = 900
export const generateStaticParams = () => []

export default async function PlanPage({ params }: { params: Promise<PlanParams> }) {
  return <PlanDocument {...(await readPlanParams(params))} />
}
