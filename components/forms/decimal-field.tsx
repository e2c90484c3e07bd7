import { type Decimal, formatDecimal } from '@/lib/i18n/decimal'
import type { Locale } from '@/lib/i18n/locales'
import { TextField } from './text-fields'

type DecimalFieldProps = {
  /** The fields are `<name>.typed` and `<name>.locale`. */
  name: string
  label: string
  hint?: string
  value: Decimal | null
  /** The reader's language, in which she writes numbers. */
  locale: Locale
}

/** A number as the reader's language writes it. */
export function DecimalField({ name, label, hint, value, locale }: DecimalFieldProps) {
  return (
    <>
      <input type="hidden" name={`${name}.locale`} value={locale} />
      <TextField
        name={`${name}.typed`}
        label={label}
        hint={hint}
        value={value === null ? '' : formatDecimal(value, locale)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={60}
        width="middle"
      />
    </>
  )
}
