import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { RadioField, SelectField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { addDecisionAction, removeDecisionAction, saveDecisionAction } from '@/lib/meetings/held-actions'
import type { DecisionView } from '@/lib/meetings/held-view'
import { decisionStates } from '@/lib/meetings/rules'
import { listHostCities } from '@/lib/schedule/form-queries'
import { formatMonth } from '@/lib/time/format'
import { monthOf, yearOf } from '@/lib/time/when'
import type { MeetingProps } from './meeting-props'

/** The form for a new decision, where the new one will stand. */
export function NewDecision({ locale, place, activity }: MeetingProps) {
  const t = getTranslator(locale, 'held')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="new-decision"
      label={t('decisions.add')}
      action={addDecisionAction}
      hidden={{ activityId: activity.id }}
      returnTo={place.saved('new-decision')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('decisions') }}
    >
      <DecisionFields decision={null} locale={locale} networkId={activity.resource.networkId} />
    </ActionForm>
  )
}

/** A decision as fields; to take it out is a button of its own below them. */
export function DecisionForm({ decision, locale, place, activity }: MeetingProps & { decision: DecisionView }) {
  const t = getTranslator(locale, 'held')
  const common = getTranslator(locale, 'common')
  const block = `decision-${decision.id}`
  return (
    <>
      <ActionForm
        id={block}
        label={t('decisions.edit', { number: decision.position })}
        action={saveDecisionAction}
        hidden={{ id: decision.id }}
        version={decision.version}
        returnTo={place.saved(block)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(block) }}
      >
        <DecisionFields decision={decision} locale={locale} networkId={activity.resource.networkId} />
        <RadioField
          name="state"
          label={t('decisions.fields.state')}
          value={decision.state}
          options={decisionStates.map((state) => ({ value: state, label: t(`decisions.states.${state}`) }))}
          inline
        />
      </ActionForm>
      <ActionButton
        action={removeDecisionAction}
        hidden={{ id: decision.id, version: String(decision.version) }}
        returnTo={place.saved('decisions', 'removed', decision.id)}
      >
        {t('decisions.remove')}
      </ActionButton>
    </>
  )
}

type FieldsProps = { decision: DecisionView | null; locale: Locale; networkId: string }

async function DecisionFields({ decision, locale, networkId }: FieldsProps) {
  const t = getTranslator(locale, 'held')
  const cities = await listHostCities(networkId)
  const city = decision?.responsibleCity
  // A city that has left the register is still responsible for what it was.
  const kept = city && !cities.some(({ id }) => id === city.id) ? [{ value: city.id, label: city.name }] : []
  return (
    <>
      <LocalizedTextField
        name="text"
        label={t('decisions.fields.text')}
        value={decision?.text ?? null}
        locale={locale}
        kind="text"
      />
      <SelectField
        name="responsibleCityId"
        label={t('decisions.fields.responsibleCity')}
        value={city?.id}
        options={[
          { value: '', label: t('decisions.fields.noCity') },
          ...kept,
          ...cities.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        width="middle"
      />
      <DueFields due={decision?.due?.startsOn ?? null} locale={locale} />
    </>
  )
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

function DueFields({ due, locale }: { due: string | null; locale: Locale }) {
  const t = getTranslator(locale, 'held')
  return (
    <>
      <SelectField
        name="due.month"
        label={t('decisions.fields.month')}
        value={due ? String(monthOf(due)) : ''}
        options={[
          { value: '', label: '—' },
          ...months.map((month) => ({ value: String(month), label: formatMonth(month, locale) })),
        ]}
        width="middle"
      />
      <TextField
        name="due.year"
        label={t('decisions.fields.year')}
        value={due ? String(yearOf(due)) : ''}
        inputMode="numeric"
        width="short"
        maxLength={4}
      />
    </>
  )
}
