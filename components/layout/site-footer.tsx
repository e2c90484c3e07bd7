import type { ReactNode } from 'react'

export interface SiteFooterProps {
  /** What this site is, in a sentence; also stands on paper. */
  children: ReactNode
  links?: { label: string; href: string }[]
  /** Names the links, for screen readers. */
  label: string
}

/** The foot of every page. */
export function SiteFooter({ children, links = [], label }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="page">
        <div>{children}</div>
        {links.length > 0 ? (
          <nav className="no-print" aria-label={label}>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  )
}
