import type { Locale } from '@/lib/i18n/locales'
import { formatMonth } from '@/lib/time/format'
import type { DateParts } from '@/lib/time/partial-date'
import { SelectField } from './choice-fields'
import { TextField } from './text-fields'

type PartialDateFieldProps = {
  /** The fields are `<name>.year`, `<name>.month` and `<name>.day`. */
  name: string
  label: string
  hint?: string
  value: DateParts
  locale: Locale
  texts: { year: string; month: string; day: string }
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** A date as far as it is known: the year alone, with its month, or the whole day. */
export function PartialDateField({ name, label, hint, value, locale, texts }: PartialDateFieldProps) {
  return (
    <fieldset className="localized-field">
      <legend>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className="field-row">
        <TextField
          name={`${name}.year`}
          label={texts.year}
          value={value.year}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          width="short"
        />
        <SelectField
          name={`${name}.month`}
          label={texts.month}
          value={value.month}
          options={[
            { value: '', label: '—' },
            ...months.map((month) => ({ value: String(month), label: formatMonth(month, locale) })),
          ]}
        />
        <TextField
          name={`${name}.day`}
          label={texts.day}
          value={value.day}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          width="short"
        />
      </div>
    </fieldset>
  )
}
