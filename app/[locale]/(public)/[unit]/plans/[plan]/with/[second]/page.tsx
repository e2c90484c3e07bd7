import { PlanDocument } from '@/components/plan/plan-document'
import { type PlanParams, readPlanParams } from '../../params'

export const revalidate = 900
export const generateStaticParams = () => []

/** Reached by `?with=es`: a rewrite in next.config gives each pair of languages a path, so that it can be cached. */
export default async function PlanInTwoLanguagesPage({ params }: { params: Promise<PlanParams> }) {
  return <PlanDocument {...(await readPlanParams(params))} />
}
