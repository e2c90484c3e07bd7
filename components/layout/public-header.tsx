import type { Crumb } from '@/components/layout/header-path'
import { HeaderPath } from './header-path'
import { type LanguageLink, LanguageLinks } from './language-links'

export interface PublicHeaderProps {
  /** Network / unit / plan, each with its address. */
  crumbs: Crumb[]
  languages: LanguageLink[]
  /** The same for everyone: a signed-in reader finds the workspace behind it, at the same place where it has one. */
  signIn: { label: string; href: string }
  /** Names of the two navigations, for screen readers. */
  labels: { path: string; languages: string }
}

/** The small header of public pages. Stays at the top; on phones its second row scrolls away. */
export function PublicHeader({ crumbs, languages, signIn, labels }: PublicHeaderProps) {
  return (
    <header className="site-header">
      <div className="page">
        <HeaderPath crumbs={crumbs} label={labels.path} />
        <div className="tools">
          <LanguageLinks languages={languages} label={labels.languages} />
          <a href={signIn.href}>{signIn.label}</a>
        </div>
      </div>
    </header>
  )
}
