import { notFound } from 'next/navigation'
import { cityHref } from '@/components/cities/city-emblem-line'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { coordinationOn } from '@/lib/mandates/rules'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { createPlanAction } from '@/lib/plan/plan-actions'
import { proposePeriod } from '@/lib/plan/rules'
import { listPlans } from '@/lib/plan/unit-plans-queries'
import { todayIn } from '@/lib/time/when'
import { findUnit, type UnitView } from '@/lib/units/queries'
import { PeriodFields } from './plan-about'

/** A new plan of a unit, with what can be guessed of it filled in; for who may not make one, who may. */
export async function NewPlan({ viewer, locale, unitSlug }: { viewer: Actor; locale: Locale; unitSlug: string }) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) notFound()
  const t = getTranslator(locale, 'workspace')
  const home = `/${locale}/workspace/units/${unit.slug}`
  const crumbs = [{ label: unit.acronym, href: home }, { label: t('unit.newPlan') }]
  if (!can(viewer, 'plan.create', { networkId: unit.networkId, unitId: unit.id })) {
    return (
      <RefusedPage
        locale={locale}
        crumbs={crumbs}
        title={t('newPlan.title')}
        ways={[{ label: unit.acronym, href: home }]}
      >
        <WhoMayMakePlans unit={unit} locale={locale} />
      </RefusedPage>
    )
  }
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} about={{ unitIds: [unit.id] }}>
      <Page
        eyebrow={unit.acronym}
        title={t('newPlan.title')}
        lead={t('newPlan.lead')}
        below={<a href={`${home}/plans/import`}>{getTranslator(locale, 'planImport')('link')}</a>}
      >
        <MarginRow>
          <NewPlanForm viewer={viewer} unit={unit} locale={locale} home={home} />
        </MarginRow>
      </Page>
    </WorkspaceFrame>
  )
}

type NewPlanFormProps = { viewer: Actor; unit: UnitView; locale: Locale; home: string }

async function NewPlanForm({ viewer, unit, locale, home }: NewPlanFormProps) {
  const t = getTranslator(locale, 'workspace')
  const plans = await listPlans(viewer, unit.id)
  const today = todayIn(unit.network.timeZone, new Date())
  const period = proposePeriod(plans, today)
  const titles = locales.map((language) => {
    const title = getTranslator(language, 'workspace')('newPlan.proposedTitle', { year: period.slug })
    return [language, title] as const
  })
  return (
    <ActionForm
      id="new-plan"
      label={t('newPlan.form')}
      action={createPlanAction}
      hidden={{ unitId: unit.id }}
      returnTo={`${home}/plans`}
      submit={t('newPlan.create')}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: home }}
    >
      <LocalizedTextField
        name="title"
        label={t('plan.title')}
        value={localize(locale, Object.fromEntries(titles))}
        locale={locale}
        kind="heading"
      />
      <TextField
        name="slug"
        label={t('newPlan.slug')}
        hint={t('newPlan.slugHint')}
        value={period.slug}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        width="middle"
      />
      <PeriodFields startsOn={period.startsOn} endsOn={period.endsOn} locale={locale} />
    </ActionForm>
  )
}

/** Tells who may make no plans who may. */
export async function WhoMayMakePlans({ unit, locale }: { unit: UnitView; locale: Locale }) {
  const t = getTranslator(locale, 'workspace')
  const { current } = coordinationOn(await listMandates(unit.id), todayIn(unit.network.timeZone, new Date()))
  const network = unit.network.name
  return (
    <p>
      {current
        ? t.rich('newPlan.refused', {
            city: current.city.name,
            network,
            a: (city) => <a href={cityHref(current.city, locale)}>{city}</a>,
          })
        : t('newPlan.refusedVacant', { network })}
    </p>
  )
}
