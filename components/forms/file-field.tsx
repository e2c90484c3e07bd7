import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'

export type FileFieldProps = {
  /** Of the input; those of hint and error begin with it. */
  id: string
  label: string
  hint: string
  /** Endings, with their dots and commas between them. */
  accept: string
  /** Why the file that was just sent was refused. */
  refused: ErrorCode | null | undefined
  locale: Locale
  /** Takes the focus where a file was refused. */
  takesFocus?: boolean
}

/** A file to choose, sent as `file`. A browser gives none back: after a refusal it is chosen again. */
export function FileField({ id, label, hint, accept, refused, locale, takesFocus = false }: FileFieldProps) {
  const sentence = refused && listTexts(locale, 'errors')[refused]
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={hint}
      hintId={`${id}-hint`}
      errors={sentence ? [sentence] : undefined}
      errorId={`${id}-error`}
    >
      <TextInput
        type="file"
        id={id}
        name="file"
        accept={accept}
        required
        autoFocus={takesFocus && sentence ? true : undefined}
        aria-invalid={sentence ? true : undefined}
        aria-describedby={sentence ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
    </Field>
  )
}
