import type { ReactNode } from 'react'
import type { Crumb } from '@/components/layout/header-path'
import { HeaderPath } from './header-path'

export interface WorkspaceHeaderProps {
  crumbs: Crumb[]
  /** The parts of the workspace that this person has. */
  links: { label: string; href: string; current?: boolean }[]
  /** Who is at work, with the way to the profile. */
  person: { name: string; href: string }
  /** For whom: "Canoas · coordination of UTPEAM". Shown beside the name, because acts are acts of a city. */
  onBehalfOf?: string
  /** A form with a button: signing out changes something, so it is no link. */
  signOut: ReactNode
  labels: { path: string; links: string }
}

/** The header of the workspace: the public one's look, and who is at work for whom. */
export function WorkspaceHeader({ crumbs, links, person, onBehalfOf, signOut, labels }: WorkspaceHeaderProps) {
  return (
    <header className="site-header" data-workspace>
      <div className="page">
        <HeaderPath crumbs={crumbs} label={labels.path} />
        <div className="tools">
          <span className="who">
            <a href={person.href}>{person.name}</a>
            {onBehalfOf ? <span className="quiet"> {onBehalfOf}</span> : null}
          </span>
          {signOut}
        </div>
      </div>
      <nav className="page second-row" aria-label={labels.links}>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
