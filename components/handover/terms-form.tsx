import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, SelectField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MandateDate } from '@/components/mandates/mandate-fields'
import { MarkdownHelp } from '@/components/text/markdown-help'
import { listCities } from '@/lib/cities/queries'
import { saveHandoverAction } from '@/lib/handover/actions'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { partsOfDate } from '@/lib/time/partial-date'
import type { EditPlace } from '@/lib/workspace/edit-place'

type TermsFormProps = { handover: HandoverView; locale: Locale; place: EditPlace }

/** Who takes over, from when, what passes, and the notes. Once both cities confirmed, only the notes may change. */
export function TermsForm({ handover, locale, place }: TermsFormProps) {
  const { id, version, notes } = handover
  const isConfirmed = handover.state === 'confirmed'
  const t = getTranslator(locale, 'handover')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="terms"
      label={t(isConfirmed ? 'notes.edit' : 'terms.edit')}
      action={saveHandoverAction}
      hidden={{ id, ...(isConfirmed ? confirmedTerms(handover) : {}) }}
      version={version}
      returnTo={place.saved('terms')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('terms') }}
    >
      {isConfirmed ? null : <TermFields {...{ handover, locale }} />}
      <LocalizedTextField name="notes" label={t('notes.title')} value={notes} locale={locale} kind="text" />
      <MarkdownHelp locale={locale} />
    </ActionForm>
  )
}

async function TermFields({ handover, locale }: Omit<TermsFormProps, 'place'>) {
  const { unit, outgoing, successor, day, passesTasks } = handover
  const t = getTranslator(locale, 'handover')
  const others = (await listCities(unit.networkId)).filter((city) => city.id !== outgoing.id)
  return (
    <>
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
    </>
  )
}

/** What was confirmed goes along as it is. */
function confirmedTerms({ successor, day, passesTasks }: HandoverView): Record<string, string> {
  const start = partsOfDate(day?.startsOn ?? null, day?.startPrecision ?? null)
  return {
    successorCityId: successor?.id ?? '',
    ...{ 'start.year': start.year, 'start.month': start.month, 'start.day': start.day },
    ...(passesTasks ? { passesTasks: 'on' } : {}),
  }
}
