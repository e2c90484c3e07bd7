import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { LocalizedName } from '@/components/text/localized'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { findPlan } from '@/lib/plan/queries'
import { NumberedItems } from './numbered-items'

type PlanDocumentProps = { locale: Locale; unitSlug: string; planSlug: string; second?: Locale }

/** The plan as a document that anybody may read, in one language or two. */
export async function PlanDocument({ locale, unitSlug, planSlug, second }: PlanDocumentProps) {
  await tagPage(unitPageTags(unitSlug))
  const plan = await findPlan(null, unitSlug, planSlug)
  if (!plan) notFound()
  const { unit } = plan
  const path = `/${unit.slug}/plans/${plan.slug}`
  return (
    <PublicFrame
      locale={locale}
      path={second ? `${path}?with=${second}` : path}
      crumbs={[{ label: unit.acronym, href: `/${locale}/${unit.slug}` }]}
    >
      <Page
        eyebrow={plan.network.name}
        title={<LocalizedName value={plan.title} locale={locale} />}
        lead={<LocalizedName value={unit.name} locale={locale} />}
      >
        <NumberedItems kind="objective" planId={plan.id} locale={locale} second={second} />
        <NumberedItems kind="axis" planId={plan.id} locale={locale} second={second} />
      </Page>
    </PublicFrame>
  )
}
