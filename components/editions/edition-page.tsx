import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { pageMetadata } from '@/components/meta/page-metadata'
import { planCrumb } from '@/components/plan/plan-crumb'
import { PlanTitle } from '@/components/plan/plan-title'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { PlanContent } from '@/lib/editions/plan-content'
import { type EditionLine, findPublicEdition, type PublicEditionAt } from '@/lib/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { inLocale, pathBeside, planPath } from './addresses'

export type EditionAt = PublicEditionAt & { locale: Locale; second?: Locale }
export type EditionView = EditionLine & { content: PlanContent }

/** A published plan as it is today, and one of its editions; not found where the public has no such thing. */
export async function findEditionAt(at: EditionAt) {
  await tagPage(unitPageTags(at.unitSlug))
  return (await findPublicEdition(at)) ?? notFound()
}

/** The plan as the edition has it, in the shape of today's. */
export function frozenPlan(plan: PlanView, { content }: EditionView): PlanView {
  const { title, introduction, closing, startsOn, endsOn, unit } = content
  return {
    ...plan,
    ...{ title, introduction, closing, startsOn, endsOn },
    unit: { ...plan.unit, name: unit.name, acronym: unit.acronym },
  }
}

type EditionPageProps = {
  at: EditionAt
  plan: PlanView
  /** The page's address as it follows the language. */
  path: string
  eyebrow?: string
  title: ReactNode
  lead: ReactNode
  below?: ReactNode
  children: ReactNode
}

/** A public page about an edition: the way back to the plan in its crumbs. */
export function EditionPage({ at, plan, path, eyebrow, title, lead, below, children }: EditionPageProps) {
  const { locale, second } = at
  return (
    <PublicFrame
      locale={locale}
      path={pathBeside(path, locale, second)}
      workspacePath={`/units${planPath(plan)}`}
      crumbs={[
        { label: plan.unit.acronym, href: `/${locale}/${plan.unit.slug}` },
        planCrumb(plan, inLocale(planPath(plan), locale), locale),
      ]}
      accent={plan.unit.accent}
    >
      <Page eyebrow={eyebrow ?? plan.network.name} title={title} lead={lead} below={below}>
        {children}
      </Page>
    </PublicFrame>
  )
}

/** The title of the plan, for pages that are about it. */
export function TitleOfPlan({ plan, locale }: { plan: PlanView; locale: Locale }) {
  return <PlanTitle plan={plan} locale={locale} second={undefined} />
}

/** The head of a page about an edition; empty where the public has none. */
export async function editionMetadata(
  at: EditionAt,
  path: (plan: PlanView) => string,
  title?: (locale: Locale) => string,
): Promise<Metadata> {
  const { locale, number } = at
  const found = await findPublicEdition(at)
  if (!found) return {}
  const { plan, edition } = found
  const t = getTranslator(locale, 'editions')
  const name = t('editionOf', { plan: readText(edition.content.title, locale).text, number })
  return pageMetadata({
    locale,
    path: path(plan),
    title: title ? `${title(locale)} · ${name}` : `${name} · ${plan.unit.acronym}`,
    description: edition.note && readText(edition.note, locale).text,
    type: 'article',
  })
}
