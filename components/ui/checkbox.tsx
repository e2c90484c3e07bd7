import type { ComponentProps, ReactNode } from 'react'

export interface CheckboxProps extends ComponentProps<'input'> {
  label: ReactNode
  hint?: ReactNode
}

/** Yes or no. The label is part of the target. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="choice">
      <input {...rest} type="checkbox" />
      <span>
        {label}
        {hint ? <span className="hint">{hint}</span> : null}
      </span>
    </label>
  )
}
