import { notFound } from 'next/navigation'
import { ContinuedFrom } from '@/components/continuation/continued-from'
import { PlanClosure } from '@/components/continuation/plan-closure'
import { PublishEdition } from '@/components/editions/publish-edition'
import { Page } from '@/components/layout/page'
import { PlanDownloads } from '@/components/plan-papers/plan-downloads'
import { progressHref } from '@/components/progress/addresses'
import { newProposalHref } from '@/components/proposals/addresses'
import { reportsHref } from '@/components/reports/report-frame'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { EditableActivities } from '@/components/schedule/editable-activities'
import { LocalizedName } from '@/components/text/localized'
import { AskedToTranslate } from '@/components/translation/asked-to-translate'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findContact } from '@/lib/plan/contact-queries'
import { findPlan, type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import type { PlanText } from '@/lib/plan/translation-gaps'
import { proposingCityIds } from '@/lib/proposals/rules'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { listPlanActivities } from '@/lib/schedule/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { EditableItems } from './editable-items'
import { PlanAbout } from './plan-about'
import { PlanContact } from './plan-contact'
import { PlanCoordination } from './plan-coordination'
import { PlanEditors } from './plan-editors'
import { PlanPublication } from './plan-publication'
import { PlanTranslations } from './plan-translations'

type PlanWorkspaceProps = { viewer: Actor; locale: Locale; unitSlug: string; planSlug: string; place: EditPlace }

/** The plan as its document shows it, with the controls of whoever may edit it. */
export async function PlanWorkspace({ viewer, locale, unitSlug, planSlug, place }: PlanWorkspaceProps) {
  const plan = await findPlan(viewer, unitSlug, planSlug)
  if (!plan) notFound()
  const resource = resourceOfPlan(plan)
  const canEdit = can(viewer, 'plan.update', resource)
  const [contact, profile] = await Promise.all([
    plan.contactId ? findContact(viewer, plan.contactId) : null,
    getViewerProfile(),
  ])
  const mayPropose = !resource.isClosed && proposingCityIds(viewer, resource).length > 0
  const shared = { plan, locale, place }
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[{ label: plan.unit.acronym, href: `/${locale}/workspace/units/${plan.unit.slug}` }]}
      about={{ unitIds: [plan.unit.id] }}
    >
      <Page
        eyebrow={plan.network.name}
        title={<LocalizedName value={plan.title} locale={locale} />}
        lead={<LocalizedName value={plan.unit.name} locale={locale} />}
        below={
          <WaysOn
            plan={plan}
            locale={locale}
            readsHistory={can(viewer, 'plan.readHistory', resource)}
            readsReport={can(viewer, 'report.read', resource)}
            mayContinue={can(viewer, 'plan.create', resource)}
          />
        }
      >
        <div className="plan-state">
          <PlanPublication
            {...shared}
            canPublish={can(viewer, 'plan.publish', resource)}
            timeZone={profile?.timeZone ?? plan.network.timeZone}
          />
          {canEdit ? <ContinuedFrom {...shared} viewer={viewer} /> : null}
          <PlanClosure {...shared} viewer={viewer} timeZone={profile?.timeZone ?? plan.network.timeZone} />
          <PublishEdition {...shared} canPublish={can(viewer, 'edition.publish', resource)} />
          {canEdit ? (
            <PlanTranslations {...shared} more={await textsBeside(shared, contact)} />
          ) : (
            <>
              <AskedToTranslate viewer={viewer} plan={plan} locale={locale} />
              <PlanEditors plan={plan} locale={locale} />
            </>
          )}
        </div>
        <PlanCoordination plan={plan} locale={locale} />
        <PlanAbout {...shared} canEdit={canEdit} />
        <EditableItems kind="objective" planId={plan.id} locale={locale} place={place} canEdit={canEdit} />
        <EditableItems kind="axis" planId={plan.id} locale={locale} place={place} canEdit={canEdit} />
        <EditableActivities
          planId={plan.id}
          locale={locale}
          place={place}
          canEdit={canEdit}
          proposeHref={mayPropose ? newProposalHref(plan.unit, plan, locale) : undefined}
        />
        <PlanContact
          {...shared}
          contact={contact}
          canChoose={canEdit}
          canEdit={can(viewer, 'contact.update', resource)}
        />
      </Page>
    </WorkspaceFrame>
  )
}

type WaysOnProps = { plan: PlanView; locale: Locale; readsHistory: boolean; readsReport: boolean; mayContinue: boolean }

function WaysOn({ plan, locale, readsHistory, readsReport, mayContinue }: WaysOnProps) {
  const t = getTranslator(locale, 'workspace')
  const path = `${plan.unit.slug}/plans/${plan.slug}`
  return (
    <>
      <p className="actions">
        {plan.isPublished ? <a href={`/${locale}/${path}`}>{t('plan.publicPage')}</a> : null}
        <a href={progressHref(plan, locale)}>{getTranslator(locale, 'progress')('open')}</a>
        {readsReport ? <a href={reportsHref(plan, locale)}>{getTranslator(locale, 'reportWriting')('open')}</a> : null}
        {readsHistory ? <a href={`/${locale}/workspace/units/${path}/history`}>{t('plan.history')}</a> : null}
        {mayContinue ? (
          <a href={`/${locale}/workspace/units/${path}/continue`}>
            {getTranslator(locale, 'continuation')('continueLink')}
          </a>
        ) : null}
      </p>
      <PlanDownloads address={`/${locale}/workspace/units/${path}/papers`} locale={locale} />
    </>
  )
}

/** The texts that the plan shows and that are not of its own rows. */
async function textsBeside(
  { plan, locale, place }: { plan: PlanView; locale: Locale; place: EditPlace },
  contact: Awaited<ReturnType<typeof findContact>>,
): Promise<PlanText[]> {
  const activities = await listPlanActivities(plan.id)
  const titles = activities.map((activity) => ({
    href: `${activityWorkspaceHref(activity, locale)}?edit=what#what`,
    label: readActivityTitle(activity, locale).text,
    text: activity.title,
  }))
  if (!contact?.office) return titles
  const label = getTranslator(locale, 'workspace')('plan.contactOffice')
  return [...titles, { href: place.edit('contact'), label, text: contact.office }]
}
