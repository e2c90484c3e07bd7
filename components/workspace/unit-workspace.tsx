import { notFound } from 'next/navigation'
import { CityEmblemLine } from '@/components/cities/city-emblem-line'
import { HandoverLink, mayReachHandover } from '@/components/handover/handover-link'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { UnitVacancy } from '@/components/mandates/unit-vacancy'
import { WaitingTexts } from '@/components/plan-import/waiting-texts'
import { ProposalsLink } from '@/components/proposals/proposals-link'
import { LocalizedName } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { isInForce } from '@/lib/mandates/rules'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { planPeriod } from '@/lib/plan/rules'
import { listPlans, type PlanLine } from '@/lib/plan/unit-plans-queries'
import { listWaitingTexts } from '@/lib/plan-import/queries'
import { formatWhen } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import { findUnit, type UnitView } from '@/lib/units/queries'
import { WorkspaceFrame } from './workspace-frame'

/** A unit at work: its plans, drafts too for those who read them, and the cities that take part. */
export async function UnitWorkspace({ viewer, locale, slug }: { viewer: Actor; locale: Locale; slug: string }) {
  const unit = await findUnit(viewer, slug)
  if (!unit) notFound()
  const t = getTranslator(locale, 'workspace')
  const plans = await listPlans(viewer, unit.id)
  const home = `/${locale}/workspace/units/${unit.slug}`
  const resource = { networkId: unit.networkId, unitId: unit.id }
  const mayCreate = can(viewer, 'plan.create', resource)
  const waiting = await listWaitingTexts(viewer, unit, new Date())
  const leadsToHandover = await mayReachHandover(viewer, unit)
  const readsContacts = can(viewer, 'unit.readContacts', resource)
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: unit.acronym }]} about={{ unitIds: [unit.id] }}>
      <Page
        eyebrow={t('unit.eyebrow')}
        title={<LocalizedName value={unit.name} locale={locale} />}
        lead={unit.acronym}
        below={
          <p className="actions">
            {unit.isArchived ? null : <a href={`/${locale}/${unit.slug}`}>{t('unit.publicPage')}</a>}
            {unit.isArchived ? null : <a href={`/${locale}/${unit.slug}/schedule`}>{t('unit.schedule')}</a>}
            <a href={`${home}/mandates`}>{t('unit.mandates')}</a>
            {leadsToHandover ? <HandoverLink unit={unit} locale={locale} /> : null}
            {readsContacts ? <a href={`${home}/contacts`}>{t('unit.contacts')}</a> : null}
            <ProposalsLink viewer={viewer} unit={unit} locale={locale} />
            {can(viewer, 'notice.read', resource) ? <a href={`${home}/mail`}>{t('unit.mail')}</a> : null}
          </p>
        }
      >
        <Section
          id="plans"
          title={t('unit.plans')}
          actions={mayCreate ? <WordLink href={`${home}/plans/new`}>{t('unit.newPlan')}</WordLink> : null}
        >
          {plans.length === 0 ? <EmptyState>{t('unit.noPlans')}</EmptyState> : null}
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} locale={locale} home={home} />
          ))}
          <WaitingTexts texts={waiting} unit={unit} locale={locale} />
        </Section>
        <UnitCities viewer={viewer} unit={unit} locale={locale} />
      </Page>
    </WorkspaceFrame>
  )
}

function PlanRow({ plan, locale, home }: { plan: PlanLine; locale: Locale; home: string }) {
  const t = getTranslator(locale, 'workspace')
  return (
    <MarginRow
      rule="hair"
      margin={
        <StateWord tone={plan.isPublished ? 'accent' : 'quiet'}>
          {t(plan.isPublished ? 'unit.published' : 'unit.draft')}
        </StateWord>
      }
    >
      <p>
        <a href={`${home}/plans/${plan.slug}`}>
          <LocalizedName value={plan.title} locale={locale} />
        </a>
      </p>
      <p className="sans small quiet">
        {formatWhen(planPeriod(plan), locale)}
        {plan.isClosed ? ` · ${t('unit.closed')}` : ''}
      </p>
    </MarginRow>
  )
}

const roles = [
  { role: 'COORDINATION', title: 'unit.coordination' },
  { role: 'SUB_COORDINATION', title: 'unit.subCoordinations' },
  { role: 'MEMBERSHIP', title: 'unit.members' },
] as const

async function UnitCities({ viewer, unit, locale }: { viewer: Actor; unit: UnitView; locale: Locale }) {
  const t = getTranslator(locale, 'workspace')
  const today = todayIn(unit.network.timeZone, new Date())
  const mandates = await listMandates(unit.id)
  const inForce = mandates.filter((mandate) => isInForce(mandate, today))
  return (
    <Section id="cities" title={t('unit.cities')}>
      <UnitVacancy {...{ viewer, unit, mandates, locale, today }} />
      {roles.map(({ role, title }) => {
        const held = inForce.filter((mandate) => mandate.role === role)
        if (held.length === 0) return null
        return (
          <MarginRow key={role} rule="hair" margin={t(title)}>
            <ul className="stacked">
              {held.map(({ id, city }) => (
                <li key={id}>
                  <CityEmblemLine city={city} locale={locale} linked={!city.isArchived} />
                </li>
              ))}
            </ul>
          </MarginRow>
        )
      })}
    </Section>
  )
}
