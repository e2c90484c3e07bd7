import { notFound } from 'next/navigation'
import { CityEmblemLine } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { CoordinationVacancy } from '@/components/mandates/coordination-vacancy'
import { JsonLd } from '@/components/meta/json-ld'
import { NextActivities } from '@/components/schedule/next-activities'
import { Localized, LocalizedName } from '@/components/text/localized'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import { listMandates, type MandateOfUnit } from '@/lib/mandates/queries'
import { isInForce } from '@/lib/mandates/rules'
import { listPlans } from '@/lib/plan/unit-plans-queries'
import { todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import { unitData } from './structured-data'
import { UnitContact } from './unit-contact'
import { UnitPlans } from './unit-plans'

/** A unit: its purpose, who coordinates it, its plans, what is next, whom to write to. */
export async function UnitPage({ locale, unitSlug }: { locale: Locale; unitSlug: string }) {
  await tagPage(unitPageTags(unitSlug))
  const unit = await findUnit(null, unitSlug)
  if (!unit) notFound()
  const today = todayIn(unit.network.timeZone, new Date())
  const [mandates, plans] = await Promise.all([listMandates(unit.id), listPlans(null, unit.id)])
  const t = getTranslator(locale, 'unit')
  const address = `/${locale}/${unit.slug}`
  return (
    <PublicFrame
      locale={locale}
      path={`/${unit.slug}`}
      workspacePath={`/units/${unit.slug}`}
      crumbs={[{ label: unit.acronym, href: address }]}
      accent={unit.accent}
    >
      <Page
        eyebrow={unit.acronym}
        title={<LocalizedName value={unit.name} locale={locale} />}
        lead={unit.purpose ? <Localized value={unit.purpose} locale={locale} /> : null}
        below={
          <ul className="word-links">
            <li>
              <a href={`${address}/schedule`}>{t('schedule')}</a>
            </li>
            <li>
              <a href={`${address}/mandates`}>{t('mandates')}</a>
            </li>
          </ul>
        }
      >
        <Holders mandates={mandates} locale={locale} today={today} />
        <UnitPlans plans={plans} unitSlug={unit.slug} locale={locale} today={today} />
        <NextActivities locale={locale} unitId={unit.id} unitSlug={unit.slug} limit={5} />
        <UnitContact plans={plans} locale={locale} today={today} />
        <JsonLd data={unitData(unit, locale)} />
      </Page>
    </PublicFrame>
  )
}

const parts = [
  { role: 'COORDINATION', id: 'coordination' },
  { role: 'SUB_COORDINATION', id: 'sub-coordinations' },
  { role: 'MEMBERSHIP', id: 'members' },
] as const

/** The cities that hold a role in the unit today. */
function Holders({ mandates, locale, today }: { mandates: MandateOfUnit[]; locale: Locale; today: string }) {
  const t = getTranslator(locale, 'mandates')
  return parts.map(({ role, id }) => {
    const held = mandates.filter((mandate) => mandate.role === role && isInForce(mandate, today))
    if (held.length === 0 && role !== 'COORDINATION') return null
    return (
      <MarginRow key={role} id={id} title={t(`roles.${role}`)} rule="hair">
        {role === 'COORDINATION' ? <CoordinationVacancy mandates={mandates} locale={locale} today={today} /> : null}
        <ul className="stacked">
          {held.map((mandate) => (
            <li key={mandate.id}>
              <CityEmblemLine city={mandate.city} locale={locale} linked={!mandate.city.isArchived}>
                {mandate.isActing ? <span className="block">{t('role.ACTING')}</span> : null}
                {role === 'COORDINATION' ? (
                  <span className="block">{mandatePeriod(mandate, locale, today)}</span>
                ) : null}
              </CityEmblemLine>
            </li>
          ))}
        </ul>
      </MarginRow>
    )
  })
}
