'use client'

import { type ComponentProps, useRef } from 'react'
import { WordButton } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea, type TextAreaProps } from '@/components/ui/text-area'
import { TextInput, type TextInputProps } from '@/components/ui/text-input'
import { useField, useFormTexts } from './form-context'

type FieldTexts = { name: string; label: string; hint?: string; aside?: string; value?: string | null }

/** A field of one line. `value` is what is stored now. */
export function TextField({
  name,
  label,
  hint,
  aside,
  value,
  ...rest
}: FieldTexts & Omit<TextInputProps, keyof FieldTexts>) {
  const field = useField(name, value ?? '', Boolean(hint))
  const input = useRef<HTMLInputElement>(null)
  return (
    <Field
      label={label}
      htmlFor={field.id}
      hint={hint}
      hintId={field.hintId}
      errors={field.errors}
      errorId={field.errorId}
      aside={aside}
    >
      <TextInput
        {...rest}
        ref={input}
        id={field.id}
        name={name}
        defaultValue={field.text}
        aria-invalid={field.invalid}
        aria-describedby={field.describedBy}
      />
      <SavedMeanwhile text={field.theirs} lang={rest.lang} onUse={(text) => setValue(input.current, text)} />
    </Field>
  )
}

/** A field of several lines, for the texts of the plan. */
export function TextAreaField({
  name,
  label,
  hint,
  aside,
  value,
  ...rest
}: FieldTexts & Omit<TextAreaProps, keyof FieldTexts>) {
  const field = useField(name, value ?? '', Boolean(hint))
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <Field
      label={label}
      htmlFor={field.id}
      hint={hint}
      hintId={field.hintId}
      errors={field.errors}
      errorId={field.errorId}
      aside={aside}
    >
      <TextArea
        {...rest}
        ref={area}
        id={field.id}
        name={name}
        defaultValue={field.text}
        aria-invalid={field.invalid}
        aria-describedby={field.describedBy}
      />
      <SavedMeanwhile text={field.theirs} lang={rest.lang} onUse={(text) => setValue(area.current, text)} />
    </Field>
  )
}

function setValue(control: HTMLInputElement | HTMLTextAreaElement | null, text: string) {
  if (!control) return
  control.value = text
  control.focus()
}

type SavedMeanwhileProps = {
  text: string | undefined
  lang: ComponentProps<'p'>['lang']
  onUse: (text: string) => void
}

/** After a lost race: what somebody else saved, under what was typed. Saving now keeps what was typed. */
function SavedMeanwhile({ text, lang, onUse }: SavedMeanwhileProps) {
  const texts = useFormTexts()
  if (text === undefined) return null
  return (
    <div className="saved-meanwhile">
      <p className="version-head">{texts.savedMeanwhile}</p>
      <p lang={lang} className="whitespace-pre-line">
        {text || '—'}
      </p>
      <WordButton onClick={() => onUse(text)}>{texts.useThisText}</WordButton>
    </div>
  )
}
