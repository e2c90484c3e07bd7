import { notFound } from 'next/navigation'
import { isLocale } from '@/lib/i18n/locales'

export type PlanParams = { locale: string; unit: string; plan: string; second?: string }

/** The parts of a plan's address; what is no language of ours is not found. */
export async function readPlanParams(params: Promise<PlanParams>) {
  const { locale, unit, plan, second } = await params
  if (!isLocale(locale) || (second !== undefined && !isLocale(second))) notFound()
  return { locale, unitSlug: unit, planSlug: plan, second: second === locale ? undefined : second }
}
