import { CityEmblemLine } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import type { MandateOfUnit } from '@/lib/mandates/queries'
import { inOrderOfPhase, mandatePhase } from '@/lib/mandates/rules'
import type { MandateRole } from '@/lib/mandates/schema'
import { coordinationVacancies, type Vacancy } from '@/lib/mandates/vacancies'
import { MandateExtensions } from './mandate-extensions'
import { vacancyPeriod } from './vacancy-period'

const phases = ['current', 'future', 'past'] as const

type RoleHoldersProps = {
  /** All of the unit. */
  mandates: readonly MandateOfUnit[]
  role: MandateRole
  locale: Locale
  /** YYYY-MM-DD in the network's zone. */
  today: string
}

/** The cities that hold, will hold and held a role, each time with the days on which nobody coordinates among them. */
export function RoleHolders({ mandates, role, locale, today }: RoleHoldersProps) {
  const t = getTranslator(locale, 'mandates')
  const held = mandates.filter((mandate) => mandate.role === role)
  // One without an end stands above the list, where it calls for somebody to act.
  const vacancies = coordinationVacancies(held, today).filter(({ endsOn }) => endsOn !== null)
  const ordered = inOrderOfPhase<MandateOfUnit | Vacancy>([...held, ...vacancies], today)
  return phases.map((phase) => {
    const entries = ordered.filter((entry) => mandatePhase(entry, today) === phase)
    if (entries.length === 0) return null
    return (
      <MarginRow key={phase} rule="hair" margin={<h3 className="margin-title small-caps">{t(`phases.${phase}`)}</h3>}>
        <ul className="stacked">
          {entries.map((entry) => (
            <li key={entry.startsOn + ('id' in entry ? entry.id : '')}>
              {'id' in entry ? (
                <Holder mandate={entry} locale={locale} today={today} />
              ) : (
                <p className="sans small quiet">{vacancyPeriod(entry, locale)}</p>
              )}
            </li>
          ))}
        </ul>
      </MarginRow>
    )
  })
}

function Holder({ mandate, locale, today }: { mandate: MandateOfUnit; locale: Locale; today: string }) {
  return (
    <CityEmblemLine city={mandate.city} locale={locale} linked={!mandate.city.isArchived}>
      {mandate.isActing ? <span className="block">{getTranslator(locale, 'mandates')('role.ACTING')}</span> : null}
      <span className="block period">{mandatePeriod(mandate, locale, today)}</span>
      <MandateExtensions extensions={mandate.extensions} locale={locale} />
    </CityEmblemLine>
  )
}
