import { notFound } from 'next/navigation'
import { CityEmblemLine } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import { listMandates, type MandateOfUnit } from '@/lib/mandates/queries'
import { inOrderOfPhase, mandatePhase } from '@/lib/mandates/rules'
import { todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import { CoordinationVacancy } from './coordination-vacancy'

const roles = ['COORDINATION', 'SUB_COORDINATION', 'MEMBERSHIP'] as const
const phases = ['current', 'future', 'past'] as const

/** Who held which role in a unit, from when to when; those who hold it now first. */
export async function MandatesPage({ locale, unitSlug }: { locale: Locale; unitSlug: string }) {
  await tagPage(unitPageTags(unitSlug))
  const unit = await findUnit(null, unitSlug)
  if (!unit) notFound()
  const today = todayIn(unit.network.timeZone, new Date())
  const mandates = await listMandates(unit.id)
  const t = getTranslator(locale, 'mandates')
  return (
    <PublicFrame
      locale={locale}
      path={`/${unit.slug}/mandates`}
      crumbs={[{ label: unit.acronym, href: `/${locale}/${unit.slug}` }]}
      accent={unit.accent}
    >
      <Page eyebrow={unit.acronym} title={t('title')} lead={<LocalizedName value={unit.name} locale={locale} />}>
        {roles.map((role) => (
          <Section key={role} id={role.toLowerCase().replace('_', '-')} title={t(`roles.${role}`)}>
            {role === 'COORDINATION' ? (
              <CoordinationVacancy mandates={mandates} locale={locale} today={today} />
            ) : mandates.some((mandate) => mandate.role === role) ? null : (
              <EmptyState>{t(`noneOfRole.${role}`)}</EmptyState>
            )}
            <RoleHolders mandates={mandates.filter((mandate) => mandate.role === role)} locale={locale} today={today} />
          </Section>
        ))}
      </Page>
    </PublicFrame>
  )
}

type RoleHoldersProps = { mandates: MandateOfUnit[]; locale: Locale; today: string }

function RoleHolders({ mandates, locale, today }: RoleHoldersProps) {
  const t = getTranslator(locale, 'mandates')
  const ordered = inOrderOfPhase(mandates, today)
  return phases.map((phase) => {
    const held = ordered.filter((mandate) => mandatePhase(mandate, today) === phase)
    if (held.length === 0) return null
    return (
      <MarginRow key={phase} rule="hair" margin={<h3 className="margin-title small-caps">{t(`phases.${phase}`)}</h3>}>
        <ul className="stacked">
          {held.map((mandate) => (
            <li key={mandate.id}>
              <CityEmblemLine city={mandate.city} locale={locale} linked={!mandate.city.isArchived}>
                {mandate.isActing ? <span className="block">{t('role.ACTING')}</span> : null}
                <span className="block period">{mandatePeriod(mandate, locale, today)}</span>
              </CityEmblemLine>
            </li>
          ))}
        </ul>
      </MarginRow>
    )
  })
}
