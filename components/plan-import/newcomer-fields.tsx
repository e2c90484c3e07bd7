import { CheckboxField } from '@/components/forms/choice-fields'
import { newCityTexts } from '@/components/register-import/fact-text'
import { ChoiceGroup } from '@/components/ui/choice-group'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import type { PlanImportView } from '@/lib/plan-import/queries'
import { placeText } from './place-text'

type FieldsProps = { view: PlanImportView; locale: Locale; today: string }
type Mandate = PlanImportView['mandates'][number]
type City = PlanImportView['cities'][number]

/** What may be registered along with the plan, box by box, and what may not, with the reason. `today` is YYYY-MM-DD. */
export function NewcomerFields({ view, locale, today }: FieldsProps) {
  const t = getTranslator(locale, 'planImport')
  const cities = view.mayRegister ? view.cities.flatMap((city) => (city.kind === 'new' ? [city] : [])) : []
  const mandates = view.mandates.filter((mandate) => mayBeOpened(mandate, view))
  return (
    <>
      {cities.length > 0 ? (
        <ChoiceGroup legend={t('newcomers.cities')} hint={t('newcomers.citiesHint')} hintId="confirm-cities-hint">
          {cities.map(({ key, city, guesses }) => (
            <CheckboxField
              key={key}
              name={`city.${key}`}
              label={placeText(city, locale)}
              hint={newCityTexts(city, guesses, locale).join(' · ')}
              value={true}
            />
          ))}
        </ChoiceGroup>
      ) : null}
      {mandates.length > 0 ? (
        <ChoiceGroup
          legend={t('newcomers.mandates')}
          hint={[
            t('newcomers.mandatesHint', { year: String(view.since) }),
            view.draft.period.endsOn < today ? t('newcomers.mandatesToday') : '',
          ].join(' ')}
          hintId="confirm-mandates-hint"
        >
          {mandates.map((mandate) => (
            <CheckboxField
              key={mandate.key}
              name={`mandate.${mandate.key}`}
              label={mandateText(mandate, locale)}
              value={true}
            />
          ))}
        </ChoiceGroup>
      ) : null}
      <Undone view={view} locale={locale} today={today} />
    </>
  )
}

function mayBeOpened({ kind, mayOpen, city }: Mandate, { mayRegister }: PlanImportView): boolean {
  return kind === 'missing' && mayOpen && (city.cityId !== null || mayRegister)
}

function mandateText({ city }: Mandate, locale: Locale): string {
  const t = getTranslator(locale, 'planImport')
  return t('newcomers.mandate', { role: t(`roles.${city.role}`), city: placeText(city, locale) })
}

/** What the text names and this viewer cannot register here: mandates, and cities that are to hold none. */
function Undone({ view, locale, today }: FieldsProps) {
  const t = getTranslator(locale, 'planImport')
  const cities = new Map(view.cities.map((city) => [city.key, city]))
  const ofMandates = view.mandates
    .filter((mandate) => mandate.kind !== 'there' && !mayBeOpened(mandate, view))
    .map((mandate) => ({
      what: mandateText(mandate, locale),
      why: whyNoMandate(mandate, cities.get(mandate.key), { view, locale, today }),
    }))
  const ofCities = view.cities
    .filter(({ key }) => !view.mandates.some((mandate) => mandate.key === key))
    .filter(({ kind }) => kind !== 'new' || !view.mayRegister)
    .map((city) => ({ what: placeText(city, locale), why: t(`newcomers.reasons.${reasonOf(city)}`) }))
  const undone = [...ofMandates, ...ofCities]
  if (undone.length === 0) return null
  return (
    <div className="plan-import-undone sans">
      <h3>{t('newcomers.undone')}</h3>
      <ul>
        {undone.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            {what}
            <br />
            <span className="quiet">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const reasonOf = ({ kind }: City) => (kind === 'new' ? 'city' : kind)

function whyNoMandate(mandate: Mandate, city: City | undefined, { locale, today }: FieldsProps): string {
  const t = getTranslator(locale, 'planImport')
  if (mandate.kind === 'inTheWay' && mandate.other === null) return t('newcomers.reasons.sameText')
  if (mandate.kind === 'inTheWay' && mandate.other) {
    const { role, cityName } = mandate.other
    const period = mandatePeriod(mandate.other, locale, today)
    return t('newcomers.reasons.inTheWay', { role: t(`roles.${role}`), city: cityName, period })
  }
  return t(`newcomers.reasons.${city ? reasonOf(city) : 'mandate'}`)
}
