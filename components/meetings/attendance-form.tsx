import { cityLang } from '@/components/cities/city-emblem-line'
import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { TextAreaField, TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { linesOf } from '@/lib/meetings/delegation-lines'
import { recordAttendanceAction } from '@/lib/meetings/held-actions'
import type { AttendanceLine, AttendanceView } from '@/lib/meetings/held-view'
import { presences } from '@/lib/meetings/rules'
import type { MeetingProps } from './meeting-props'

/** The sheet as fields, filled in with what was recorded or, before that, with what the cities answered. */
export function AttendanceForm({ locale, place, activity, attendance }: MeetingProps & { attendance: AttendanceView }) {
  const t = getTranslator(locale, 'held')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="attendance"
      label={t('attendance.edit')}
      action={recordAttendanceAction}
      hidden={{ id: activity.id }}
      version={attendance.version}
      returnTo={place.saved('attendance')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('attendance') }}
    >
      {attendance.version === 0 ? <p className="quiet small">{t('attendance.hint')}</p> : null}
      {attendance.lines.map((line) => (
        <CityFields key={line.city.id} line={line} locale={locale} />
      ))}
      <TextField
        name="guestCount"
        label={t('attendance.fields.guestCount')}
        value={attendance.guestCount ? String(attendance.guestCount) : ''}
        inputMode="numeric"
        width="short"
        maxLength={3}
      />
      <TextAreaField
        name="guests"
        label={t('attendance.fields.guests')}
        hint={t('attendance.fields.guestsHint')}
        value={linesOf(attendance.guests)}
      />
    </ActionForm>
  )
}

function CityFields({ line: { city, presence }, locale }: { line: AttendanceLine; locale: Locale }) {
  const t = getTranslator(locale, 'held')
  const name = `cities.${city.id}`
  const count = (value: number | undefined) => (value ? String(value) : '')
  const number = { inputMode: 'numeric', width: 'short', maxLength: 3 } as const
  return (
    <fieldset className="attendance-city">
      <legend lang={cityLang(city, locale)}>{city.name}</legend>
      <SelectField
        name={`${name}.presence`}
        label={t('attendance.fields.presence')}
        value={presence?.presence}
        options={[
          { value: '', label: t('attendance.unsaid') },
          ...presences.map((value) => ({ value, label: t(`attendance.presences.${value}`) })),
        ]}
        width="middle"
      />
      <TextField
        name={`${name}.onSite`}
        label={t('attendance.fields.onSite')}
        value={count(presence?.onSite)}
        {...number}
      />
      <TextField
        name={`${name}.remote`}
        label={t('attendance.fields.remote')}
        value={count(presence?.remote)}
        {...number}
      />
    </fieldset>
  )
}
