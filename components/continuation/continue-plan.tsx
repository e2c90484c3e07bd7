import { notFound } from 'next/navigation'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { WhoMayMakePlans } from '@/components/plan/new-plan'
import { planCrumb } from '@/components/plan/plan-crumb'
import { LocalizedName } from '@/components/text/localized'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { proposeContinuation } from '@/lib/continuation/rules'
import { periodInAddress } from '@/lib/continuation/schema'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findPlan, type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { listPlans } from '@/lib/plan/unit-plans-queries'
import { todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import { ComingUpList } from './coming-up'
import { ContinueForm } from './continue-form'
import { PeriodChoice } from './period-choice'

type Query = Record<string, string | string[] | undefined>
type ContinuePlanProps = { viewer: Actor; locale: Locale; unitSlug: string; planSlug: string; query: Query }

/** The next plan of a unit, made from another: its period, what is carried on, and what its months become; for who may not make one, who may. */
export async function ContinuePlan({ viewer, locale, unitSlug, planSlug, query }: ContinuePlanProps) {
  const [plan, unit] = await Promise.all([findPlan(viewer, unitSlug, planSlug), findUnit(viewer, unitSlug)])
  if (!plan || !unit) notFound()
  const t = getTranslator(locale, 'continuation')
  const home = `/${locale}/workspace/units/${unit.slug}`
  const path = `${home}/plans/${plan.slug}`
  const title = readText(plan.title, locale).text
  const crumbs = [{ label: unit.acronym, href: home }, planCrumb(plan, path, locale), { label: t('title') }]
  if (!can(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })) {
    return (
      <RefusedPage locale={locale} crumbs={crumbs} title={t('title')} ways={[{ label: title, href: path }]}>
        <WhoMayMakePlans unit={unit} locale={locale} />
      </RefusedPage>
    )
  }
  const today = todayIn(unit.network.timeZone, new Date())
  const { slug, ...proposed } = proposeContinuation(plan, await listPlans(viewer, unit.id), today)
  const chosen = periodInAddress.safeParse(query).data
  const to = chosen ?? proposed
  const wasRefused = !chosen && (query.from !== undefined || query.to !== undefined)
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} about={{ unitIds: [unit.id] }}>
      <Page eyebrow={<LocalizedName value={plan.title} locale={locale} />} title={t('title')} lead={t('lead')}>
        <PeriodChoice at={`${path}/continue`} period={to} wasRefused={wasRefused} locale={locale} />
        <MarginRow rule="hair">
          <ContinueForm plan={plan} to={to} slug={slugOf(to, proposed, slug)} locale={locale} home={home} path={path} />
        </MarginRow>
        <Decisions viewer={viewer} plan={plan} locale={locale} />
      </Page>
    </WorkspaceFrame>
  )
}

type Days = { startsOn: string; endsOn: string }

/** The address that was proposed belongs to the period that was. */
function slugOf(to: Days, proposed: Days, slug: string): string {
  if (to.startsOn === proposed.startsOn && to.endsOn === proposed.endsOn) return slug
  const [first, last] = [to.startsOn.slice(0, 4), to.endsOn.slice(0, 4)]
  return first === last ? first : `${first}-${last}`
}

function Decisions({ viewer, plan, locale }: { viewer: Actor; plan: PlanView; locale: Locale }) {
  const t = getTranslator(locale, 'continuation')
  return (
    <ComingUpList
      viewer={viewer}
      planId={plan.id}
      plan={resourceOfPlan(plan)}
      title={t('decisions')}
      lead={t('decisionsLead')}
      locale={locale}
    />
  )
}
