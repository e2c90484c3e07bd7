import type { ReactNode } from 'react'

export interface FieldProps {
  label: string
  /** The control's id: the label belongs to it. */
  htmlFor: string
  /** The control names these in its `aria-describedby`. */
  hintId?: string
  errorId?: string
  hint?: ReactNode
  /** Sentences in the reader's language; nothing when the value is fine. */
  errors?: readonly string[]
  /** Beside the label: the language of the text, or "optional". */
  aside?: ReactNode
  children: ReactNode
}

/** A control with its label, its hint above it and what is wrong with it below. */
export function Field({ label, htmlFor, hint, hintId, errors, errorId, aside, children }: FieldProps) {
  return (
    <div className="field">
      <div className="label-line">
        <label htmlFor={htmlFor}>{label}</label>
        {aside ? <span className="aside">{aside}</span> : null}
      </div>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldErrors id={errorId} errors={errors} />
    </div>
  )
}

/** What is wrong, beside the field that it is wrong in. */
export function FieldErrors({ id, errors }: { id?: string; errors?: readonly string[] }) {
  if (!errors?.length) return null
  return (
    <div className="error" id={id}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  )
}
