import type { ReactNode } from 'react'
import { Notice, type NoticeTone } from './notice'

export interface StatusLineProps {
  tone?: NoticeTone
  /** The sentence, or nothing yet. */
  children?: ReactNode
}

/**
 * Says what became of an action. Always rendered, also empty: screen readers announce only changes inside a region that was
 * there before.
 */
export function StatusLine({ tone = 'success', children }: StatusLineProps) {
  return (
    <div role="status" className="status-line">
      {children ? <Notice tone={tone}>{children}</Notice> : null}
    </div>
  )
}
