import { ActionForm } from '@/components/forms/action-form'
import { CheckboxGroupField, RadioField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { getTranslator } from '@/lib/i18n/translator'
import { saveCallAction } from '@/lib/meetings/actions'
import type { CallView } from '@/lib/meetings/view'
import type { MeetingProps } from './meeting-props'

/** The call as fields. The cities are in view where some are chosen. */
export function CallForm({ locale, place, activity, call }: MeetingProps & { call: CallView }) {
  const t = getTranslator(locale, 'meetings')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="call"
      label={t('call.edit')}
      action={saveCallAction}
      hidden={{ id: activity.id }}
      version={call.version}
      returnTo={place.saved('call')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('call') }}
    >
      <div className="call-fields">
        <RadioField
          name="invites"
          label={t('call.fields.invites')}
          value={call.invitesAll ? 'all' : 'chosen'}
          options={[
            { value: 'all', label: t('call.fields.invitesAll') },
            { value: 'chosen', label: t('call.fields.invitesChosen') },
          ]}
          inline
        />
        <div data-for="chosen">
          <CheckboxGroupField
            name="cities"
            label={t('call.fields.cities')}
            value={call.invitesAll ? [] : call.invited.map(({ id }) => id)}
            options={call.unitCities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      </div>
      <TextField
        name="deadlineOn"
        label={t('call.fields.deadlineOn')}
        value={call.deadlineFields.on}
        type="date"
        width="middle"
      />
      <TextField
        name="deadlineTime"
        label={t('call.fields.deadlineTime')}
        hint={t('call.fields.deadlineTimeHint')}
        value={call.deadlineFields.time}
        type="time"
        width="short"
      />
      <LocalizedTextField
        name="practical"
        label={t('call.fields.practical')}
        hint={t('call.fields.practicalHint')}
        value={call.practical}
        locale={locale}
        kind="text"
      />
    </ActionForm>
  )
}
