import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { LocalizedName } from '@/components/text/localized'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findPlan, resourceOfPlan } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { EditableItems } from './editable-items'

type PlanWorkspaceProps = { viewer: Actor; locale: Locale; unitSlug: string; planSlug: string; place: EditPlace }

/** The plan as its document shows it, with the controls of whoever may edit it. */
export async function PlanWorkspace({ viewer, locale, unitSlug, planSlug, place }: PlanWorkspaceProps) {
  const plan = await findPlan(viewer, unitSlug, planSlug)
  if (!plan) notFound()
  const canEdit = can(viewer, 'plan.update', resourceOfPlan(plan))
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[{ label: plan.unit.acronym, href: `/${locale}/workspace/units/${plan.unit.slug}` }]}
    >
      <Page
        eyebrow={plan.network.name}
        title={<LocalizedName value={plan.title} locale={locale} />}
        lead={<LocalizedName value={plan.unit.name} locale={locale} />}
      >
        <EditableItems kind="objective" planId={plan.id} locale={locale} place={place} canEdit={canEdit} />
        <EditableItems kind="axis" planId={plan.id} locale={locale} place={place} canEdit={canEdit} />
      </Page>
    </WorkspaceFrame>
  )
}
