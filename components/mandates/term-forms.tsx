import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, SelectField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { extendMandateAction, renewMandateAction, replaceMandateAction } from '@/lib/mandates/actions'
import type { MandateOfUnit } from '@/lib/mandates/queries'
import { partsOfDate } from '@/lib/time/partial-date'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { MandateDate } from './mandate-fields'

const forms = ['extend', 'renew', 'replace'] as const
type Form = (typeof forms)[number]

/** What may follow upon a mandate: only one that ends can be given more time or another term. */
export function termFormsOf({ endsOn }: MandateOfUnit): Form[] {
  return endsOn === null ? ['replace'] : [...forms]
}

/** Which of these forms of the mandate is open; null for none. */
export function termFormAt(place: EditPlace, id: string): Form | null {
  return forms.find((form) => place.editing === `${form}-${id}`) ?? null
}

const actions = { extend: extendMandateAction, renew: renewMandateAction, replace: replaceMandateAction }

type TermFormProps = { form: Form; mandate: MandateOfUnit; cities: CityName[]; locale: Locale; place: EditPlace }

/** More time, another term, or another city that takes over. */
export function TermForm(props: TermFormProps) {
  const { form, mandate, locale, place } = props
  const { id, version, city } = mandate
  const t = getTranslator(locale, 'mandates')
  return (
    <div id={`${form}-${id}`}>
      <ActionForm
        id={`${form}-${id}`}
        label={t(`edit.${form}Of`, { city: city.name })}
        action={actions[form]}
        hidden={{ id }}
        version={version}
        returnTo={place.saved('mandates')}
        submit={t(`edit.${form}Now`)}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('mandates') }}
      >
        <TermFields {...props} />
      </ActionForm>
    </div>
  )
}

function TermFields({ form, mandate, cities, locale }: TermFormProps) {
  const t = getTranslator(locale, 'mandates')
  const nothing = partsOfDate(null, null)
  if (form === 'extend') {
    return (
      <>
        <MandateDate name="end" label={t('edit.newEnd')} hint={t('edit.endHint')} value={nothing} locale={locale} />
        <LocalizedTextField
          name="reason"
          label={t('edit.reason')}
          hint={t('edit.reasonHint')}
          value={null}
          locale={locale}
          kind="title"
        />
      </>
    )
  }
  if (form === 'renew') {
    return (
      <>
        <p className="sans small quiet">{t('edit.renewMeans', { city: mandate.city.name })}</p>
        <MandateDate
          name="end"
          label={t('edit.endOptional')}
          hint={t('edit.endOptionalHint')}
          value={nothing}
          locale={locale}
        />
      </>
    )
  }
  const others = cities.filter((city) => city.id !== mandate.city.id)
  return (
    <>
      <p className="sans small quiet">{t('edit.replaceMeans', { city: mandate.city.name })}</p>
      <SelectField
        name="cityId"
        label={t('edit.successor')}
        options={[
          { value: '', label: t('edit.chooseCity') },
          ...others.map((city) => ({ value: city.id, label: city.name })),
        ]}
      />
      <MandateDate name="start" label={t('edit.takesOver')} hint={t('edit.lead')} value={nothing} locale={locale} />
      <CheckboxField name="endsOwnMandate" label={t('edit.endsOwnMandate')} hint={t('edit.endsOwnMandateHint')} />
    </>
  )
}
