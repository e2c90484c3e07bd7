import type { ComponentProps, ReactNode } from 'react'
import { FieldErrors } from './field'

export interface ChoiceGroupProps {
  /** The question that the choices answer. */
  legend: string
  hint?: ReactNode
  hintId?: string
  errors?: readonly string[]
  errorId?: string
  /** Side by side, where the choices are single words. */
  inline?: boolean
  /** `Radio`s or `Checkbox`es. */
  children: ReactNode
}

/** Choices under one question: radio buttons, or several boxes. */
export function ChoiceGroup({ legend, hint, hintId, errors, errorId, inline = false, children }: ChoiceGroupProps) {
  const describedBy = [hint ? hintId : null, errors?.length ? errorId : null].filter(Boolean).join(' ')
  return (
    <fieldset className="field" aria-describedby={describedBy || undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <div className={inline ? 'choices-inline' : undefined}>{children}</div>
      <FieldErrors id={errorId} errors={errors} />
    </fieldset>
  )
}

export interface RadioProps extends ComponentProps<'input'> {
  label: ReactNode
  hint?: ReactNode
}

/** One answer of a `ChoiceGroup`. */
export function Radio({ label, hint, ...rest }: RadioProps) {
  return (
    <label className="choice">
      <input {...rest} type="radio" />
      <span>
        {label}
        {hint ? <span className="hint">{hint}</span> : null}
      </span>
    </label>
  )
}
