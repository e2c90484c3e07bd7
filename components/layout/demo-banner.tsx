import type { ReactNode } from 'react'

/** Says on every page that what is seen here is a demonstration. */
export function DemoBanner({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="demo-banner" aria-label={label}>
      <div className="page">{children}</div>
    </aside>
  )
}
