import type { ReactNode } from 'react'

/** A row of buttons and words to act with; wraps on phones. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>
}
