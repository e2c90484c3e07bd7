import type { ReactNode } from 'react'
import { pageTitle } from '@/components/meta/page-title'
import { planCrumb } from '@/components/plan/plan-crumb'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { getViewer } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findPlan, type PlanView, resourceOfPlan } from '@/lib/plan/queries'

/** The address of a plan's reports in the workspace. */
export const reportsHref = ({ slug, unit }: PlanView, locale: Locale) =>
  `/${locale}/workspace/units/${unit.slug}/plans/${slug}/report`

export const reportTitle = pageTitle<{ locale: string; unit: string; plan: string }>(
  async (locale, { unit, plan: slug }) => {
    const plan = await findPlan(await getViewer(), unit, slug)
    return plan && `${getTranslator(locale, 'reportWriting')('title')} · ${readText(plan.title, locale).text}`
  },
)

type ReportFrameProps = { viewer: Actor; plan: PlanView; locale: Locale; children: ReactNode }

/** The frame of the pages on which a plan's reports are written; who may not read them is told so. */
export function ReportFrame({ viewer, plan, locale, children }: ReportFrameProps) {
  const t = getTranslator(locale, 'reportWriting')
  const home = `/${locale}/workspace/units/${plan.unit.slug}`
  const title = readText(plan.title, locale).text
  const crumbs = [
    { label: plan.unit.acronym, href: home },
    planCrumb(plan, `${home}/plans/${plan.slug}`, locale),
    { label: t('title'), href: reportsHref(plan, locale) },
  ]
  if (!can(viewer, 'report.read', resourceOfPlan(plan))) {
    return (
      <RefusedPage
        locale={locale}
        crumbs={crumbs}
        title={t('title')}
        ways={[{ label: title, href: `/${locale}/${plan.unit.slug}/plans/${plan.slug}` }]}
      >
        <p>{t('refused')}</p>
      </RefusedPage>
    )
  }
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} about={{ unitIds: [plan.unit.id] }}>
      {children}
    </WorkspaceFrame>
  )
}
