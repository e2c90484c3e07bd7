'use client'

import type { FormState } from '@/lib/forms/form-state'
import { RefusalNotice } from './refusal-notice'
import { useFormAction } from './use-form-action'

export type ActionButtonProps = {
  action: (previous: FormState, formData: FormData) => Promise<FormState>
  returnTo: string
  hidden: Record<string, string>
  /** What the button shows: a word, or a sign with `label`. */
  children: string
  /** The whole name for screen readers: "Move objective 3 up". */
  label?: string
  look?: 'word' | 'sign' | 'primary' | 'quiet' | 'danger'
  disabled?: boolean
}

/** One action as one button: a form of its own, so that it works without JavaScript. */
export function ActionButton({
  action,
  returnTo,
  hidden,
  children,
  label,
  look = 'word',
  disabled = false,
}: ActionButtonProps) {
  const { refused, pending, form: submission } = useFormAction(action)
  const className = look === 'word' ? 'word-action' : look === 'sign' ? 'sign-button' : 'button'
  return (
    <form {...submission} className="action-button">
      <input type="hidden" name="returnTo" value={returnTo} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={className}
        data-look={look}
        aria-label={label}
        aria-disabled={pending || undefined}
        disabled={disabled}
      >
        {children}
      </button>
      <div role="alert">{refused ? <RefusalNotice code={refused.code} /> : null}</div>
    </form>
  )
}
