import type { ReactNode } from 'react'

/** A block while it is edited: wrap the form's content in it, `FormActions` last. */
export function EditBlock({ children }: { children: ReactNode }) {
  return <div className="edit-block">{children}</div>
}

export interface FormActionsProps {
  /** The word on the filled button: "Save". */
  submit: string
  /** "Cancel": a link back to the page as it was, which works without JavaScript. */
  cancel?: { label: string; href: string }
  /** While the form is on its way; the words stay, so that nothing jumps. */
  pending?: boolean
  /** Other ways out, at the end: "Remove". */
  children?: ReactNode
}

/** Save first and filled, then Cancel, then the rest. */
export function FormActions({ submit, cancel, pending = false, children }: FormActionsProps) {
  return (
    <div className="actions">
      <button type="submit" className="button" data-look="primary" aria-disabled={pending || undefined}>
        {submit}
      </button>
      {cancel ? (
        <a className="button" data-look="quiet" href={cancel.href}>
          {cancel.label}
        </a>
      ) : null}
      {children}
    </div>
  )
}
