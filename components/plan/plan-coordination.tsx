import type { ReactNode } from 'react'
import { CityEmblemLine, CityPlace, GovernmentWords } from '@/components/cities/city-emblem-line'
import { LanguagePair, LanguagePairHeads, sideIn } from '@/components/layout/language-pair'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { PairedWords } from '@/components/text/paired-words'
import { Monogram } from '@/components/ui/monogram'
import type { CityLine } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import { listMandates, type MandateOfUnit } from '@/lib/mandates/queries'
import { covers, isInForceDuring, type MandateSpan } from '@/lib/mandates/rules'
import type { PlanView } from '@/lib/plan/queries'
import { todayIn } from '@/lib/time/when'

type PlanCoordinationProps = { plan: PlanView; locale: Locale; second?: Locale }

const parts = [
  { role: 'COORDINATION', id: 'coordination', title: 'coordination', none: 'vacantInPeriod' },
  { role: 'SUB_COORDINATION', id: 'sub-coordinations', title: 'subCoordinations', none: 'noSubCoordinations' },
] as const

/** The cities that coordinate and sub-coordinate the unit in the plan's period, in the order in which they took it on. */
export async function PlanCoordination({ plan, locale, second }: PlanCoordinationProps) {
  const mandates = (await listMandates(plan.unit.id)).filter((mandate) => isInForceDuring(mandate, plan))
  return <Coordination plan={plan} mandates={mandates} locale={locale} second={second} />
}

type ShownMandate = MandateSpan & Pick<MandateOfUnit, 'id' | 'role' | 'city'>
type CoordinationProps = PlanCoordinationProps & { mandates: readonly ShownMandate[] }

/** The same, of today or of an edition. */
export function Coordination({ plan, mandates, locale, second }: CoordinationProps) {
  const today = todayIn(plan.network.timeZone, new Date())
  const t = getTranslator(locale, 'plan')
  return parts.map(({ role, id, title, none }) => {
    const held = mandates.filter((mandate) => mandate.role === role)
    if (second) {
      return (
        <Section
          key={role}
          id={id}
          title={
            <PairedWords locale={locale} second={second} words={(language) => getTranslator(language, 'plan')(title)} />
          }
          wide
        >
          {role === 'COORDINATION' ? <LanguagePairHeads first={locale} second={second} /> : null}
          {held.length === 0 ? <p className="quiet">{t(none)}</p> : null}
          <ul className="item-list">
            {held.map((mandate) => (
              <PairedCity key={mandate.id} city={mandate.city} locale={locale} second={second} />
            ))}
          </ul>
        </Section>
      )
    }
    return (
      <MarginRow key={role} id={id} title={t(title)} rule="hair">
        {held.length === 0 ? <p className="quiet">{t(none)}</p> : null}
        <ul className="stacked">
          {held.map((mandate) => (
            <li key={mandate.id}>
              <CityEmblemLine city={mandate.city} locale={locale} linked={!mandate.city.isArchived}>
                {covers(mandate, plan) ? null : <span className="block">{mandatePeriod(mandate, locale, today)}</span>}
              </CityEmblemLine>
            </li>
          ))}
        </ul>
      </MarginRow>
    )
  })
}

type PairedCityProps = {
  city: CityLine & { isArchived: boolean }
  locale: Locale
  second: Locale
  /** What stands under its name, in each language. */
  below?: (language: Locale) => ReactNode
}

/** A city named in two languages, its emblem between them. */
export function PairedCity({ city, locale, second, below }: PairedCityProps) {
  const side = (language: Locale) =>
    sideIn(
      language,
      <>
        <p>
          <CityPlace city={city} locale={language} linked={!city.isArchived} />
        </p>
        {/* Its own words have one language only. */}
        {language === locale ? (
          <p className="sans small quiet">
            <GovernmentWords city={city} locale={locale} />
          </p>
        ) : null}
        {below ? <p className="sans small quiet">{below(language)}</p> : null}
      </>,
    )
  return (
    <LanguagePair
      as="li"
      emblem={<Monogram name={city.name} code={city.country} />}
      first={side(locale)}
      second={side(second)}
    />
  )
}
