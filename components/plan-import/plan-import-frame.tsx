import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findUnit, type UnitView } from '@/lib/units/queries'

type FrameProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  children: (unit: UnitView) => ReactNode | Promise<ReactNode>
}

/** The frame of the pages on which a unit's plan is imported; who may not is told so. */
export async function PlanImportFrame({ viewer, locale, unitSlug, children }: FrameProps) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) notFound()
  const t = getTranslator(locale, 'planImport')
  const home = `/${locale}/workspace/units/${unit.slug}`
  const newPlan = { label: getTranslator(locale, 'workspace')('unit.newPlan'), href: `${home}/plans/new` }
  const crumbs = [{ label: unit.acronym, href: home }, newPlan, { label: t('title') }]
  if (!can(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })) {
    return (
      <RefusedPage locale={locale} crumbs={crumbs} title={t('title')} ways={[{ label: unit.acronym, href: home }]}>
        <p>{t('refused')}</p>
      </RefusedPage>
    )
  }
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} about={{ unitIds: [unit.id] }}>
      {await children(unit)}
    </WorkspaceFrame>
  )
}
