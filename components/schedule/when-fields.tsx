import { RadioField, SelectField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type WhenFields, whenKinds } from '@/lib/schedule/when-fields'
import { formatMonth, formatZoneChoice } from '@/lib/time/format'

type WhenFieldsProps = {
  /** What is stored now, or a new activity's first suggestion. */
  value: WhenFields
  locale: Locale
  /** The zones to choose from, the likeliest first. */
  zones: string[]
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1)
const yearInput = { inputMode: 'numeric', width: 'short', maxLength: 4 } as const

/**
 * A date at the precision that is known. All fields are there; the style sheet shows those of the chosen precision (`data-for`), so that it
 * works without JavaScript, and where the browser cannot do that, all of them stay in view.
 */
export function WhenFieldsGroup(props: WhenFieldsProps) {
  const t = getTranslator(props.locale, 'schedule')
  return (
    <div className="when-fields">
      <div>
        <RadioField
          name="when.kind"
          label={t('fields.whenKind')}
          value={props.value.kind}
          options={whenKinds.map((kind) => ({ value: kind, label: t(`whenKinds.${kind}`) }))}
          inline
        />
      </div>
      <MonthFields {...props} />
      <DayFields {...props} />
      <HourFields {...props} />
    </div>
  )
}

function MonthFields({ value, locale }: WhenFieldsProps) {
  const t = getTranslator(locale, 'schedule')
  const options = [
    { value: '', label: '—' },
    ...monthNumbers.map((month) => ({ value: String(month), label: formatMonth(month, locale) })),
  ]
  return (
    <>
      <div data-for="month months">
        <SelectField name="when.month" label={t('fields.month')} value={value.month} options={options} width="middle" />
      </div>
      <div data-for="year month months">
        <TextField name="when.year" label={t('fields.year')} value={value.year} {...yearInput} />
      </div>
      <div data-for="months">
        <SelectField
          name="when.lastMonth"
          label={t('fields.lastMonth')}
          value={value.lastMonth}
          options={options}
          width="middle"
        />
      </div>
      <div data-for="months">
        <TextField name="when.lastYear" label={t('fields.lastYear')} value={value.lastYear} {...yearInput} />
      </div>
    </>
  )
}

function DayFields({ value, locale }: WhenFieldsProps) {
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      <div data-for="day days time">
        <TextField
          name="when.startsOn"
          label={t('fields.startsOn')}
          value={value.startsOn}
          type="date"
          width="middle"
        />
      </div>
      <div data-for="days time">
        <TextField name="when.endsOn" label={t('fields.endsOn')} value={value.endsOn} type="date" width="middle" />
      </div>
    </>
  )
}

function HourFields({ value, locale, zones }: WhenFieldsProps) {
  const t = getTranslator(locale, 'schedule')
  return (
    <>
      <div data-for="time">
        <TextField
          name="when.startTime"
          label={t('fields.startTime')}
          value={value.startTime}
          type="time"
          width="short"
        />
      </div>
      <div data-for="time">
        <TextField name="when.endTime" label={t('fields.endTime')} value={value.endTime} type="time" width="short" />
      </div>
      <div data-for="time">
        <SelectField
          name="when.timeZone"
          label={t('fields.timeZone')}
          value={value.timeZone || zones[0]}
          options={zones.map((zone) => ({ value: zone, label: formatZoneChoice(zone, locale) }))}
          width="middle"
        />
      </div>
    </>
  )
}
