import { notFound } from 'next/navigation'
import { planCrumb } from '@/components/plan/plan-crumb'
import { LocalizedName } from '@/components/text/localized'
import { getTranslator } from '@/lib/i18n/translator'
import { findPlan, resourceOfPlan } from '@/lib/plan/queries'
import { type HistoryAt, HistoryPage } from './history-page'

/** The history of a plan, with its objectives, axes, activities and contact. */
export async function PlanHistory({ unitSlug, planSlug, ...at }: HistoryAt & { unitSlug: string; planSlug: string }) {
  const { viewer, locale } = at
  const plan = await findPlan(viewer, unitSlug, planSlug)
  if (!plan) notFound()
  const unit = `/${locale}/workspace/units/${plan.unit.slug}`
  return (
    <HistoryPage
      {...at}
      scope={{ of: 'plan', planId: plan.id, contactId: plan.contactId, plan: resourceOfPlan(plan) }}
      crumbs={[{ label: plan.unit.acronym, href: unit }, planCrumb(plan, `${unit}/plans/${plan.slug}`, locale)]}
      title={getTranslator(locale, 'history')('titleOfPlan')}
      lead={<LocalizedName value={plan.title} locale={locale} />}
    />
  )
}
