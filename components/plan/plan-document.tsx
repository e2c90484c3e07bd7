import { notFound } from 'next/navigation'
import { pathBeside } from '@/components/editions/addresses'
import { PlanEditions } from '@/components/editions/plan-editions'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { PlanDownloads } from '@/components/plan-papers/plan-downloads'
import { PlanReports } from '@/components/reports/plan-reports'
import { PlanActivities } from '@/components/schedule/plan-activities'
import { LocalizedParagraphs } from '@/components/text/paragraphs'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import { getWorkingContent } from '@/lib/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { findPlan, type PlanView } from '@/lib/plan/queries'
import { PlanItems, TextPair } from './numbered-items'
import { PlanClosing } from './plan-closing'
import { PlanCoordination } from './plan-coordination'
import { PlanLinks, PlanTitle, UnitTitle } from './plan-title'

type PlanDocumentProps = { locale: Locale; unitSlug: string; planSlug: string; second?: Locale }

/** The plan as a document that anybody may read, in one language or two, in the order of the founding document's slides. */
export async function PlanDocument({ locale, unitSlug, planSlug, second }: PlanDocumentProps) {
  await tagPage(unitPageTags(unitSlug))
  const plan = await findPlan(null, unitSlug, planSlug)
  if (!plan) notFound()
  const { unit } = plan
  const path = `/${unit.slug}/plans/${plan.slug}`
  const shared = { plan, locale, second }
  return (
    <PublicFrame
      locale={locale}
      path={pathBeside(path, locale, second)}
      workspacePath={`/units${path}`}
      crumbs={[{ label: unit.acronym, href: `/${locale}/${unit.slug}` }]}
      accent={unit.accent}
    >
      <Page
        eyebrow={plan.network.name}
        title={<PlanTitle {...shared} />}
        lead={<UnitTitle {...shared} />}
        below={
          <>
            <PlanLinks {...shared} path={path} />
            <PlanDownloads address={`/${locale}${path}`} locale={locale} second={second} hasSlides />
          </>
        }
      >
        <PlanCoordination {...shared} />
        <PlanIntroduction {...shared} />
        <PlanItems content={await getWorkingContent(plan.id)} locale={locale} second={second} />
        <PlanActivities planId={plan.id} locale={locale} second={second} />
        <PlanClosing {...shared} />
        <PlanEditions plan={plan} locale={locale} />
        <PlanReports plan={plan} locale={locale} />
      </Page>
    </PublicFrame>
  )
}

/** The plan's first words. */
export function PlanIntroduction({
  plan,
  locale,
  second,
}: {
  plan: PlanView
  locale: Locale
  second: Locale | undefined
}) {
  if (!plan.introduction) return null
  if (second) return <TextPair value={plan.introduction} locale={locale} second={second} />
  return (
    <MarginRow id="introduction" rule="hair">
      <LocalizedParagraphs value={plan.introduction} locale={locale} />
    </MarginRow>
  )
}
