import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** What will be here. */
  children: ReactNode
  /** Who can put it here, or the control that does. */
  action?: ReactNode
}

/** Stands where nothing is yet. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{children}</p>
      {action ? <div className="actions sans">{action}</div> : null}
    </div>
  )
}
