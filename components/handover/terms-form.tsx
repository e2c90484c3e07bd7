import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, SelectField } from '@/components/forms/choice-fields'
import { MandateDate } from '@/components/mandates/mandate-fields'
import { listCities } from '@/lib/cities/queries'
import { saveHandoverAction } from '@/lib/handover/actions'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { partsOfDate } from '@/lib/time/partial-date'
import type { EditPlace } from '@/lib/workspace/edit-place'

type TermsFormProps = { handover: HandoverView; locale: Locale; place: EditPlace }

/** Who takes over, from when on, and what passes. */
export async function TermsForm({ handover, locale, place }: TermsFormProps) {
  const { id, version, unit, outgoing, successor, day, passesTasks } = handover
  const t = getTranslator(locale, 'handover')
  const common = getTranslator(locale, 'common')
  const others = (await listCities(unit.networkId)).filter((city) => city.id !== outgoing.id)
  return (
    <ActionForm
      id="terms"
      label={t('terms.edit')}
      action={saveHandoverAction}
      hidden={{ id }}
      version={version}
      returnTo={place.saved('terms')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('terms') }}
    >
      <p className="sans small quiet">{t('terms.means')}</p>
      <SelectField
        name="successorCityId"
        label={t('terms.successor')}
        value={successor?.id ?? ''}
        options={[
          { value: '', label: t('terms.notKnown') },
          ...others.map((city) => ({ value: city.id, label: city.name })),
        ]}
      />
      <MandateDate
        name="start"
        label={t('terms.day')}
        hint={t('terms.dayHint')}
        value={partsOfDate(day?.startsOn ?? null, day?.startPrecision ?? null)}
        locale={locale}
      />
      <CheckboxField name="passesTasks" label={t('terms.passesTasks')} value={passesTasks} />
    </ActionForm>
  )
}
